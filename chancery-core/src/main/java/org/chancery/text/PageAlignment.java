package org.chancery.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Where the characters of an article's text stand in the page from which it was taken, in bytes of the page as it was fetched.
 *
 * <p>A list of runs: stretches of the text of which each character is one byte of the page, and single characters that are several bytes
 * there (an entity, a letter beyond ASCII). A character that has no one place in the page (a blank that was several, a line break
 * that was an element) is in no run. Immutable and safe for use by many threads.
 */
public final class PageAlignment {

    /** Of one run: where it begins in the text and in the page, and how long it is in each. */
    private static final int FIELDS = 4;

    private final int[] runs;

    private PageAlignment(int[] runs) {
        this.runs = runs;
    }

    /**
     * Where a span of the text stands in the page, markup inside it included; empty if its first or last character has no one place
     * there, or if what lies between stands elsewhere in the page.
     */
    public Optional<PageSpan> page(Span span) {
        int first = runAt(span.start());
        int last = runAt(span.end() - 1);
        if (first < 0 || last < 0 || !isInOrder(first, last)) {
            return Optional.empty();
        }
        int before = span.start() - text(first);
        int behind = text(last) + length(last) - span.end();
        boolean whole = (isPlain(first) || before == 0) && (isPlain(last) || behind == 0);
        return whole
                ? Optional.of(new PageSpan(page(first) + before, page(last) + bytes(last) - behind))
                : Optional.empty();
    }

    /** How many runs there are. */
    public int size() {
        return runs.length / FIELDS;
    }

    /** The run that holds this place in the text, or a negative number. */
    private int runAt(int place) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (place < text(middle)) {
                high = middle - 1;
            } else if (place >= text(middle) + length(middle)) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    private boolean isInOrder(int first, int last) {
        for (int run = first; run < last; run++) {
            if (page(run + 1) < page(run) + bytes(run)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlain(int run) {
        return length(run) == bytes(run);
    }

    private int text(int run) {
        return runs[FIELDS * run];
    }

    private int length(int run) {
        return runs[FIELDS * run + 1];
    }

    private int page(int run) {
        return runs[FIELDS * run + 2];
    }

    private int bytes(int run) {
        return runs[FIELDS * run + 3];
    }

    /**
     * As one line of text: for each run the characters and bytes passed over since the one before, its length, and its bytes where they
     * are not as many.
     */
    public String written() {
        StringJoiner line = new StringJoiner(" ");
        int text = 0;
        int page = 0;
        for (int run = 0; run < size(); run++) {
            String bytes = isPlain(run) ? "" : "," + bytes(run);
            line.add((text(run) - text) + "," + (page(run) - page) + "," + length(run) + bytes);
            text = text(run) + length(run);
            page = page(run) + bytes(run);
        }
        return line.toString();
    }

    /**
     * What {@link #written} wrote.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static PageAlignment read(String line) {
        Builder runs = new Builder();
        int text = 0;
        int page = 0;
        for (String run : line.isEmpty() ? new String[0] : line.split(" ", -1)) {
            String[] fields = run.split(",", -1);
            if (fields.length < FIELDS - 1 || fields.length > FIELDS) {
                throw new IllegalArgumentException("not a run of an alignment: " + run);
            }
            text += Integer.parseInt(fields[0]);
            page += Integer.parseInt(fields[1]);
            int length = Integer.parseInt(fields[2]);
            int bytes = Integer.parseInt(fields[fields.length - 1]);
            runs.add(text, length, page, bytes);
            text += length;
            page += bytes;
        }
        return runs.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageAlignment alignment && Arrays.equals(runs, alignment.runs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }

    @Override
    public String toString() {
        return written();
    }

    /** Puts runs together, in the order of the text. Not for several threads at once. */
    public static final class Builder {

        private int[] runs = new int[16 * FIELDS];
        private int used;

        /**
         * Adds a run behind the last one.
         *
         * @param text where it begins in the text
         * @param length how many units of the text it is
         * @param page where it begins in the page
         * @param bytes how many bytes of the page it is; as many as units if each stands for one, else it is one character, or all is one
         * @throws IllegalArgumentException if it lies before the last run or is empty
         */
        public Builder add(int text, int length, int page, int bytes) {
            int end = used == 0 ? 0 : runs[used - FIELDS] + runs[used - FIELDS + 1];
            if (text < end || length <= 0 || page < 0 || bytes <= 0) {
                throw new IllegalArgumentException(
                        "not a run behind " + end + ": " + text + "+" + length + " = " + page + "+" + bytes);
            }
            if (length == bytes && continues(text, page)) {
                runs[used - FIELDS + 1] += length;
                runs[used - FIELDS + 3] += bytes;
            } else {
                append(text, length, page, bytes);
            }
            return this;
        }

        private boolean continues(int text, int page) {
            if (used == 0 || runs[used - FIELDS + 1] != runs[used - FIELDS + 3]) {
                return false;
            }
            return runs[used - FIELDS] + runs[used - FIELDS + 1] == text
                    && runs[used - FIELDS + 2] + runs[used - FIELDS + 3] == page;
        }

        private void append(int... run) {
            if (used == runs.length) {
                runs = Arrays.copyOf(runs, 2 * runs.length);
            }
            System.arraycopy(run, 0, runs, used, FIELDS);
            used += FIELDS;
        }

        public PageAlignment build() {
            return new PageAlignment(Arrays.copyOf(runs, used));
        }
    }
}
