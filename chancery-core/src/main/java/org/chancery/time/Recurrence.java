package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What comes once in every year: a month, a day, a season, a holiday. */
public sealed interface Recurrence {

    /** That of one year; empty if the year has none (29 February). */
    Optional<Period> in(int year);

    record OfMonth(Month month) implements Recurrence {
        @Override
        public Optional<Period> in(int year) {
            return Optional.of(Period.month(year, month));
        }
    }

    record OfDay(MonthDay day) implements Recurrence {
        @Override
        public Optional<Period> in(int year) {
            return day.isValidYear(year) ? Optional.of(Period.day(day.atYear(year))) : Optional.empty();
        }
    }

    record OfSeason(Season season) implements Recurrence {
        @Override
        public Optional<Period> in(int year) {
            return Optional.of(Period.season(year, season));
        }
    }

    /** A quarter, 1 to 4. */
    record OfQuarter(int quarter) implements Recurrence {
        @Override
        public Optional<Period> in(int year) {
            return Optional.of(Period.quarter(year, quarter));
        }
    }

    /** A half, 1 or 2. */
    record OfHalf(int half) implements Recurrence {
        @Override
        public Optional<Period> in(int year) {
            return Optional.of(Period.half(year, half));
        }
    }

    /** So many of a weekday into a month, or the last of it if -1: the fourth Thursday of November. */
    record OfWeekday(Month month, int ordinal, DayOfWeek weekday) implements Recurrence {
        @Override
        public Optional<Period> in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            return Optional.of(Period.day(first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))));
        }
    }

    /** A feast of another calendar, whose days are announced by those who look for the moon: known by name only. */
    record OfAnotherCalendar() implements Recurrence {
        @Override
        public Optional<Period> in(int year) {
            return Optional.empty();
        }
    }

    /** A feast that moves with Easter Sunday of the western churches; days after it, negative before. */
    record OfEaster(int offset) implements Recurrence {
        @Override
        public Optional<Period> in(int year) {
            return Optional.of(Period.day(easter(year).plusDays(offset)));
        }

        /** The Gregorian computus in the form of Meeus. */
        private static LocalDate easter(int year) {
            int golden = year % 19;
            int century = year / 100;
            int rest = year % 100;
            int correction = (8 * century + 13) / 25;
            int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
            int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
            int late = (golden + 11 * epact + 22 * weekday) / 451;
            int days = epact + weekday - 7 * late + 114;
            return LocalDate.of(year, days / 31, days % 31 + 1);
        }
    }
}
