package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A stretch that is told by another: its eve, its week, the last day of it. */
sealed interface Slice {

    /** The stretch; empty if the other has none such. */
    Optional<Period> of(Period whole);

    /** The day before: the eve of Christmas. */
    record Eve() implements Slice {
        @Override
        public Optional<Period> of(Period whole) {
            return Optional.of(Period.day(whole.from().minusDays(1)));
        }
    }

    /** The week in which a day lies: the week of 7 December. */
    record Week() implements Slice {
        @Override
        public Optional<Period> of(Period whole) {
            return whole.isDay() ? Optional.of(Unit.WEEK.around(whole.from())) : Optional.empty();
        }
    }

    /**
     * One of the Sundays in it: the last Sunday of October.
     *
     * @param ordinal counted from 1; -1 is the last
     */
    record NthWeekday(int ordinal, DayOfWeek weekday) implements Slice {
        @Override
        public Optional<Period> of(Period whole) {
            LocalDate first = whole.from().with(TemporalAdjusters.nextOrSame(weekday));
            LocalDate last = whole.to().with(TemporalAdjusters.previousOrSame(weekday));
            LocalDate day = ordinal < 0 ? last : first.plusWeeks(ordinal - 1L);
            return whole.distance(day) == 0 ? Optional.of(Period.day(day)) : Optional.empty();
        }
    }

    /**
     * One of the days, weeks or months in it, weeks counted from its first day: the last day of March, the first week of May.
     *
     * @param ordinal counted from 1; -1 is the last
     */
    record Nth(int ordinal, Unit unit) implements Slice {

        static boolean counts(Unit unit) {
            return unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH;
        }

        @Override
        public Optional<Period> of(Period whole) {
            return named(whole).filter(part -> whole.distance(part.from()) == 0 && whole.distance(part.to()) == 0);
        }

        private Optional<Period> named(Period whole) {
            int steps = Math.max(0, ordinal - 1);
            LocalDate edge = ordinal < 0 ? whole.to() : whole.from();
            if (unit == Unit.WEEK) {
                LocalDate first = ordinal < 0 ? edge.minusDays(6) : edge.plusWeeks(steps);
                return Optional.of(Period.between(first, first.plusDays(6)));
            }
            return unit.move(edge, steps).map(unit::around);
        }
    }
}
