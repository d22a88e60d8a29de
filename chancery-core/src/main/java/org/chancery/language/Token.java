package org.chancery.language;

import java.util.regex.Pattern;
import org.chancery.text.Span;

/**
 * One word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span its characters in the article
 * @param text its characters as printed
 * @param lemma its dictionary form, in lower case
 * @param tag its Penn Treebank tag
 * @param name what kind of name it is part of, as far as the parser can tell
 */
public record Token(int index, Span span, String text, String lemma, String tag, NameKind name) {

    private static final Pattern YEAR = Pattern.compile("1[5-9][0-9]{2}|20[0-9]{2}");

    /** True for a verb form that has a tense ("met", "may"). */
    public boolean isFinite() {
        return switch (tag) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    /** True for a number in four figures that may be a year, from 1500 to 2099. */
    public boolean isYear() {
        return tag.equals("CD") && YEAR.matcher(text).matches();
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.startsWith("WP") || tag.equals("WDT");
    }

    public Token withTag(String other, String itsLemma) {
        return new Token(index, span, text, itsLemma, other, name);
    }

    public Token withName(NameKind kind) {
        return new Token(index, span, text, lemma, tag, kind);
    }
}
