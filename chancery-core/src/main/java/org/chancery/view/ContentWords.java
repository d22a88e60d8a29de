package org.chancery.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a phrase that tell what it is about, in small letters and without accents.
 *
 * <p>Words that differ by a short ending ("tariff", "tariffs") are alike. Knows no list of words of its own.
 */
record ContentWords(Set<String> words) {

    /** How long a word must be to be alike with a longer one. */
    private static final int STEM = 4;

    private static final int ENDING = 2;

    ContentWords {
        words = Set.copyOf(words);
    }

    /** The words of a text without those that are like one of the vague ones. */
    static ContentWords of(String text, Set<String> vague) {
        Set<String> found = new LinkedHashSet<>(pieces(text));
        found.removeIf(word -> vague.stream().anyMatch(empty -> isAlike(word, empty)));
        return new ContentWords(found);
    }

    /** Runs of letters and digits. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        piece.appendCodePoint(c);
                    } else {
                        cut(piece, pieces);
                    }
                });
        cut(piece, pieces);
        return pieces;
    }

    private static void cut(StringBuilder piece, List<String> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    ContentWords without(Set<String> others) {
        Set<String> left = new LinkedHashSet<>(words);
        left.removeAll(others);
        return new ContentWords(left);
    }

    /** Whether every word of the other is here; never true of no words. */
    boolean hold(ContentWords other) {
        return !other.isEmpty()
                && other.words.stream().allMatch(word -> words.stream().anyMatch(mine -> isAlike(mine, word)));
    }

    /** A longer ending, or another one: "border" and "borders", "country" and "countries". */
    private static boolean isAlike(String a, String b) {
        if (a.charAt(0) != b.charAt(0)) {
            return false;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        int more = longer.length() - shorter.length();
        boolean longerEnding = shorter.length() >= STEM && more <= ENDING && longer.startsWith(shorter);
        boolean otherEnding = shorter.length() > STEM + 1
                && more == ENDING
                && longer.startsWith(shorter.substring(0, shorter.length() - 1));
        return a.equals(b) || longerEnding || otherEnding;
    }
}
