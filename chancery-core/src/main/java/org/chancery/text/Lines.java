package org.chancery.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The printed lines of a text, without the blank space around them, and how wide they are.
 *
 * @param all the lines that hold anything, in order
 * @param width the length of the longest, in UTF-16 units
 */
record Lines(List<Line> all, int width) {

    /** Lines longer than this were not broken by hand or by a mail program, so a new line is a new paragraph. */
    private static final int WIDEST_WRAPPED = 120;

    Lines {
        all = List.copyOf(all);
    }

    /**
     * One printed line.
     *
     * @param span its characters
     * @param text the same characters
     * @param afterGap true if a blank line, or nothing, stands before it
     */
    record Line(Span span, String text, boolean afterGap) {

        /** True if a paragraph may end here: after a stop, a question, a colon or a closing quotation mark. */
        boolean endsSentence() {
            int last = text.length() - 1;
            while (last > 0 && ")]\"'”’»".indexOf(text.charAt(last)) >= 0) {
                if ("\"”»".indexOf(text.charAt(last)) >= 0) {
                    return true;
                }
                last--;
            }
            return ".!?…:;。".indexOf(text.charAt(last)) >= 0;
        }

        boolean startsLower() {
            return Character.isLowerCase(text.charAt(0));
        }

        int firstWord() {
            int end = 0;
            while (end < text.length() && !isBlank(text.charAt(end))) {
                end++;
            }
            return end;
        }
    }

    static Lines of(String text) {
        List<Line> lines = new ArrayList<>();
        int width = 0;
        boolean gap = true;
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            int first = start;
            int last = end;
            while (first < last && isBlank(text.charAt(first))) {
                first++;
            }
            while (last > first && isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                lines.add(new Line(new Span(first, last), text.substring(first, last), gap));
                width = Math.max(width, last - first);
            }
            gap = first == last;
            start = end < text.length() ? afterBreak(text, end) : end;
        }
        return new Lines(lines, width);
    }

    /** True if {@code next} goes on where {@code line} was broken for want of room. */
    boolean goesOn(Line line, Line next) {
        if (next.afterGap()) {
            return false;
        }
        if (!line.endsSentence() && next.startsLower()) {
            return true;
        }
        return width <= WIDEST_WRAPPED && line.text().length() + 1 + next.firstWord() > width;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int afterBreak(String text, int at) {
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }
}
