package org.chancery.app.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip file with anything in it that is read from a folder, too; the rest is passed over.
 *
 * <p>Read from its beginning to its end, so it may stand in another one. The names of its files are shown and become ids; they are never
 * used as paths.
 *
 * @param packing how deep it lies, and how much may come out of it
 */
record ZipArchive(Source source, Packing packing) implements Origin {

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public Contents open(Optional<LocalDate> published) throws IOException {
        return new Entries(source.open(), published);
    }

    @Override
    public Optional<Long> count() {
        return Optional.empty();
    }

    private final class Entries implements Contents {
        private final ZipInputStream zip;
        private final InputStream limited;
        private final Optional<LocalDate> published;
        private @Nullable Contents current;
        private @Nullable Arrival ahead;
        private boolean any;
        private boolean atEnd;

        /** Names that are not marked as UTF-8 may be in any charset; this one fits all bytes. */
        Entries(InputStream in, Optional<LocalDate> published) {
            this.zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
            this.limited = packing.expansion().limiting(zip);
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
            try {
                if (current != null && current.hasNext()) {
                    ahead = current.next();
                } else {
                    openNext();
                }
            } catch (IOException | IllegalArgumentException e) { // of a name that is no text
                atEnd = true;
                ahead = refused("cannot be read any further: "
                        + (e instanceof IOException io ? Problems.inWords(io) : "a damaged name in it"));
            }
        }

        private void openNext() throws IOException {
            if (current != null) {
                current.close();
                current = null;
                limited.skip(Long.MAX_VALUE);
            }
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                atEnd = true;
                ahead = any ? null : refused("no articles in this zip file");
            } else {
                packing.expansion().addEntry();
                open(entry);
            }
        }

        private void open(ZipEntry entry) throws IOException {
            String path = Problems.printable(entry.getName());
            String fileName = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
            if (entry.isDirectory() || !Kind.isRead(fileName)) {
                limited.skip(Long.MAX_VALUE);
                return;
            }
            any = true;
            InputStream once = new BufferedInputStream(new Open(limited), 2 * Source.START);
            Source inside = new Source(name() + "!" + path, () -> once, false);
            current = packing.origin(inside, fileName).openOrTell(published);
        }

        private Arrival refused(String reason) {
            return new Arrival.Refused(name(), reason);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** Stays open when one of its files has been read. */
    private static final class Open extends FilterInputStream {
        Open(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
