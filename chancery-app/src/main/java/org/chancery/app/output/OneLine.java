package org.chancery.app.output;

/** Article text made safe for one line of a terminal or a table. */
public final class OneLine {

    private OneLine() {}

    /** The same length, with every control character and line break a blank. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(isUnsafe(c) ? ' ' : c);
        }
        return out.toString();
    }

    /** Control characters could command a terminal; marks of direction could reorder a line. */
    private static boolean isUnsafe(char c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
