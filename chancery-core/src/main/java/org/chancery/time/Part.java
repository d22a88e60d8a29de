package org.chancery.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which part of a stretch: early March, the middle of the week, late 2019. */
public enum Part {
    EARLY,
    MIDDLE,
    LATE;

    /** That third of it, under the value of the whole; a day stays a day. */
    Period of(Period whole) {
        long third = (ChronoUnit.DAYS.between(whole.from(), whole.to()) + 1) / 3;
        if (third == 0) {
            return whole;
        }
        LocalDate second = whole.from().plusDays(third);
        LocalDate last = second.plusDays(third);
        return switch (this) {
            case EARLY -> named(whole, whole.from(), second.minusDays(1));
            case MIDDLE -> named(whole, second, last.minusDays(1));
            case LATE -> named(whole, last, whole.to());
        };
    }

    private static Period named(Period whole, LocalDate from, LocalDate to) {
        return new Period(from, to, Granularity.INTERVAL, whole.value());
    }
}
