package org.chancery.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of days and months, as lemmas in lower case. */
public final class CalendarNames {

    private static final Set<String> DAYS = names(DayOfWeek.values());
    private static final Set<String> MONTHS = names(Month.values());
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");

    private CalendarNames() {}

    private static Set<String> names(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Morning, afternoon, evening or night. */
    public static boolean isPartOfDay(String lemma) {
        return PARTS_OF_DAY.contains(lemma);
    }

    /** The last word of the date that opens here: "Monday", "Monday <b>night</b>", "March <b>4</b>"; the word before if none does. */
    static int lastOfDate(Sentence sentence, int first) {
        boolean more = first + 1 < sentence.size();
        String name = sentence.token(first).lemma();
        if (isDay(name)) {
            return more && isPartOfDay(sentence.token(first + 1).lemma()) ? first + 1 : first;
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
