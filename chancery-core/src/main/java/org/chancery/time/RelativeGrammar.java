package org.chancery.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.time.CalendarPhrase.Counted;
import org.chancery.time.CalendarPhrase.CountedFrom;
import org.chancery.time.CalendarPhrase.CountedFromTold;
import org.chancery.time.CalendarPhrase.DayOfMonth;
import org.chancery.time.CalendarPhrase.Stretch;
import org.chancery.time.TimeExpression.Kind;

/** Dates counted from the day of writing or from the date last told: yesterday, last week, two years ago, the next day. */
final class RelativeGrammar {

    private final Lexicon lexicon;
    private final NumberGrammar numbers;

    RelativeGrammar(Lexicon lexicon, NumberGrammar numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
    }

    Optional<Found<CalendarPhrase>> at(Line line, int at) {
        return Found.longest(
                day(line, at),
                told(line, at),
                tellingBehind(line, at),
                shiftedUnit(line, at),
                stretch(line, at),
                distance(line, at),
                nextButOne(line, at),
                dayOfMonth(line, at));
    }

    private Optional<Found<CalendarPhrase>> day(Line line, int at) {
        return lexicon.days.at(line, at).map(match -> new Found<>(new Counted(Unit.DAY, match.meaning()), match.end()));
    }

    /** "Last week", "next year"; "the past week" is the stretch up to now instead. */
    private Optional<Found<CalendarPhrase>> shiftedUnit(Line line, int at) {
        return lexicon.shifts
                .at(line, at)
                .flatMap(shift -> one(line, shift.end())
                        .or(() -> withoutApostrophe(line, at))
                        .filter(unit -> !isOfSomething(line, shift.meaning(), unit.end()))
                        .filter(unit -> !isLastDay(line, at, unit.what()))
                        .filter(unit -> unit.what() != Unit.DAY
                                || lexicon.shifts.at(line, unit.end()).isEmpty())
                        .map(unit -> {
                            boolean running = line.is(at - 1, "the") && shift.meaning() != Shift.THIS;
                            return unit.map(known ->
                                    running ? running(known, shift.meaning()) : calendar(known, shift.meaning()));
                        }));
    }

    /** "This years summit": no more than one year is "this". */
    private static Optional<Found<Unit>> withoutApostrophe(Line line, int at) {
        boolean one = line.is(at, "this") && line.is(at + 1, "years") && line.isNoun(at + 2);
        return one ? Found.of(Unit.YEAR, at + 2) : Optional.empty();
    }

    /** "The last week of talks" is not the one before this, and "the last year of his term" may be long ago. */
    private static boolean isOfSomething(Line line, Shift shift, int end) {
        return (shift == Shift.LAST || shift == Shift.NEXT) && line.is(end, "of");
    }

    /** "On the last day, he spoke" is of something told before; only "over the last day" ends now. */
    private static boolean isLastDay(Line line, int at, Unit unit) {
        return unit == Unit.DAY && line.is(at, "last") && !line.isOneOf(at - 2, "over", "in", "within", "during");
    }

    private static CalendarPhrase running(Unit unit, Shift shift) {
        return new Stretch(unit, 1, !shift.isBack());
    }

    private static CalendarPhrase calendar(Unit unit, Shift shift) {
        return new Counted(unit, shift.step());
    }

    /** A unit of the calendar in the singular. */
    private Optional<Found<Unit>> one(Line line, int at) {
        boolean plural = lexicon.plurals.at(line, at).isPresent();
        return numbers.unit(line, at).filter(unit -> !plural && !unit.what().isPartOfDay());
    }

    /** "The last 30 years", "the next two weeks". */
    private Optional<Found<CalendarPhrase>> stretch(Line line, int at) {
        return counted(line, at)
                .filter(found -> found.what().count().isPresent())
                .map(found -> found.map(CountedShift::stretch));
    }

    /** "The past few days": only the day of writing is known of it. */
    Optional<Found<Phrase>> open(Line line, int at) {
        return counted(line, at)
                .filter(found -> found.what().count().isEmpty())
                .map(found -> found.map(CountedShift::open));
    }

