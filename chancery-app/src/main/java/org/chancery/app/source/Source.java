package org.chancery.app.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes with a name.
 *
 * @param name how messages call it
 * @param opener opens the bytes when they are wanted
 * @param again whether they can be opened more than once, and cost nothing but reading
 */
record Source(String name, Opener opener, boolean again) {

    /** How much is looked at to tell what it is. */
    static final int START = 8192;

    /** Opens the bytes; if they can be opened only once, always the same stream, which then can be reset. */
    interface Opener {
        InputStream open() throws IOException;
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    /** Its first bytes, which are still there when it is opened; none if it cannot be read, which the reading itself will tell. */
    byte[] start() {
        try {
            return again ? startOfFile() : startOfStream(open());
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private byte[] startOfFile() throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(START);
        }
    }

    private static byte[] startOfStream(InputStream in) throws IOException {
        in.mark(START);
        byte[] start = in.readNBytes(START);
        in.reset();
        return start;
    }
}
