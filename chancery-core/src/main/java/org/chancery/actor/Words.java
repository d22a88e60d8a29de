package org.chancery.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.language.Token;

/**
 * Words as the registry compares them: without marks, dots and accents, whichever way a parser cuts at hyphens.
 *
 * <p>"U.S." is "US"; "Jong-un" is "Jong", "un" in one token or in three; "Erdoğan" is "Erdogan".
 */
final class Words {

    /**
     * One token for comparing.
     *
     * @param alternatives each is one way to read it, as pieces; none for a mark
     * @param joins whether a name may go on across it (a hyphen, an apostrophe, in a proper name a comma)
     */
    record Forms(List<List<String>> alternatives, boolean joins) {

        boolean isMark() {
            return alternatives.isEmpty();
        }
    }

    private static final int LONG = 7;
    private static final String FORMER = "ex-";

    private Words() {}

    /** The pieces of a name. */
    static List<String> pieces(String name) {
        List<String> pieces = new ArrayList<>(3);
        StringBuilder piece = new StringBuilder();
        String plain = plain(name);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                piece.append(c);
            } else if (c != '.' && !piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return List.copyOf(pieces);
    }

    /** The pieces of a name without a leading article, which does not count. */
    static List<String> nameOf(List<String> pieces) {
        return pieces.size() > 1 && pieces.get(0).equalsIgnoreCase("the") ? pieces.subList(1, pieces.size()) : pieces;
    }

    /** Whether two long words are the same but for two letters side by side: "Baranov", "Barnaov". */
    static boolean areSwapped(String one, String other) {
        if (one.length() != other.length() || one.length() < LONG) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at > 0
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /** How many letters and digits there are. */
    static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    static List<String> lowerPieces(String name) {
        return pieces(name.toLowerCase(Locale.ROOT));
    }

    /** "<b>ex-</b>president": whether one word says that an office is over. */
    static boolean isFormer(String word) {
        return word.length() > FORMER.length() && word.regionMatches(true, 0, FORMER, 0, FORMER.length());
    }

    private static String withoutFormer(String word) {
        return isFormer(word) ? word.substring(FORMER.length()) : word;
    }

    /** A token as it is printed, for comparing with proper names. */
    static Forms printed(Token token) {
        List<String> pieces = pieces(withoutFormer(token.text()));
        boolean inName = token.text().equals(",") || token.text().equals("'");
        return new Forms(pieces.isEmpty() ? List.of() : List.of(pieces), isJoint(token) || inName);
    }

    /** A token in lower case, as printed and as its singular, for comparing with common nouns. */
    static Forms common(Token token) {
        List<String> printed = lowerPieces(withoutFormer(token.text()));
        if (printed.isEmpty()) {
            return new Forms(List.of(), isJoint(token) || token.text().equals("'"));
        }
        List<String> singular = lowerPieces(withoutFormer(singular(token)));
        return new Forms(
                singular.equals(printed) || singular.isEmpty() ? List.of(printed) : List.of(printed, singular), false);
    }

    /** Lemmatizers leave proper nouns and some others in the plural ("Ministers", "troops"). */
    private static String singular(Token token) {
        String lemma = token.lemma();
        boolean left = token.tag().equals("NNPS")
                || (token.tag().equals("NNP") && token.index() == 0)
                || (token.tag().equals("NNS") && lemma.equals(token.text().toLowerCase(Locale.ROOT)));
        return left && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private static boolean isJoint(Token token) {
        return token.tag().equals("HYPH")
                || token.text().equals("-")
                || token.text().equals("’");
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(letter(c));
            }
        }
        return plain.toString();
    }

    /** Letters that have no decomposition but a usual spelling without their mark. */
    private static char letter(char c) {
        return switch (c) {
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            case 'ø' -> 'o';
            case 'Ø' -> 'O';
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            default -> c;
        };
    }
}