    private record CountedShift(Shift shift, OptionalInt count, Unit unit) {

        CalendarPhrase stretch() {
            return new Stretch(unit, count.getAsInt(), !shift.isBack());
        }

        Phrase open() {
            return new Phrase.Open(unit, !shift.isBack());
        }
    }

    private Optional<Found<CountedShift>> counted(Line line, int at) {
        return lexicon.shifts
                .at(line, at)
                .filter(shift -> shift.meaning() != Shift.THIS)
                .flatMap(shift -> countOrPlural(line, shift.end())
                        .flatMap(count -> numbers.unit(line, line.skipHyphen(count.end()))
                                .filter(unit -> !isOfSomething(line, shift.meaning(), unit.end()))
                                .map(unit ->
                                        unit.map(known -> new CountedShift(shift.meaning(), count.what(), known)))));
    }

    /** A count, or nothing before a unit in the plural ("the coming days"). */
    private Optional<Found<OptionalInt>> countOrPlural(Line line, int at) {
        Optional<Found<OptionalInt>> bare = Found.of(OptionalInt.empty(), at);
        return lexicon.plurals.at(line, at).isPresent() ? bare : numbers.count(line, at);
    }

    /** "Three days ago", "two weeks later", "a month before"; "half a year ago" tells no year. */
    private Optional<Found<CalendarPhrase>> distance(Line line, int at) {
        return numbers.count(line, at)
                .filter(count -> count.what().isPresent() && !line.isOneOf(at - 1, "half", "of"))
                .flatMap(count -> measured(line, count)
                        .flatMap(unit -> distance(line, count.what().getAsInt(), unit)));
    }

    private Optional<Found<CalendarPhrase>> distance(Line line, int count, Found<Unit> unit) {
        return ago(line, count, unit).or(() -> hence(line, count, unit)).or(() -> fromTold(line, count, unit));
    }

    private Optional<Found<CalendarPhrase>> ago(Line line, int count, Found<Unit> unit) {
        return lexicon.ago
                .at(line, unit.end())
                .flatMap(ago -> anchor(line, ago.end(), unit.what())
                        .map(base -> base.map(day -> (CalendarPhrase) new CountedFrom(day, unit.what(), -count)))
                        .or(() -> Found.of(yearsAgo(unit.what(), count), ago.end())));
    }

    /** "Two weeks from now", "a week from Thursday"; "for a week from Thursday" begins on it. */
    private Optional<Found<CalendarPhrase>> hence(Line line, int count, Found<Unit> unit) {
        boolean lasting = lexicon.signals.endsAt(line, unit.end() - 2);
        Optional<Found<CalendarPhrase>> fromDay = unit.what() == Unit.WEEK && line.is(unit.end(), "from") && !lasting
                ? weekdayOrDay(line, unit.end() + 1)
                        .map(base -> base.map(day -> new CountedFrom(day, Unit.WEEK, count)))
                : Optional.empty();
        return fromDay.or(() -> lexicon.hence
                .at(line, unit.end())
                .map(match -> new Found<>(new Counted(unit.what(), count), match.end())));
    }

    private Optional<Found<CalendarPhrase>> fromTold(Line line, int count, Found<Unit> unit) {
        return lexicon.distances
                .at(line, unit.end())
                .filter(match -> isAdverb(line, unit.end()) || endsClause(line, match.end()))
                .filter(match -> !line.is(match.end(), "than"))
                .map(match -> new Found<>(new CountedFromTold(unit.what(), count * match.meaning()), match.end()));
    }

    /** "Later" takes no noun as "after" does: "a year later the front froze". */
    private static boolean isAdverb(Line line, int at) {
        return line.isOneOf(at, "later", "earlier", "afterwards", "afterward");
    }

    /** What a length is counted back from: "a year ago <b>today</b>", "a week ago <b>Tuesday</b>", "ten years ago <b>this month</b>". */
    private Optional<Found<CalendarPhrase>> anchor(Line line, int at, Unit unit) {
        return Found.longest(
                weekdayOrDay(line, line.skip(at, "on")),
                line.is(at, "this")
                        ? one(line, at + 1)
                                .filter(known -> known.what().compareTo(unit) < 0)
                                .map(known -> known.map(one -> new Counted(one, 0)))
                        : Optional.empty());
    }

