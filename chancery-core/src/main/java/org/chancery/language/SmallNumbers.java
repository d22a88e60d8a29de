package org.chancery.language;

import java.util.Map;

/** The numbers up to eight, as words; news writes larger ones in figures, and counts nobody by name then. */
public final class SmallNumbers {

    private static final Map<String, Integer> WORDS =
            Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8);

    private SmallNumbers() {}

    /** The number that a word in lower case stands for, from two to eight; 0 for any other word. */
    public static int of(String word) {
        return WORDS.getOrDefault(word, 0);
    }
}
