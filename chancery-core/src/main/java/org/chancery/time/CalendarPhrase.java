package org.chancery.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** A phrase that names a stretch of the calendar. */
sealed interface CalendarPhrase {

    /** The stretch; empty if what it counts from is unknown. */
    Optional<Period> period(Moment moment);

    /** The stretch that its TIMEX3 value names; wider than its own where it tells a part only ("early March" is of 2020-03). */
    default Optional<Period> valued(Moment moment) {
        return period(moment);
    }

    /** What TIMEX3 marks in its atoms, from the first to the one before the end. */
    default List<Mark> marks(Moment moment, int first, int end) {
        return Mark.one(first, end, valued(moment));
    }

    /** True if only tense decides which of many it means, so that the other end of a range may decide as well. */
    default boolean floats() {
        return false;
    }

    /** A stretch told in full: a day with its year, a year, a century. */
    record Absolute(Period period) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return Optional.of(period);
        }
    }

    /** A numeric date whose order of day and month cannot be told. */
    record Undecided() implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return Optional.empty();
        }
    }

    /** So many units from the day of writing: yesterday, last week, two years ago. */
    record Counted(Unit unit, int count) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return moment.published().flatMap(day -> unit.around(day, count));
        }
    }

    /** So many units from the date last told: the next day, three weeks later, that month. */
    record CountedFromTold(Unit unit, int count) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return moment.lastTold(this::isFineEnough).flatMap(told -> unit.around(origin(told), count));
        }

        private boolean isFineEnough(Period told) {
            return unit.around(told.from()).distance(told.to()) == 0;
        }

        private LocalDate origin(Period told) {
            return count > 0 ? told.to() : told.from();
        }
    }

    /** A day that only the article can date: election day. */
    record Known(String name) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return Optional.ofNullable(moment.names().get(name));
        }
    }

    /** So many units before or after a date that is itself told from the day of writing: a week from Thursday, a year ago this month. */
    record CountedFrom(CalendarPhrase base, Unit unit, int count) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return moment.published()
                    .flatMap(day -> base.period(moment.seenFrom(day, count > 0 ? Tense.FUTURE : Tense.PAST)))
                    .flatMap(this::moved);
        }

        private Optional<Period> moved(Period told) {
            return unit.move(told.from(), count).map(day -> switch (told.granularity()) {
                case MONTH -> Unit.MONTH.around(day);
                case WEEK -> Unit.WEEK.around(day);
                case DAY, SEASON, QUARTER, YEAR, INTERVAL -> Period.day(day);
            });
        }
    }

    /** A whole number of units up to the day of writing or from it on: the last 30 years. */
    record Stretch(Unit unit, int count, boolean ahead) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return moment.published().flatMap(day -> {
                Optional<LocalDate> edge = unit.move(day, ahead ? count : -count);
                return edge.map(other -> ahead ? Period.between(day, other) : Period.between(other, day));
            });
        }

        /** Years are counted from year to year, and so are months; nobody means the day of the month. */
        @Override
        public Optional<Period> valued(Moment moment) {
            Optional<Period> exact = period(moment);
            return switch (unit) {
                case MONTH -> exact.map(days -> whole(days, Unit.MONTH));
                case YEAR, DECADE, CENTURY -> exact.map(days -> whole(days, Unit.YEAR));
                case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT, QUARTER -> exact;
            };
        }

        private static Period whole(Period days, Unit grain) {
            return grain.around(days.from()).to(grain.around(days.to()));
        }
    }

    /** The weekend of the verb's tense. */
    record Weekend() implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return moment.published().map(day -> {
                Period own = Unit.WEEKEND.around(day);
                boolean past = moment.tense() == Tense.PAST || moment.tense() == Tense.UNKNOWN;
                return past && own.from().isAfter(day) ? Unit.WEEKEND.around(day.minusWeeks(1)) : own;
            });
        }

        @Override
        public boolean floats() {
            return true;
        }
    }

    /** A weekday of the verb's tense. A day of the same name is the day itself: news names today by its weekday. */
    record Weekday(DayOfWeek day) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return moment.published()
                    .map(from -> from.with(
                            isAhead(moment.tense(), from)
                                    ? TemporalAdjusters.nextOrSame(day)
                                    : TemporalAdjusters.previousOrSame(day)))
                    .map(Period::day);
        }

        private boolean isAhead(Tense tense, LocalDate from) {
            return switch (tense) {
                case FUTURE, PRESENT -> true;
                case PAST, UNKNOWN -> false;
                case NEAREST ->
                    from.plusDays(3).with(TemporalAdjusters.previousOrSame(day)).isAfter(from);
            };
        }

        @Override
        public boolean floats() {
            return true;
        }
    }

    /** The weekday nearest before or after the day of writing, or that of the week before or after. */
    record ShiftedWeekday(DayOfWeek day, Shift shift) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return moment.published().map(this::from).map(Period::day);
        }

        private LocalDate from(LocalDate written) {
            return switch (shift) {
                case LAST -> written.minusWeeks(1).with(day);
                case THIS -> written.with(day);
                case NEXT -> written.plusWeeks(1).with(day);
                case PAST -> written.with(TemporalAdjusters.previous(day));
                case COMING -> written.with(TemporalAdjusters.next(day));
            };
        }
    }

    /** The first such weekday after the day last told, or the last before it. */
    record WeekdayFromTold(DayOfWeek day, boolean after) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return moment.lastTold(Period::isDay)
                    .map(told ->
                            told.from().with(after ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)))
                    .map(Period::day);
        }
    }

    /** A weekday of a week that is told beside it: Monday of last week. */
    record WeekdayOf(DayOfWeek day, CalendarPhrase week) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return week.period(moment).map(whole -> Period.day(whole.from().with(day)));
        }
    }

    /** A day of a month that is not told: the 15th. */
    record DayOfMonth(int day) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return moment.published()
                    .flatMap(written ->
                            Candidates.of(written, moment.tense(), this::around).choice());
        }

        private Optional<Period> around(LocalDate written, int step) {
            LocalDate month = written.plusMonths(step);
            return day > month.lengthOfMonth() ? Optional.empty() : Optional.of(Period.day(month.withDayOfMonth(day)));
        }

        @Override
        public boolean floats() {
            return true;
        }
    }

    /**
     * What comes once a year, in the year that is told beside it or in that of the verb's tense.
     *
     * @param weekday its day of the week, where the words tell it and leave the year open
     */
    record Yearly(Recurrence recurrence, Optional<CalendarPhrase> year, Optional<DayOfWeek> weekday)
            implements CalendarPhrase {

        static Yearly open(Recurrence recurrence) {
            return new Yearly(recurrence, Optional.empty(), Optional.empty());
        }

        Yearly in(CalendarPhrase told) {
            return new Yearly(recurrence, Optional.of(told), weekday);
        }

        Yearly on(DayOfWeek day) {
            return new Yearly(recurrence, year, Optional.of(day));
        }

        @Override
        public Optional<Period> period(Moment moment) {
            if (year.isPresent()) {
                return year.get()
                        .period(moment)
                        .flatMap(whole -> recurrence.in(whole.from().getYear()));
            }
            return moment.published()
                    .flatMap(written ->
                            Candidates.of(written, moment.tense(), this::around).choice());
        }

        private Optional<Period> around(LocalDate written, int step) {
            Optional<Period> period = recurrence.in(written.getYear() + step);
            return period.filter(found -> weekday.isEmpty() || found.from().getDayOfWeek() == weekday.get());
        }

        @Override
        public boolean floats() {
            return year.isEmpty();
        }
    }

    /** Last July, next summer, this Christmas. */
    record ShiftedYearly(Recurrence recurrence, Shift shift) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return moment.published().flatMap(this::from);
        }

        private Optional<Period> from(LocalDate written) {
            if (shift == Shift.THIS) {
                // The winter of January began the year before.
                Optional<Period> begun = recurrence.in(written.getYear() - 1);
                return begun.filter(period -> period.distance(written) == 0).or(() -> recurrence.in(written.getYear()));
            }
            int step = shift.isBack() ? -1 : 1;
            Optional<Period> own = recurrence.in(written.getYear());
            boolean fits = own.filter(period -> shift.isBack()
                            ? period.to().isBefore(written)
                            : period.from().isAfter(written))
                    .isPresent();
            return fits ? own : recurrence.in(written.getYear() + step);
        }
    }

    /** What another stretch tells: its eve, the last day of it. */
    record SliceOf(Slice slice, CalendarPhrase whole) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return whole.period(moment).flatMap(slice::of);
        }

        @Override
        public boolean floats() {
            return whole.floats();
        }
    }

    /** The early, middle or late part of a stretch. */
    record PartOf(Part part, CalendarPhrase whole) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return whole.period(moment).map(part::of);
        }

        @Override
        public Optional<Period> valued(Moment moment) {
            return whole.valued(moment).map(part::valued);
        }

        @Override
        public boolean floats() {
            return whole.floats();
        }
    }

    /** Earlier or later this week: the part of a stretch on one side of the day of writing. */
    record SideOf(boolean later, CalendarPhrase whole) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            Optional<Period> period = whole.period(moment);
            return moment.published()
                    .flatMap(day -> period.map(known -> known.distance(day) == 0 ? side(known, day) : known))
                    .or(() -> period);
        }

        @Override
        public Optional<Period> valued(Moment moment) {
            return whole.valued(moment);
        }

        private Period side(Period known, LocalDate day) {
            LocalDate from = later ? day : known.from();
            LocalDate to = later ? known.to() : day;
            return new Period(from, to, known.granularity(), known.value());
        }
    }

    /**
     * From one date to another; the end that is told better helps to place the other.
     *
     * @param joint the atom after the words of the first date
     * @param second the first atom of the other
     */
    record Range(CalendarPhrase from, int joint, CalendarPhrase to, int second) implements CalendarPhrase {
        @Override
        public Optional<Period> period(Moment moment) {
            return from.period(forFirst(moment))
                    .flatMap(first -> to.period(forLast(moment)).flatMap(last -> join(first, last)));
        }

        @Override
        public List<Mark> marks(Moment moment, int first, int end) {
            return List.of(
                    Mark.of(first, joint, from.valued(forFirst(moment))),
                    Mark.of(second, end, to.valued(forLast(moment))));
        }

        private Moment forFirst(Moment moment) {
            return from.floats() && !to.floats() ? beside(to, moment, Tense.PAST) : moment;
        }

        private Moment forLast(Moment moment) {
            return to.floats() ? beside(from, moment, Tense.FUTURE) : moment;
        }

        private static Moment beside(CalendarPhrase other, Moment moment, Tense side) {
            return other.period(moment)
                    .map(known -> moment.seenFrom(known.from(), side))
                    .orElse(moment);
        }

        private static Optional<Period> join(Period first, Period last) {
            return last.to().isBefore(first.from()) ? Optional.empty() : Optional.of(first.to(last));
        }
    }

    /** A day of a year that is told beside it, or empty if there is none such. */
    static Optional<CalendarPhrase> day(int year, int month, int day) {
        try {
            return Optional.of(new Absolute(Period.day(LocalDate.of(year, month, day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
