package org.chancery.time;

import java.util.List;
import java.util.Optional;
import org.chancery.time.CalendarPhrase.Counted;
import org.chancery.time.CalendarPhrase.CountedFromTold;
import org.chancery.time.CalendarPhrase.PartOf;
import org.chancery.time.CalendarPhrase.SideOf;
import org.chancery.time.CalendarPhrase.SliceOf;

/** Parts of a date: early March, mid-2019, late on Monday, the end of the year, year-end, later this week. */
final class PartGrammar {

    /** The grammar of the whole date. */
    interface Whole {
        Optional<Found<CalendarPhrase>> at(Line line, int at);
    }

    private final Lexicon lexicon;
    private final NumberGrammar numbers;
    private final Whole whole;

    PartGrammar(Lexicon lexicon, NumberGrammar numbers, Whole whole) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.whole = whole;
    }

    Optional<Found<CalendarPhrase>> at(Line line, int at) {
        return Found.longest(
                adjective(line, at),
                noun(line, at),
                unitEnd(line, at),
                narrowed(line, at),
                around(line, at),
                nth(line, at),
                ofTheDay(line, at));
    }

    private Optional<Found<CalendarPhrase>> adjective(Line line, int at) {
        return lexicon.parts.at(line, at).flatMap(part -> {
            int from = line.skip(line.isOneOf(part.end(), "-", "in", "on") ? part.end() + 1 : part.end(), "the");
            return whole.at(line, from).map(found -> found.map(date -> new PartOf(part.meaning(), date)));
        });
    }

    /** "The end of March", "the beginning of the year", "the middle of next week". */
    private Optional<Found<CalendarPhrase>> noun(Line line, int at) {
        int noun = line.skip(at, "the");
        return lexicon.partNouns
                .at(line, noun)
                .filter(part -> line.is(part.end(), "of"))
                .flatMap(part -> {
                    int from = line.skip(part.end() + 1, "the");
                    return Found.longest(whole.at(line, from), currentUnit(line, from))
                            .map(found -> found.map(date -> new PartOf(part.meaning(), date)));
                });
    }

    /** "The eve of Christmas", "the week of 7 December". */
    private Optional<Found<CalendarPhrase>> around(Line line, int at) {
        int noun = line.skip(at, "the");
        int date = line.skip(noun + 2, "the");
        if (line.is(noun, "eve") && line.is(noun + 1, "of")) {
            return whole.at(line, date).map(found -> found.map(day -> new SliceOf(new Slice.Eve(), day)));
        }
        boolean week = line.is(noun, "week") && line.isOneOf(noun + 1, "of", "beginning", "starting");
        return week
                ? whole.at(line, date)
                        .filter(found -> !isMonth(found.what()))
                        .map(found -> found.map(day -> new SliceOf(new Slice.Week(), day)))
                : Optional.empty();
    }

    private static boolean isMonth(CalendarPhrase date) {
        return date instanceof CalendarPhrase.Yearly yearly && !(yearly.recurrence() instanceof Recurrence.OfDay);
    }

    /** "The last day of March", "the first week of May"; "the last day of his visit" is no date. */
    private Optional<Found<CalendarPhrase>> nth(Line line, int at) {
        int from = line.skip(at, "the");
        Optional<Found<Integer>> ordinal =
                line.isOneOf(from, "last", "final") ? Found.of(-1, from + 1) : numbers.ordinal(line, from);
        return ordinal.flatMap(which -> Found.longest(
                numbers.unit(line, which.end())
                        .filter(unit -> Slice.Nth.counts(unit.what()) && line.is(unit.end(), "of"))
                        .flatMap(unit -> nthOf(new Slice.Nth(which.what(), unit.what()), line, unit.end() + 1)),
                nthWeekday(line, which),
                dayOfMonth(line, which)));
    }

    /** "The last Sunday of October", "the first Monday in May 2021". */
    private Optional<Found<CalendarPhrase>> nthWeekday(Line line, Found<Integer> which) {
        return lexicon.weekdays
                .at(line, which.end())
                .filter(day -> line.isOneOf(day.end(), "of", "in"))
                .flatMap(day -> nthOf(new Slice.NthWeekday(which.what(), day.meaning()), line, day.end() + 1));
    }

    /** "The 15th of next month". */
    private Optional<Found<CalendarPhrase>> dayOfMonth(Line line, Found<Integer> which) {
        boolean figure = Character.isDigit(line.word(which.end() - 1).charAt(0));
        return figure && line.is(which.end(), "of")
                ? nthOf(new Slice.Nth(which.what(), Unit.DAY), line, which.end() + 1)
                        .filter(found -> ofWholeMonth(found.what()))
                : Optional.empty();
    }

    private static boolean ofWholeMonth(CalendarPhrase date) {
        return date instanceof SliceOf slice
                && ((slice.whole() instanceof Counted counted && counted.unit() == Unit.MONTH)
                        || (slice.whole() instanceof CountedFromTold told && told.unit() == Unit.MONTH));
    }

    private Optional<Found<CalendarPhrase>> nthOf(Slice slice, Line line, int at) {
        int date = line.skip(at, "the");
        return Found.longest(whole.at(line, date), currentUnit(line, date))
                .map(found -> found.map(known -> new SliceOf(slice, known)));
    }

    /** "The last meeting of the day": of the day last told; not "the order of the day". */
    private static Optional<Found<CalendarPhrase>> ofTheDay(Line line, int at) {
        boolean ordered = line.isOneOf(at - 3, "first", "second", "third", "last", "final")
                || line.isOneOf(at - 4, "first", "second", "third", "last", "final");
        return ordered && line.is(at - 1, "of") && line.reads(at, List.of("the", "day"))
                ? Found.of(new CountedFromTold(Unit.DAY, 0), at + 2)
                : Optional.empty();
    }

    /** "Of the year" is of this year. */
    private Optional<Found<CalendarPhrase>> currentUnit(Line line, int at) {
        return numbers.unit(line, at)
                .filter(unit -> unit.what().compareTo(Unit.DAY) >= 0
                        && lexicon.plurals.at(line, at).isEmpty())
                .map(unit -> unit.map(known -> new Counted(known, 0)));
    }

    /** "Year-end", "the year's end". */
    private Optional<Found<CalendarPhrase>> unitEnd(Line line, int at) {
        int from = line.skip(at, "the");
        return numbers.unit(line, from)
                .filter(unit -> unit.what().compareTo(Unit.DAY) > 0)
                .filter(unit -> line.is(pastLink(line, unit.end()), "end") && (from > at || !line.is(at - 1, "the")))
                .filter(unit -> !line.isNoun(pastLink(line, unit.end()) + 1))
                .map(unit ->
                        new Found<>(new PartOf(Part.END, new Counted(unit.what(), 0)), pastLink(line, unit.end()) + 1));
    }

    private static int pastLink(Line line, int at) {
        return line.is(at, "'s") ? at + 1 : line.skipHyphen(at);
    }

    /** "Later this week", "earlier on Tuesday". */
    private Optional<Found<CalendarPhrase>> narrowed(Line line, int at) {
        return lexicon.narrowing.at(line, at).flatMap(side -> {
            if (line.reads(side.end(), List.of("in", "the", "day"))) {
                return Found.of(new CountedFromTold(Unit.DAY, 0), side.end() + 3);
            }
            int from = line.skip(line.isOneOf(side.end(), "in", "on") ? side.end() + 1 : side.end(), "the");
            boolean current = line.is(from - 1, "the");
            return Found.longest(whole.at(line, from), current ? currentUnit(line, from) : Optional.empty())
                    .map(found -> found.map(date -> new SideOf(side.meaning() > 0, date)));
        });
    }
}
