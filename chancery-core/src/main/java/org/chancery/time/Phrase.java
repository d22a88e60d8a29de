package org.chancery.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.time.TimeExpression.Kind;

/** What a time expression says, before anybody asks when it was written. */
sealed interface Phrase {

    Meaning meaning(Moment moment);

    /** What TIMEX3 marks in its atoms, from the first to the one before the end. */
    default List<Mark> marks(Moment moment, int first, int end) {
        Meaning meaning = meaning(moment);
        return List.of(Mark.of(first, end, meaning.value(), meaning.named()));
    }

    /** True for a day or month of the calendar without its year. */
    default boolean isYearless() {
        return false;
    }

    /** What it says of a verb that is denied: "not until May" is from May on. */
    default Phrase negated() {
        return this;
    }

    /** True for a day that only the article can date: without its help it tells nothing. */
    default boolean needsArticle() {
        return false;
    }

    /** What the date is known by from here on in the same article ("election day"). */
    default Optional<String> naming() {
        return Optional.empty();
    }

    /**
     * What it says at one moment of writing.
     *
     * @param named the stretch of the calendar that it names; later expressions may count from it
     * @param days the days that it stands for: those of the stretch, or one bound of them
     */
    record Meaning(
            Kind kind, Optional<String> value, Optional<Period> named, Optional<Days> days, Granularity granularity) {

        static Meaning undated(Kind kind, String value) {
            return new Meaning(kind, Optional.of(value), Optional.empty(), Optional.empty(), Granularity.INTERVAL);
        }

        static Meaning dated(Kind kind, Optional<Period> period) {
            return new Meaning(
                    kind,
                    period.map(Period::value),
                    period,
                    period.map(Period::days),
                    period.map(Period::granularity).orElse(Granularity.INTERVAL));
        }
    }

    /** Names a stretch of the calendar, if it can be worked out. */
    record Dated(CalendarPhrase date) implements Phrase {
        @Override
        public Meaning meaning(Moment moment) {
            return Meaning.dated(Kind.DATE, date.period(moment));
        }

        @Override
        public boolean isYearless() {
            return date instanceof CalendarPhrase.Yearly && date.floats();
        }

        @Override
        public boolean needsArticle() {
            return date instanceof CalendarPhrase.Known;
        }

        @Override
        public List<Mark> marks(Moment moment, int first, int end) {
            return date.marks(moment, first, end);
        }
    }

    /** A date behind a preposition that keeps one of its bounds ("since August"). */
    record Bounded(Signal signal, Phrase whole) implements Phrase {
        @Override
        public Meaning meaning(Moment moment) {
            Meaning plain = whole.meaning(signal.seen(moment));
            return plain.named()
                    .map(period -> new Meaning(
                            plain.kind(),
                            plain.value(),
                            plain.named(),
                            Optional.of(signal.bound(period, moment)),
                            plain.granularity()))
                    .orElse(plain);
        }

        @Override
        public List<Mark> marks(Moment moment, int first, int end) {
            return whole.marks(signal.seen(moment), first, end);
        }

        @Override
        public boolean isYearless() {
            return whole.isYearless();
        }

        @Override
        public boolean needsArticle() {
            return whole.needsArticle();
        }

        @Override
        public Phrase negated() {
            return signal == Signal.UNTIL ? new Bounded(Signal.ONWARD, whole) : this;
        }

        @Override
        public Optional<String> naming() {
            return whole.naming();
        }
    }

    /**
     * A date told twice, by its place in the calendar and by what it is known by ("election day, 3 November").
     *
     * @param joint the atom after the first of the two
     * @param second the first atom of the other
     */
    record Apposed(String name, Phrase date, boolean nameFirst, int joint, int second) implements Phrase {
        @Override
        public Meaning meaning(Moment moment) {
            return date.meaning(moment);
        }

        @Override
        public List<Mark> marks(Moment moment, int first, int end) {
            Optional<Period> named = meaning(moment).named();
            List<Mark> known = nameFirst ? Mark.one(first, joint, named) : Mark.one(second, end, named);
            List<Mark> placed = nameFirst ? date.marks(moment, second, end) : date.marks(moment, first, joint);
            return Stream.concat((nameFirst ? known : placed).stream(), (nameFirst ? placed : known).stream())
                    .toList();
        }

        @Override
        public Optional<String> naming() {
            return Optional.of(name);
        }
    }

    /**
     * A time of day, with its day where the words beside it tell one.
     *
     * @param clock the value behind the T ("18:30", "MO")
     */
    record TimeOfDay(Optional<CalendarPhrase> day, String clock) implements Phrase {
        @Override
        public Meaning meaning(Moment moment) {
            Optional<Period> period = day.flatMap(known -> known.period(moment));
            String date = period.filter(Period::isDay).map(Period::value).orElse("");
            Meaning plain = Meaning.dated(Kind.TIME, period);
            return new Meaning(
                    plain.kind(), Optional.of(date + "T" + clock), plain.named(), plain.days(), plain.granularity());
        }
    }

    /** A length of time ahead: a date behind a verb of the future ("will return in three days"), else only a length. */
    record Ahead(Unit unit, int count) implements Phrase {
        @Override
        public Meaning meaning(Moment moment) {
            if (moment.tense() != Tense.FUTURE || unit.isPartOfDay()) {
                return Meaning.undated(Kind.DURATION, unit.duration(Integer.toString(count)));
            }
            CalendarPhrase date = new CalendarPhrase.Counted(unit, count);
            return Meaning.dated(Kind.DATE, date.period(moment));
        }
    }

    /** Up to now, or from now, for a number of units that is not told ("the past few days"). */
    record Open(Unit unit, boolean ahead) implements Phrase {
        @Override
        public Meaning meaning(Moment moment) {
            Optional<Days> days = moment.published().map(day -> ahead ? Days.from(day) : Days.until(day));
            return new Meaning(
                    Kind.DURATION, Optional.of(unit.duration("X")), Optional.empty(), days, Granularity.INTERVAL);
        }

        @Override
        public List<Mark> marks(Moment moment, int first, int end) {
            Meaning meaning = meaning(moment);
            return List.of(new Mark(first, end, meaning.value(), meaning.days(), meaning.granularity()));
        }
    }

    /** Without days of its own: a duration, a set, a vague word. */
    record Undated(Kind kind, String value) implements Phrase {
        @Override
        public Meaning meaning(Moment moment) {
            return Meaning.undated(kind, value);
        }
    }
}
