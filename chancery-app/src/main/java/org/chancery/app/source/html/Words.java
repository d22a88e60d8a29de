package org.chancery.app.source.html;

/** Text of a page in one line: white space closed up, invisible characters left out; and where it stands in the page. */
final class Words {

    private final StringBuilder text = new StringBuilder();
    private Places places = new Places();
    private boolean gap;
    /** Where the white space of the gap begins and ends in the page, if it is one character. */
    private int gapStart;

    private int gapEnd;

    static String of(String raw) {
        Words words = new Words();
        words.add(raw);
        return words.take();
    }

    /** Goes on with more of the same line. */
    void add(String raw) {
        add(raw, NodePlaces.NONE);
    }

    /** Goes on with more of the same line, of which the places are known. */
    void add(String raw, NodePlaces from) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                widenGap(from, i);
            } else if (!isInvisible(c)) {
                closeGap();
                place(from.start(i), from.end(i));
                text.append(c);
            }
        }
    }

    private void widenGap(NodePlaces from, int i) {
        gapStart = gap ? 0 : from.start(i);
        gapEnd = gap ? 0 : from.end(i);
        gap = true;
    }

    private void closeGap() {
        if (gap && hasWordOnLine()) {
            place(gapStart, gapEnd);
            text.append(' ');
        }
        gap = false;
    }

    /** Notes where the next character stands in the page; nowhere if it has no place. */
    private void place(int start, int end) {
        if (start < end) {
            places.add(text.length(), 1, start, end);
        }
    }

    /** Goes on in a new line. */
    void breakLine() {
        if (!text.isEmpty()) {
            gap = false;
            text.append('\n');
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /** True if the last thing added was a line break. */
    boolean atLineStart() {
        return !text.isEmpty() && !hasWordOnLine();
    }

    /** Where what was added so far stands in the page. */
    Places places() {
        return places;
    }

    /** What was added, and begins anew. */
    String take() {
        String taken = text.toString().strip();
        text.setLength(0);
        places = new Places();
        gap = false;
        return taken;
    }

    private boolean hasWordOnLine() {
        return !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || c == '\u2060'
                || c == '\ufeff'
                || (c >= '\u007f' && c < '\u00a0');
    }
}
