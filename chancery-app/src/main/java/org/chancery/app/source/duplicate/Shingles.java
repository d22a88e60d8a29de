package org.chancery.app.source.duplicate;

import java.util.HashSet;
import java.util.Set;

/** The sequences of three words of a text, each as one number; of a text with fewer words, all of it. */
final class Shingles {

    private static final int WORDS = 3;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_FACTOR = 0x100000001b3L;

    private final Set<Long> found = new HashSet<>();
    private final long[] last = new long[WORDS];
    private int words;

    private Shingles() {}

    static Set<Long> of(String text) {
        Shingles shingles = new Shingles();
        shingles.read(text);
        return shingles.found;
    }

    private void read(String text) {
        long word = FNV_START;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                word = (word ^ Character.toLowerCase(c)) * FNV_FACTOR;
            } else if (word != FNV_START && !isInsideWord(c)) {
                add(word);
                word = FNV_START;
            }
        }
        if (word != FNV_START) {
            add(word);
        }
        if (words > 0 && words < WORDS) {
            found.add(sequence());
        }
    }

    /** Apostrophes of all kinds, and what only tells where a word may be broken. */
    private static boolean isInsideWord(int c) {
        return c == '\'' || c == '\u2019' || c == '\u00ad' || c == '\u200b';
    }

    private void add(long word) {
        System.arraycopy(last, 1, last, 0, WORDS - 1);
        last[WORDS - 1] = word;
        words++;
        if (words >= WORDS) {
            found.add(sequence());
        }
    }

    private long sequence() {
        long hash = FNV_START;
        for (long word : last) {
            hash = mixed((hash ^ word) * FNV_FACTOR);
        }
        return hash;
    }

    /** Spreads small differences over all bits (the finishing step of MurmurHash3). */
    private static long mixed(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