    private Optional<Found<CalendarPhrase>> weekdayOrDay(Line line, int at) {
        return Found.longest(
                day(line, at),
                lexicon.weekdays
                        .at(line, at)
                        .map(match -> new Found<>(new CalendarPhrase.Weekday(match.meaning()), match.end())));
    }

    /** "The week before last", "the month after next". */
    private Optional<Found<CalendarPhrase>> nextButOne(Line line, int at) {
        int noun = line.skip(at, "the");
        return one(line, noun).flatMap(unit -> {
            boolean after = line.reads(unit.end(), List.of("after", "next"));
            boolean before = line.reads(unit.end(), List.of("before", "last"));
            return noun > at && (after || before) && !line.isNoun(unit.end() + 2)
                    ? Found.of(new Counted(unit.what(), after ? 2 : -2), unit.end() + 2)
                    : Optional.empty();
        });
    }

    /** "A decade ago" is ten years ago, not in the last decade. */
    private static CalendarPhrase yearsAgo(Unit unit, int count) {
        return unit == Unit.DECADE ? new Counted(Unit.YEAR, -10 * count) : new Counted(unit, -count);
    }

    /** The unit behind a count: in the plural, or behind a hyphen, or one of them ("2018 day" counts nothing). */
    private Optional<Found<Unit>> measured(Line line, Found<OptionalInt> count) {
        boolean singular = count.what().equals(OptionalInt.of(1)) || line.isHyphen(count.end());
        boolean plural = lexicon.plurals.at(line, count.end()).isPresent();
        return singular || plural ? numbers.unit(line, line.skipHyphen(count.end())) : Optional.empty();
    }

    /** Before a noun, "before" and "after" count from the noun and not from the date last told. */
    private static boolean endsClause(Line line, int at) {
        String tag = line.tag(at);
        return !(tag.startsWith("NN")
                || tag.startsWith("DT")
                || tag.startsWith("PRP")
                || tag.startsWith("JJ")
                || tag.equals("VBG")
                || tag.equals("CD")
                || tag.equals("WP")
                || line.is(at, "than"));
    }

    /** "The next day", "the same month", "that year". */
    private Optional<Found<CalendarPhrase>> told(Line line, int at) {
        return lexicon.told
                .at(line, at)
                .flatMap(match -> one(line, match.end())
                        .filter(unit -> !line.is(at, "the") || !isOverStretch(line, at))
                        .map(unit -> unit.map(known -> new CountedFromTold(known, match.meaning()))));
    }

    /** "Over the next year" runs from now. */
    private static boolean isOverStretch(Line line, int at) {
        return line.isOneOf(at - 1, "over", "in", "within", "during", "for") && line.is(at + 1, "next");
    }

    /** "The day before", "the year after". */
    private Optional<Found<CalendarPhrase>> tellingBehind(Line line, int at) {
        if (!line.is(at, "the")) {
            return Optional.empty();
        }
        return one(line, at + 1)
                .flatMap(unit -> lexicon.distances
                        .at(line, unit.end())
                        .filter(match -> endsClause(line, match.end()))
                        .map(match -> new Found<>(new CountedFromTold(unit.what(), match.meaning()), match.end())));
    }

    /** "In three days", "in two weeks' time". */
    Optional<Found<Phrase>> ahead(Line line, int at) {
        if (!line.is(at - 1, "in") || isFirstIn(line, at - 1)) {
            return Optional.empty();
        }
        return numbers.count(line, at)
                .filter(count -> count.what().isPresent())
                .flatMap(count -> measured(line, count)
                        .map(unit -> ahead(line, unit, count.what().getAsInt())));
    }

