package org.chancery.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which part of a stretch: early March, the middle of the week, late 2019. */
public enum Part {
    EARLY,
    MIDDLE,
    LATE,
    /** Like {@link #EARLY}, with its first day for a value. */
    BEGINNING,
    /** Like {@link #LATE}, with its last day for a value. */
    END;

    /** That third of it, in whole months where there are enough; a day stays a day. */
    Period of(Period whole) {
        LocalDate end = whole.to().plusDays(1);
        long months = ChronoUnit.MONTHS.between(whole.from(), end) / 3;
        long days = ChronoUnit.DAYS.between(whole.from(), end) / 3;
        if (days == 0) {
            return whole;
        }
        LocalDate second =
                months > 0 ? whole.from().plusMonths(months) : whole.from().plusDays(days);
        LocalDate third = months > 0 ? second.plusMonths(months) : second.plusDays(days);
        return switch (this) {
            case EARLY, BEGINNING -> part(whole, whole.from(), second.minusDays(1));
            case MIDDLE -> part(whole, second, third.minusDays(1));
            case LATE, END -> part(whole, third, whole.to());
        };
    }

    private Period part(Period whole, LocalDate from, LocalDate to) {
        return new Period(from, to, Granularity.INTERVAL, valued(whole).value());
    }

    /** What the TIMEX3 value of such a part names. */
    Period valued(Period whole) {
        return switch (this) {
            case EARLY, MIDDLE, LATE -> whole;
            case BEGINNING -> Period.day(whole.from());
            case END -> Period.day(whole.to());
        };
    }
}
