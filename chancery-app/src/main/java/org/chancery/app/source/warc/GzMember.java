package org.chancery.app.source.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * One part of a gz file that is compressed by itself (RFC 1952), unpacked; crawls put every record into one of its own.
 *
 * <p>{@link java.util.zip.GZIPInputStream} runs on into the next part and does not tell where it begins, so that nothing behind damage
 * could be found. At its end the raw bytes stand behind this part.
 */
final class GzMember extends InputStream {

    static final byte[] MAGIC = {0x1F, (byte) 0x8B, 8};

    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CHECK = 2;

    private final RawBytes raw;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] input = new byte[8192];
    private boolean atEnd;

    GzMember(RawBytes raw) throws IOException {
        this.raw = raw;
        readHeader();
    }

    private void readHeader() throws IOException {
        for (byte expected : MAGIC) {
            if (next() != (expected & 0xFF)) {
                throw new ZipException("no record begins here");
            }
        }
        int flags = next();
        skip(6); // time, strength, system
        if ((flags & EXTRA) != 0) {
            skip(next() + (next() << 8));
        }
        if ((flags & NAME) != 0) {
            skipName();
        }
        if ((flags & COMMENT) != 0) {
            skipName();
        }
        if ((flags & HEADER_CHECK) != 0) {
            skip(2);
        }
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private void skipName() throws IOException {
        int length = 0;
        while (next() != 0) {
            length++;
            if (length > RawBytes.MEMORY / 2) {
                throw new ZipException("no record begins here");
            }
        }
    }

    private int next() throws IOException {
        int c = raw.read();
        if (c < 0) {
            throw new EOFException("it is cut short");
        }
        return c;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int n = 0;
        while (n == 0 && !atEnd) {
            n = inflate(target, offset, length);
        }
        check.update(target, offset, n);
        if (n == 0) {
            return -1;
        }
        return n;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            int n = inflater.inflate(target, offset, length);
            if (n == 0 && inflater.finished()) {
                finish();
            } else if (n == 0 && inflater.needsDictionary()) {
                throw new ZipException("its compressed data are damaged");
            } else if (n == 0 && inflater.needsInput()) {
                feed();
            }
            return n;
        } catch (DataFormatException e) {
            throw new ZipException("its compressed data are damaged");
        }
    }

    private void feed() throws IOException {
        int n = raw.read(input, 0, input.length);
        if (n < 0) {
            throw new EOFException("it is cut short");
        }
        inflater.setInput(input, 0, n);
    }

    private void finish() throws IOException {
        atEnd = true;
        raw.back(inflater.getRemaining(), 0);
        boolean whole = nextNumber() == check.getValue();
        if (nextNumber() != (inflater.getBytesWritten() & 0xFFFFFFFFL) || !whole) {
            throw new ZipException("its compressed data are damaged (wrong checksum)");
        }
    }

    private long nextNumber() throws IOException {
        long number = 0;
        for (int i = 0; i < 4; i++) {
            number |= (long) next() << (8 * i);
        }
        return number;
    }

    /** Lets go of memory outside the heap; the raw bytes stay open. */
    @Override
    public void close() {
        atEnd = true;
        inflater.end();
    }
}
