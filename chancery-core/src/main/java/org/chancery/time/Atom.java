package org.chancery.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chancery.language.Token;
import org.chancery.text.Span;

/**
 * A word, a number or a mark: finer than a token, so that the grammar does not depend on how hyphens were cut.
 *
 * @param text in lower case, with straight apostrophes and without the dots of abbreviations
 * @param token the token it is part of
 * @param span its characters in the article
 * @param capital true if it is printed with a capital
 * @param opens true if it is the first of its token
 * @param closes true if it is the last of its token
 */
record Atom(String text, int token, Span span, boolean capital, boolean opens, boolean closes) {

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

    /** The atoms of one token. */
    static List<Atom> of(Token token) {
        String plain = plain(token.text());
        List<MatchResult> pieces = PIECE.matcher(plain).results().toList();
        boolean sameLength = plain.length() == token.span().length()
                && plain.length() == token.text().length();
        List<Atom> atoms = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            MatchResult piece = pieces.get(i);
            Span inside =
                    new Span(piece.start(), piece.end()).shift(token.span().start());
            Span span = sameLength ? inside : token.span();
            boolean closes = i == pieces.size() - 1;
            boolean capital = Character.isUpperCase(token.text().codePointAt(sameLength ? piece.start() : 0));
            atoms.add(new Atom(withoutDots(piece.group()), token.index(), span, capital, i == 0, closes));
        }
        return atoms;
    }

    /** The words of a wording of the codebook, cut as a line is. */
    static List<String> pieces(String wording) {
        return PIECE.matcher(plain(wording))
                .results()
                .map(piece -> withoutDots(piece.group()))
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    private static String withoutDots(String piece) {
        return Character.isLetter(piece.charAt(0)) ? piece.replace(".", "") : piece;
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }
}
