package org.chancery.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.time.CalendarPhrase.Undecided;

/** Days in figures: 2020-12-08, 8.12.2020, 12/8/2020. */
final class NumericDateGrammar {

    private static final Pattern TWO_TWO_FOUR = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})[./](\\d{4})");

    private final NumberGrammar numbers;

    NumericDateGrammar(NumberGrammar numbers) {
        this.numbers = numbers;
    }

    Optional<Found<CalendarPhrase>> at(Line line, int at) {
        return Found.longest(yearFirst(line, at), yearLast(line, at));
    }

    private Optional<Found<CalendarPhrase>> yearFirst(Line line, int at) {
        return numbers.year(line, at)
                .filter(year -> line.isHyphen(at + 1) && line.isHyphen(at + 3))
                .flatMap(year -> numbers.figures(line, at + 2)
                        .flatMap(month -> numbers.figures(line, at + 4)
                                .flatMap(day -> CalendarPhrase.day(year.what(), month.what(), day.what()))
                                .map(day -> new Found<>(day, at + 5))));
    }

    /** With dots the day comes first; with slashes it depends on the country, so only what both orders allow is decided. */
    private static Optional<Found<CalendarPhrase>> yearLast(Line line, int at) {
        Matcher date = TWO_TWO_FOUR.matcher(line.word(at));
        if (!date.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int year = Integer.parseInt(date.group(4));
        Optional<CalendarPhrase> dayFirst = CalendarPhrase.day(year, second, first);
        if (date.group(2).equals(".") || first == second) {
            return dayFirst.map(day -> new Found<>(day, at + 1));
        }
        Optional<CalendarPhrase> monthFirst = CalendarPhrase.day(year, first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            return Found.of(new Undecided(), at + 1);
        }
        return dayFirst.or(() -> monthFirst).map(day -> new Found<>(day, at + 1));
    }
}
