package org.chancery.app.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, none longer than a limit; not safe for use by several threads. */
final class ByteLines implements AutoCloseable {

    private final InputStream in;
    private final int longest;

    ByteLines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /** One line without its line break. */
    static final class Line {
        private final byte[] bytes;
        private final boolean tooLong;

        private Line(byte[] bytes, boolean tooLong) {
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** Its bytes; only the first of them if it is {@link #tooLong}. */
        byte[] bytes() {
            return bytes;
        }

        boolean tooLong() {
            return tooLong;
        }

        boolean isBlank() {
            for (byte b : bytes) {
                if (b < 0 || b > ' ') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        boolean tooLong = false;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.size() < longest) {
                line.write(c);
            } else {
                tooLong = true;
            }
        }
        return Optional.of(new Line(line.toByteArray(), tooLong));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
