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

    private CalendarNames() {}

    public static boolean isDay(String lemma) {
        return DAYS.contains(lemma);
    }

    public static boolean isDayOrMonth(String lemma) {
        return isDay(lemma) || MONTHS.contains(lemma);
    }
}
