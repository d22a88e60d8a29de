package org.chancery.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A day as newspapers print it above a report: "Friday, July 21, 2017", "7 December 2020, 10:30 GMT", "Dec. 7", "2020-12-07".
 *
 * <p>Not for dates inside sentences; those need the sentence.
 *
 * @param day the day; empty if the year is not printed or the order of day and month cannot be told
 */
record PrintedDate(Optional<LocalDate> day) {

    private static final int LONGEST = 80;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MONTH_NAMES = List.of(
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
    private static final Set<String> WEEKDAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun");
    private static final Set<String> AROUND = Set.of(
            "published",
            "updated",
            "posted",
            "last",
            "first",
            "issued",
            "release",
            "released",
            "date",
            "dated",
            "on",
            "at",
            "of",
            "the",
            "am",
            "pm",
            "a.m",
            "p.m",
            "gmt",
            "utc",
            "est",
            "edt",
            "cet",
            "cest",
            "kst",
            "jst",
            "ist",
            "bst",
            "pst",
            "pdt",
            "msk",
            "local",
            "time",
            "hrs");

    /** The date of which a line or a part of it consists, if that is all there is. */
    static Optional<PrintedDate> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Parts parts = new Parts();
        for (String word : line.toLowerCase(Locale.ROOT).split("[\\s\\p{Z},|()]+")) {
            if (!word.isEmpty() && !parts.take(trimmed(word))) {
                return Optional.empty();
            }
        }
        return parts.date();
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 0 && ".:;-–—·•".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** What has been seen of a date so far. */
    private static final class Parts {
        private final List<Integer> days = new ArrayList<>(2);
        private final List<Integer> months = new ArrayList<>(2);
        private final List<Integer> years = new ArrayList<>(2);
        private boolean unclear;

        /** False for a word that has no place in a date. */
        boolean take(String word) {
            if (word.isEmpty() || WEEKDAYS.contains(word) || AROUND.contains(word)) {
                return true;
            }
            int month = month(word);
            if (month > 0) {
                return months.add(month);
            }
            return number(word).isPresent()
                    ? takeNumber(number(word).getAsInt(), word)
                    : takeNumeric(word) || isTimeOfDay(word);
        }

        private boolean takeNumber(int number, String word) {
            if (word.length() == 4 && number >= 1500 && number < 2200) {
                return years.add(number);
            }
            return number >= 1 && number <= 31 && days.add(number);
        }

        private boolean takeNumeric(String word) {
            String[] numbers = word.split("[-/.t]", -1);
            if (numbers.length < 3) {
                return false;
            }
            if (numbers[0].length() == 4 && isNumber(numbers[0]) && isNumber(numbers[1]) && isNumber(numbers[2])) {
                years.add(Integer.parseInt(numbers[0]));
                months.add(Integer.parseInt(numbers[1]));
                return days.add(Integer.parseInt(numbers[2]));
            }
            unclear = numbers.length == 3
                    && isNumber(numbers[0])
                    && isNumber(numbers[1])
                    && isNumber(numbers[2])
                    && numbers[2].length() == 4;
            return unclear;
        }

        Optional<PrintedDate> date() {
            if (unclear && months.isEmpty()) {
                return Optional.of(new PrintedDate(Optional.empty()));
            }
            if (months.size() != 1 || days.size() != 1 || years.size() > 1) {
                return Optional.empty();
            }
            if (years.isEmpty()) {
                return Optional.of(new PrintedDate(Optional.empty()));
            }
            try {
                return Optional.of(
                        new PrintedDate(Optional.of(LocalDate.of(years.get(0), months.get(0), days.get(0)))));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    private static int month(String word) {
        if (MONTH_NAMES.contains(word)) {
            return MONTH_NAMES.indexOf(word) + 1;
        }
        return word.equals("sept") ? 9 : MONTHS.indexOf(word) + 1;
    }

    private static OptionalInt number(String word) {
        boolean ordinal = word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
        String digits = ordinal ? word.substring(0, word.length() - 2) : word;
        return isNumber(digits) ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isTimeOfDay(String word) {
        return Character.isDigit(word.charAt(0))
                && word.chars().allMatch(c -> (c >= '0' && c <= '9') || ":.apmzh+".indexOf(c) >= 0);
    }
}
