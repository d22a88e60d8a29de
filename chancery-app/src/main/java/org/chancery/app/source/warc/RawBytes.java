package org.chancery.app.source.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a file with their offsets, and a way back to the last of them; not safe for use by several threads. */
final class RawBytes extends InputStream {

    /** How far the way back reaches at least. */
    static final int MEMORY = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[4 * MEMORY];
    private long bufferStart;
    private int at;
    private int end;

    RawBytes(InputStream in) {
        this.in = in;
    }

    /** The offset of the next byte. */
    long position() {
        return bufferStart + at;
    }

    /** Goes back, but not before this offset and no further than memory reaches. */
    void back(int bytes, long notBefore) {
        int first = (int) Math.max(0, notBefore - bufferStart);
        at = Math.min(at, Math.max(first, at - bytes));
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, end - at);
        System.arraycopy(buffer, at, target, offset, n);
        at += n;
        return n;
    }

    /** Goes to the next place where these bytes stand; false, at the end, if they do not stand anywhere. */
    boolean goTo(byte[] signature) throws IOException {
        while (ahead(signature.length)) {
            if (Arrays.equals(buffer, at, at + signature.length, signature, 0, signature.length)) {
                return true;
            }
            at++;
        }
        at = end;
        return false;
    }

    /** True if these bytes come next. */
    boolean startsWith(byte[] signature) throws IOException {
        return ahead(signature.length)
                && Arrays.equals(buffer, at, at + signature.length, signature, 0, signature.length);
    }

    /** True if these bytes stand in the first that come, as far as memory reaches; to be asked before anything is read. */
    boolean isNear(byte[] signature) throws IOException {
        int start = at;
        while (at - start < MEMORY - signature.length && ahead(signature.length)) {
            if (startsWith(signature)) {
                at = start;
                return true;
            }
            at++;
        }
        at = start;
        return false;
    }

    /** Passes over white space and zeros. */
    void skipPadding() throws IOException {
        while (fill() && (buffer[at] == 0 || buffer[at] == '\r' || buffer[at] == '\n')) {
            at++;
        }
    }

    boolean atEnd() throws IOException {
        return !fill();
    }

    private boolean ahead(int bytes) throws IOException {
        while (end - at < bytes) {
            if (!more()) {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        return at < end || more();
    }

    private boolean more() throws IOException {
        if (end == buffer.length) {
            int keepFrom = Math.max(0, at - MEMORY);
            System.arraycopy(buffer, keepFrom, buffer, 0, end - keepFrom);
            bufferStart += keepFrom;
            at -= keepFrom;
            end -= keepFrom;
        }
        int n = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, n);
        return n > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
