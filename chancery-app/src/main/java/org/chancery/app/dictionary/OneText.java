package org.chancery.app.dictionary;

import java.util.Optional;

/** Small pieces of a dictionary's text. */
final class OneText {

    private static final int SHOWN = 40;

    private OneText() {}

    /** As a message shows it: short, and nothing in it that a terminal would obey. */
    static String shown(String text) {
        String plain = text.codePoints()
                .limit(SHOWN)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > SHOWN ? plain + "…" : plain;
    }

    /**
     * A name as dictionaries write it, as words: {@code _} is a space. In round brackets, the abbreviation of the name before them is left
     * out; anything else ("SAMOA_(AMERICAN)") is part of the name. Empty if there are fewer than two letters.
     */
    static Optional<String> name(String written) {
        int open = written.indexOf('(');
        String text = open >= 0 && isAbbreviated(written, open) ? withoutBrackets(written, open) : written;
        String words = spaced(text);
        return hasTwoLetters(words) ? Optional.of(words) : Optional.empty();
    }

    private static boolean isAbbreviated(String written, int open) {
        String inside = written.substring(open + 1, close(written, open)).replaceAll("[^\\p{L}]", "");
        int found = 0;
        boolean begins = true;
        for (int at = 0; at < open && found < inside.length(); at++) {
            char c = written.charAt(at);
            if (begins && c == inside.charAt(found)) {
                found++;
            }
            begins = !Character.isLetterOrDigit(c);
        }
        return found == inside.length();
    }

    private static int close(String written, int open) {
        int close = written.indexOf(')', open);
        return close < 0 ? written.length() : close;
    }

    private static String withoutBrackets(String written, int open) {
        int after = Math.min(written.length(), close(written, open) + 1);
        return written.substring(0, open) + " " + written.substring(after);
    }

    private static String spaced(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '_' && !Character.isWhitespace(c)) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    /** Whether there are two letters or digits at least. */
    static boolean hasTwoLetters(String text) {
        int letters = 0;
        for (int at = 0; at < text.length() && letters < 2; at++) {
            letters += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
        }
        return letters == 2;
    }
}
