package org.chancery.app.http.html;

/** Text of articles as a page can show it. */
public final class Plain {

    private Plain() {}

    /** The same length, with what could not be seen, or could turn the rest of a line around, replaced by a mark. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(isUnfit(c) ? '\uFFFD' : c);
        }
        return out.toString();
    }

    private static boolean isUnfit(char c) {
        boolean layout = c == '\n' || c == '\r' || c == '\t';
        return (Character.isISOControl(c) && !layout)
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFFFE'
                || c == '\uFFFF';
    }
}
