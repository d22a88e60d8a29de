package org.chancery.language;

import java.util.Map;

/** The numbers up to eight, as words; news writes larger ones in figures, and counts nobody by name then. */
public final class SmallNumbers {

    private static final Map<String, Integer> WORDS =
            Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8);

    private SmallNumbers() {}

    /** How many of a noun there are by the word before it ("<b>two</b> envoys", "<b>both</b> states"), or 0. */
    public static int counting(Sentence sentence, int noun) {
        return sentence.children(noun, "nummod", "det").stream()
                .mapToInt(word -> of(sentence.token(word).lemma()))
                .max()
                .orElse(0);
    }

    /** The number that a word in lower case stands for, from two to eight; 0 for any other word. */
    public static int of(String word) {
        return WORDS.getOrDefault(word, 0);
    }
}
