package org.chancery.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A stretch of the calendar with a name of its own.
 *
 * @param from its first day
 * @param to its last day, included
 * @param granularity how fine it is
 * @param value its TIMEX3 value
 */
public record Period(LocalDate from, LocalDate to, Granularity granularity, String value) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    static Period day(LocalDate day) {
        return new Period(day, day, Granularity.DAY, day.toString());
    }

    static Period week(LocalDate monday) {
        return new Period(monday, monday.plusDays(6), Granularity.WEEK, weekValue(monday));
    }

    static Period weekend(LocalDate saturday) {
        return new Period(saturday, saturday.plusDays(1), Granularity.INTERVAL, weekValue(saturday) + "-WE");
    }

    private static String weekValue(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Period month(int year, Month month) {
        YearMonth whole = YearMonth.of(year, month);
        return new Period(whole.atDay(1), whole.atEndOfMonth(), Granularity.MONTH, whole.toString());
    }

    static Period quarter(int year, int quarter) {
        return months(year, 3 * quarter - 2, 3, Granularity.QUARTER, "Q" + quarter);
    }

    static Period half(int year, int half) {
        return months(year, 6 * half - 5, 6, Granularity.INTERVAL, "H" + half);
    }

    static Period season(int year, Season season) {
        return months(year, season.firstMonth(), 3, Granularity.SEASON, season.code());
    }

    private static Period months(int year, int first, int length, Granularity granularity, String code) {
        LocalDate from = LocalDate.of(year, first, 1);
        return new Period(from, from.plusMonths(length).minusDays(1), granularity, fourDigits(year) + "-" + code);
    }

    static Period year(int year) {
        return years(year, year, Granularity.YEAR, fourDigits(year));
    }

    /** The ten years from this one, which ends in 0. */
    static Period decade(int first) {
        return years(first, first + 9, Granularity.INTERVAL, fourDigits(first).substring(0, 3));
    }

    /** The hundred years that people count by their first two digits: the 20th century is 1900 to 1999. */
    static Period century(int number) {
        int first = 100 * (number - 1);
        return years(first, first + 99, Granularity.INTERVAL, fourDigits(first).substring(0, 2));
    }

    private static Period years(int first, int last, Granularity granularity, String value) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), granularity, value);
    }

    static Period between(LocalDate from, LocalDate to) {
        return new Period(from, to, Granularity.INTERVAL, from + "/" + to);
    }

    private static String fourDigits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** From the first day of this to the last of another that does not end before it begins. */
    Period to(Period last) {
        return new Period(from, last.to, Granularity.INTERVAL, value + "/" + last.value);
    }

    boolean isDay() {
        return from.equals(to);
    }

    /** Days from the nearer edge; 0 for a day inside. */
    long distance(LocalDate day) {
        if (day.isBefore(from)) {
            return ChronoUnit.DAYS.between(day, from);
        }
        return Math.max(0, ChronoUnit.DAYS.between(to, day));
    }

    Days days() {
        return Days.of(from, to);
    }
}
