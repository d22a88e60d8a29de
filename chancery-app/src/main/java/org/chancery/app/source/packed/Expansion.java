package org.chancery.app.source.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much has come out of one packed file, and a stop to it; shared by everything that is packed inside it.
 *
 * <p>Text that is packed shrinks to a fifth or a tenth, now and then to a fiftieth; hardly to less than a two-hundredth. What comes out
 * is therefore measured against what was read of the outermost file, whatever is packed how often in it. Not safe for use by several
 * threads.
 */
public final class Expansion {

    /** Files in one archive, those in archives inside it included. */
    public static final int MOST_ENTRIES = 1_000_000;

    /** Bytes of everything that comes out. */
    public static final long MOST_BYTES = 256L << 30;

    /** How many bytes may come out for one that goes in, after the first {@link #FREE_BYTES}. */
    public static final int HIGHEST_RATIO = 200;

    public static final long FREE_BYTES = 32L << 20;

    /** How often something may be packed: a page in gz in a zip file in a zip file. */
    public static final int DEEPEST = 3;

    private long read;
    private long expanded;
    private int entries;

    /** The outermost file, its bytes counted. */
    public InputStream reading(InputStream packed) {
        return new Counted(packed) {
            @Override
            void count(long bytes) {
                read += bytes;
            }
        };
    }

    /** What comes out of something packed, stopped when it is too much. */
    public InputStream limiting(InputStream unpacked) {
        return new Counted(unpacked) {
            @Override
            void count(long bytes) throws IOException {
                add(bytes);
            }
        };
    }

    /** Counts one more file of an archive. */
    public void addEntry() throws TooMuchException {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw new TooMuchException("more than " + MOST_ENTRIES + " files are packed in it");
        }
    }

    private void add(long bytes) throws IOException {
        expanded += bytes;
        if (expanded > FREE_BYTES && (expanded - FREE_BYTES) / HIGHEST_RATIO > read) {
            throw new TooMuchException("it unpacks to more than " + HIGHEST_RATIO + " times its size");
        }
        if (expanded > MOST_BYTES) {
            throw new TooMuchException("it unpacks to more than " + (MOST_BYTES >> 30) + " GiB");
        }
    }

    private abstract static class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        abstract void count(long bytes) throws IOException;

        @Override
        public int read() throws IOException {
            int c = in.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = in.read(target, offset, length);
            count(Math.max(0, n));
            return n;
        }

        /** By reading: what is passed over has to be unpacked all the same. */
        @Override
        public long skip(long bytes) throws IOException {
            byte[] waste = new byte[8192];
            long skipped = 0;
            for (int n = 0; n >= 0 && skipped < bytes; skipped += Math.max(0, n)) {
                n = read(waste, 0, (int) Math.min(waste.length, bytes - skipped));
            }
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
