package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A measure of time; the coarser ones name stretches of the calendar as well ("last week"). */
public enum Unit {
    SECOND("PT", "S"),
    MINUTE("PT", "M"),
    HOUR("PT", "H"),
    DAY("P", "D"),
    WEEKEND("P", "WE"),
    WEEK("P", "W"),
    FORTNIGHT("P", "FN"),
    MONTH("P", "M"),
    QUARTER("P", "Q"),
    YEAR("P", "Y"),
    DECADE("P", "DE"),
    CENTURY("P", "CE");

    private final String prefix;
    private final String suffix;

    Unit(String prefix, String suffix) {
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /** The TIMEX3 value of so many of them ("P3D"). */
    String duration(String count) {
        return prefix + count + suffix;
    }

    /** The day so many of them later, earlier if negative; empty for parts of a day, except whole days told in hours. */
    Optional<LocalDate> move(LocalDate day, int count) {
        return switch (this) {
            case SECOND, MINUTE -> Optional.empty();
            case HOUR -> count % 24 == 0 ? Optional.of(day.plusDays(count / 24)) : Optional.empty();
            case DAY -> Optional.of(day.plusDays(count));
            case WEEK, WEEKEND -> Optional.of(day.plusWeeks(count));
            case FORTNIGHT -> Optional.of(day.plusWeeks(2L * count));
            case MONTH -> Optional.of(day.plusMonths(count));
            case QUARTER -> Optional.of(day.plusMonths(3L * count));
            case YEAR -> Optional.of(day.plusYears(count));
            case DECADE -> Optional.of(day.plus(count, ChronoUnit.DECADES));
            case CENTURY -> Optional.of(day.plus(count, ChronoUnit.CENTURIES));
        };
    }

    /** The one of them in which a day lies. */
    Period around(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> Period.day(day);
            case WEEKEND -> Period.weekend(monday.plusDays(5));
            case WEEK, FORTNIGHT -> Period.week(monday);
            case MONTH -> Period.month(day.getYear(), day.getMonth());
            case QUARTER -> Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> Period.year(day.getYear());
            case DECADE -> Period.decade(day.getYear() / 10 * 10);
            case CENTURY -> Period.century(day.getYear() / 100 + 1);
        };
    }

    /** The one that lies so many of them off; how fine it is told depends on the measure ("two years ago" is a year). */
    Optional<Period> around(LocalDate day, int count) {
        Unit told = count != 0 && compareTo(YEAR) > 0 && Math.abs(count) < 10 ? YEAR : this;
        return move(day, count).map(told::around);
    }

    boolean isPartOfDay() {
        return compareTo(DAY) < 0;
    }
}