    /** "The first summit in four years", "the worst in a decade" look back, whatever the tense. */
    private boolean isFirstIn(Line line, int in) {
        for (int at = in - 1; at >= in - 3; at--) {
            if (line.isOneOf(at, "first", "second", "third", "only")
                    || line.tag(at).equals("JJS")) {
                return true;
            }
        }
        return false;
    }

    /** "In four years' time" is ahead, whatever the tense. */
    private static Found<Phrase> ahead(Line line, Found<Unit> unit, int count) {
        int end = pastTime(line, unit.end());
        boolean told = end > unit.end() && !unit.what().isPartOfDay();
        return new Found<>(
                told ? new Phrase.Dated(new Counted(unit.what(), count)) : new Phrase.Ahead(unit.what(), count), end);
    }

    private static int pastTime(Line line, int at) {
        int time = line.isOneOf(at, "'", "'s") ? at + 1 : at;
        return line.is(time, "time") ? time + 1 : at;
    }

    /** "On the 15th": a day of a month that is not named. */
    private Optional<Found<CalendarPhrase>> dayOfMonth(Line line, int at) {
        boolean opened = line.is(at - 1, "the") && lexicon.signals.endsAt(line, at - 1);
        boolean figures =
                line.word(at).length() > 2 && Character.isDigit(line.word(at).charAt(0));
        boolean modifier =
                line.isNoun(at + 1) || line.tag(at + 1).startsWith("JJ") || line.isOneOf(at + 1, "-", "of", "and");
        return opened && figures && !modifier
                ? numbers.day(line, at).map(found -> found.map(DayOfMonth::new))
                : Optional.empty();
    }

    /** A plain length: "three days", "a four-year term". */
    Optional<Found<Phrase>> duration(Line line, int at) {
        return numbers.count(line, at)
                .flatMap(count -> measured(line, count)
                        .filter(unit -> unit.what() != Unit.WEEKEND && unit.what() != Unit.QUARTER)
                        .map(unit -> unit.map(known -> length(count.what(), known))))
                .or(() -> uncounted(line, at))
                .filter(found ->
                        lexicon.ages.at(line, line.skipHyphen(found.end())).isEmpty());
    }

    /** "For decades", "months of talks"; not "opening hours" or "his final years". */
    private Optional<Found<Phrase>> uncounted(Line line, int at) {
        boolean specified = line.isNoun(at - 1) || line.tag(at - 1).matches("JJ.*|DT|CD|PRP\\$|POS|VB[GN]");
        return specified
                ? Optional.empty()
                : lexicon.plurals
                        .at(line, at)
                        .map(match -> new Found<>(length(OptionalInt.empty(), match.meaning()), match.end()));
    }

    /** "Years ago", "several months ago", "half a year ago", "a year and a half ago": past, and nobody tells how far. */
    Optional<Found<Phrase>> longAgo(Line line, int at) {
        Optional<Found<Unit>> unit = countOrPlural(line, at)
                .filter(count -> count.what().isEmpty())
                .flatMap(count -> numbers.unit(line, count.end()));
        return Found.longest(unit, withHalf(line, at))
                .flatMap(found -> lexicon.ago.at(line, found.end()))
                .map(ago -> new Found<>(new Phrase.Undated(Kind.VAGUE, "PAST_REF"), ago.end()));
    }

    /** "Half a year", "two and a half years", "a year and a half". */
    private Optional<Found<Unit>> withHalf(Line line, int at) {
        if (line.is(at, "half")) {
            return numbers.cardinal(line, line.skipHyphen(at + 1)).flatMap(one -> numbers.unit(line, one.end()));
        }
        return numbers.cardinal(line, at)
                .flatMap(count -> numbers.unit(line, pastHalf(line, count.end()))
                        .map(unit -> new Found<>(unit.what(), pastHalf(line, unit.end()))));
    }

    private static int pastHalf(Line line, int at) {
        return line.reads(at, List.of("and", "a", "half")) ? at + 3 : at;
    }

    private static Phrase length(OptionalInt count, Unit unit) {
        String number = count.isPresent() ? Integer.toString(count.getAsInt()) : "X";
        return new Phrase.Undated(Kind.DURATION, unit.duration(number));
    }
}
