package org.chancery.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which part of a stretch: early March, the middle of the week, late 2019. */
public enum Part {
    EARLY,
    MIDDLE,
    LATE;

    /** That third of it, in whole months where there are enough, under the value of the whole; a day stays a day. */
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
            case EARLY -> named(whole, whole.from(), second.minusDays(1));
            case MIDDLE -> named(whole, second, third.minusDays(1));
            case LATE -> named(whole, third, whole.to());
        };
    }

    private static Period named(Period whole, LocalDate from, LocalDate to) {
        return new Period(from, to, Granularity.INTERVAL, whole.value());
    }
}
