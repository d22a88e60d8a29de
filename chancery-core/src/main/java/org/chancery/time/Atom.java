package org.chancery.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a mark: finer than a token, so that the grammar does not depend on how hyphens were cut.
 *
 * @param text in lower case, with straight apostrophes and without the dots of abbreviations
 * @param token the token it is part of
 * @param opens true if it is the first of its token
 * @param closes true if it is the last of its token
 */
record Atom(String text, int token, boolean opens, boolean closes) {

    private static final Pattern PIECE = Pattern.compile(
            "\\d{1,2}[./]\\d{1,2}[./]\\d{4}" // 8.12.2020
                    + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?" // 2,015
                    + "|\\d+\\.\\d+" // 4.5
                    + "|'?\\d+s\\b" // 1960s
                    + "|\\d+(?:st|nd|rd|th)\\b" // 15th
                    + "|\\d+"
                    + "|'s\\b"
                    + "|\\p{L}[\\p{L}.]*"
                    + "|\\S");

    /** The pieces of one token, or of a wording of the codebook. */
    static List<String> pieces(String text) {
        String plain = text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        if (plain.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return List.of(plain);
        }
        List<String> pieces = new ArrayList<>(3);
        Matcher matcher = PIECE.matcher(plain);
        while (matcher.find()) {
            pieces.add(withoutDots(matcher.group()));
        }
        return pieces;
    }

    private static String withoutDots(String piece) {
        return Character.isLetter(piece.charAt(0)) ? piece.replace(".", "") : piece;
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }
}
