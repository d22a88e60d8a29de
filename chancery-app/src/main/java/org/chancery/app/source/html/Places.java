package org.chancery.app.source.html;

import java.util.Arrays;
import org.chancery.text.PageAlignment;

/**
 * For stretches of a text where they stand in the characters of a page: what {@link PageAlignment} is in its bytes.
 *
 * <p>Put together in the order of the text; not for several threads at once.
 */
final class Places {

    private static final int FIELDS = 4;

    private int[] runs = new int[8 * FIELDS];
    private int used;

    /** A run behind the last: where it begins in the text, how long it is there, where it begins and ends in the page. */
    void add(int text, int length, int start, int end) {
        if (length == end - start && continues(text, start)) {
            runs[used - FIELDS + 1] += length;
            runs[used - FIELDS + 3] += length;
        } else {
            if (used == runs.length) {
                runs = Arrays.copyOf(runs, 2 * runs.length);
            }
            System.arraycopy(new int[] {text, length, start, end}, 0, runs, used, FIELDS);
            used += FIELDS;
        }
    }

    private boolean continues(int text, int start) {
        int last = used - FIELDS;
        return used > 0
                && runs[last] + runs[last + 1] == text
                && runs[last + 3] == start
                && runs[last + 1] == runs[last + 3] - runs[last + 2];
    }

    /** Adds the runs of a text that was put behind this one, from that place on. */
    void addAll(Places others, int by) {
        for (int i = 0; i < others.used; i += FIELDS) {
            add(others.runs[i] + by, others.runs[i + 1], others.runs[i + 2], others.runs[i + 3]);
        }
    }

    /** The same in bytes. */
    PageAlignment inBytes(ByteCount bytes) {
        PageAlignment.Builder builder = new PageAlignment.Builder();
        for (int i = 0; i < used; i += FIELDS) {
            int text = runs[i];
            int length = runs[i + 1];
            int start = runs[i + 2];
            int end = runs[i + 3];
            if (length == end - start) {
                addPlain(builder, bytes, text, start, end);
            } else {
                int first = bytes.before(start);
                builder.add(text, length, first, bytes.before(end) - first);
            }
        }
        return builder.build();
    }

    private static void addPlain(PageAlignment.Builder builder, ByteCount bytes, int text, int start, int end) {
        int at = start;
        while (at < end) {
            int next = bytes.behind(at);
            int first = bytes.before(at);
            int length = Math.min(next, end) - at;
            builder.add(text + at - start, length, first, bytes.before(at + length) - first);
            at += length;
        }
    }
}
