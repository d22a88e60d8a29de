package org.chancery.app.source.html;

/** Text of a page in one line: white space closed up, invisible characters left out. */
final class Words {

    private final StringBuilder text = new StringBuilder();
    private boolean gap;

    static String of(String raw) {
        Words words = new Words();
        words.add(raw);
        return words.take();
    }

    /** Goes on with more of the same line. */
    void add(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else if (!isInvisible(c)) {
                if (gap && hasWordOnLine()) {
                    text.append(' ');
                }
                gap = false;
                text.append(c);
            }
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

    /** What was added, and begins anew. */
    String take() {
        String taken = text.toString().strip();
        text.setLength(0);
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
