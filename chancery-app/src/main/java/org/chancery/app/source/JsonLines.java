package org.chancery.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Articles as lines of JSON, one a line; blank lines are passed over.
 *
 * @param source the bytes
 */
record JsonLines(Source source) implements Origin {

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public Contents open(Optional<LocalDate> published) throws IOException {
        return new Lines(new ByteLines(source.open(), Limits.LONGEST_LINE), published);
    }

    @Override
    public Optional<Long> count() throws IOException {
        return source.again() ? Optional.of(lines()) : Optional.empty();
    }

    private long lines() throws IOException {
        long count = 0;
        byte last = '\n';
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = source.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    count += buffer[i] == '\n' ? 1 : 0;
                }
                last = n > 0 ? buffer[n - 1] : last;
            }
        }
        return last == '\n' ? count : count + 1;
    }

    private final class Lines implements Contents {
        private final ByteLines lines;
        private final Optional<LocalDate> published;
        private long number;
        private boolean atEnd;
        private @Nullable Arrival ahead;

        Lines(ByteLines lines, Optional<LocalDate> published) {
            this.lines = lines;
            this.published = published;
        }

        @Override
        public boolean hasNext() {
            while (ahead == null && !atEnd) {
                advance();
            }
            return ahead != null;
        }

        @Override
        public Arrival next() {
            Arrival next = hasNext() ? ahead : null;
            if (next == null) {
                throw new NoSuchElementException(name());
            }
            ahead = null;
            return next;
        }

        private void advance() {
            number++;
            try {
                Optional<ByteLines.Line> line = lines.next();
                atEnd = line.isEmpty();
                if (line.isPresent() && !line.get().isBlank()) {
                    ahead = read(line.get());
                }
            } catch (IOException e) {
                atEnd = true;
                ahead = refused("cannot be read any further: " + Problems.inWords(e));
            }
        }

        private Arrival read(ByteLines.Line line) {
            try {
                if (line.tooLong()) {
                    throw new RefusedException("too long for one article: more than " + Limits.LONGEST_LINE + " bytes");
                }
                return new Arrival.Read(ArticleJson.read(TextDecoder.decodeUtf8(line.bytes()), published), where());
            } catch (RefusedException e) {
                return refused(String.valueOf(e.getMessage()));
            }
        }

        private Arrival refused(String reason) {
            return new Arrival.Refused(where(), reason);
        }

        private String where() {
            return name() + ":" + number;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
