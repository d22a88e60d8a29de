package org.chancery.language;

import java.util.Set;

/** The names of days and months, as lemmas in lower case. */
public final class CalendarNames {

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");

    private CalendarNames() {}

    /** The last word of the date that opens here: "Monday", "Monday <b>night</b>", "March <b>4</b>"; the word before if none does. */
    static int lastOfDate(Sentence sentence, int first) {
        boolean more = first + 1 < sentence.size();
        String name = sentence.token(first).lemma();
        if (isDay(name)) {
            return more && PARTS_OF_DAY.contains(sentence.token(first + 1).lemma()) ? first + 1 : first;
        }
        boolean counted =
                MONTHS.contains(name) && more && sentence.token(first + 1).tag().equals("CD");
        return counted ? first + 1 : first - 1;
    }

    public static boolean isDay(String lemma) {
        return DAYS.contains(lemma);
    }

    public static boolean isDayOrMonth(String lemma) {
        return isDay(lemma) || MONTHS.contains(lemma);
    }
}
