package org.chancery.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.chancery.time.CalendarPhrase.Absolute;
import org.chancery.time.CalendarPhrase.Counted;
import org.chancery.time.CalendarPhrase.Range;
import org.chancery.time.CalendarPhrase.ShiftedYearly;
import org.chancery.time.CalendarPhrase.Yearly;

/** Days and months by name: 7 December, Dec. 7, 2020, Friday, July 21, March of last year, 8-11 December, Christmas. */
final class DateGrammar {

    private final Lexicon lexicon;
    private final NumberGrammar numbers;

    DateGrammar(Lexicon lexicon, NumberGrammar numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
    }

    Optional<Found<CalendarPhrase>> at(Line line, int at) {
        return Found.longest(
                fixed(line, at),
                afterWeekday(line, at),
                yearly(line, at).map(found -> found.map(date -> (CalendarPhrase) date)),
                daysOfOneMonth(line, at),
                shifted(line, at),
                told(line, at),
                impossible(line, at));
    }

    /** "30 February": the words of a date, and no day. */
    private Optional<Found<CalendarPhrase>> impossible(Line line, int at) {
        Optional<Found<Integer>> dayFirst = numbers.day(line, at)
                .flatMap(day -> namedMonth(line, line.skip(day.end(), "of")).map(month -> month.map(Month::getValue)));
        Optional<Found<Integer>> monthFirst = namedMonth(line, at)
                .flatMap(month -> numbers.day(line, line.skip(month.end(), "the"))
                        .filter(day -> !countsSomething(line, at, day)));
        return Found.longest(dayFirst, monthFirst)
                .map(found -> year(line, found.end())
                        .map(year -> year.map(known -> (CalendarPhrase) new CalendarPhrase.Undecided()))
                        .orElse(new Found<>(new CalendarPhrase.Undecided(), found.end())));
    }

    private Optional<Found<CalendarPhrase>> fixed(Line line, int at) {
        return lexicon.fixedDays
                .at(line, at)
                .map(match -> new Found<>(new Absolute(Period.day(match.meaning())), match.end()));
    }

    /** "Friday, July 21, 2017": where the year is open, the weekday helps to find it. */
    private Optional<Found<CalendarPhrase>> afterWeekday(Line line, int at) {
        return weekday(line, at).flatMap(day -> {
            int from = line.skip(line.skip(day.end(), ","), "the");
            return yearly(line, from)
                    .filter(date -> date.what().recurrence() instanceof Recurrence.OfDay)
                    .map(date -> date.map(found -> (CalendarPhrase) (found.floats() ? found.on(day.what()) : found)));
        });
    }

    private Optional<Found<DayOfWeek>> weekday(Line line, int at) {
        return lexicon.weekdays
                .at(line, at)
                .or(() -> lexicon.shortWeekdays.at(line, at).filter(match -> line.isCapital(at)))
                .map(match -> new Found<>(match.meaning(), match.end()));
    }

    /** A day or month by name with what is told of its year. */
    private Optional<Found<Yearly>> yearly(Line line, int at) {
        Optional<Found<Recurrence>> day = Found.longest(dayFirst(line, at), monthFirst(line, at), holiday(line, at));
        return (day.isPresent() ? day : month(line, at)).map(found -> withYear(line, found));
    }

    private Found<Yearly> withYear(Line line, Found<Recurrence> found) {
        Yearly open = Yearly.open(found.what());
        return year(line, found.end()).map(year -> year.map(open::in)).orElse(new Found<>(open, found.end()));
    }

    /** The year behind a date: "2020", ", 2020", "of 2020", "this year", "of last year". */
    Optional<Found<CalendarPhrase>> year(Line line, int end) {
        int at = line.isOneOf(end, ",", "of", "in") ? end + 1 : end;
        Optional<Found<CalendarPhrase>> figures =
                numbers.year(line, at).map(found -> found.map(year -> new Absolute(Period.year(year))));
        return figures.isPresent() ? figures : shiftedYear(line, at).or(() -> toldYear(line, at));
    }

    /** "August of that year", "May the following year". */
    private Optional<Found<CalendarPhrase>> toldYear(Line line, int at) {
        return lexicon.told
                .at(line, at)
                .filter(told -> line.is(told.end(), "year"))
                .map(told ->
                        new Found<>(new CalendarPhrase.CountedFromTold(Unit.YEAR, told.meaning()), told.end() + 1));
    }

    private Optional<Found<CalendarPhrase>> shiftedYear(Line line, int at) {
        return lexicon.shifts.at(line, at).flatMap(shift -> {
            boolean year = lexicon.units
                    .at(line, shift.end())
                    .filter(unit -> unit.meaning() == Unit.YEAR)
                    .isPresent();
            return year ? Found.of(new Counted(Unit.YEAR, shift.meaning().step()), shift.end() + 1) : Optional.empty();
        });
    }

    /** "7 December", "7th of December". */
    private Optional<Found<Recurrence>> dayFirst(Line line, int at) {
        return numbers.day(line, at)
                .flatMap(day -> namedMonth(line, line.skip(day.end(), "of"))
                        .flatMap(month ->
                                monthDay(month.what(), day.what()).map(known -> new Found<>(known, month.end()))));
    }

    /** "Dec. 7", "December the 7th"; not "in March 20 people", where a month is told and people are counted. */
    private Optional<Found<Recurrence>> monthFirst(Line line, int at) {
        return namedMonth(line, at)
                .flatMap(month -> numbers.day(line, line.skip(month.end(), "the"))
                        .filter(day -> !countsSomething(line, at, day))
                        .flatMap(
                                day -> monthDay(month.what(), day.what()).map(known -> new Found<>(known, day.end()))));
    }

    private boolean countsSomething(Line line, int at, Found<Integer> day) {
        boolean counted =
                line.isCommonNoun(day.end()) || line.tag(day.end()).startsWith("JJ") || line.is(day.end(), "%");
        return line.is(at - 1, "in") && counted;
    }

    private Optional<Found<Month>> namedMonth(Line line, int at) {
        return lexicon.months
                .at(line, at)
                .or(() -> lexicon.shortMonths.at(line, at))
                .filter(match -> line.isCapital(at))
                .map(match -> new Found<>(match.meaning(), match.end()));
    }

    private static Optional<Recurrence> monthDay(Month month, int day) {
        try {
            return Optional.of(new Recurrence.OfDay(MonthDay.of(month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A holiday; not as a part of a name ("Easter Island"). */
    private Optional<Found<Recurrence>> holiday(Line line, int at) {
        return lexicon.holidays
                .at(line, at)
                .filter(match -> line.isCapital(at) && !line.tag(match.end()).startsWith("NNP"))
                .map(match -> new Found<>(match.meaning(), match.end()));
    }

    /** A month or season without a day; abbreviations and months that are names need more than themselves. */
    private Optional<Found<Recurrence>> month(Line line, int at) {
        Optional<Found<Recurrence>> month = namedMonth(line, at)
                .filter(found -> stands(line, at, found))
                .map(found -> found.map(Recurrence.OfMonth::new));
        return month.isPresent() ? month : season(line, at);
    }

    /** "<b>In May</b> Benin opened a port": nobody called May opens a sentence behind "in". */
    private boolean stands(Line line, int at, Found<Month> month) {
        if (year(line, month.end()).isPresent()) {
            return true;
        }
        boolean certain = lexicon.months.at(line, at).isPresent() && !lexicon.nameMonths.contains(month.what());
        boolean alone = !line.isNoun(month.end()) || (at == 1 && line.is(0, "in"));
        return certain || (isOpened(line, at) && alone && !line.is(month.end(), "'s"));
    }

    private boolean isOpened(Line line, int at) {
        int before = line.isHyphen(at - 1) ? at - 2 : at - 1;
        return lexicon.signals.endsAt(line, before + 1)
                || lexicon.parts.endsAt(line, before + 1)
                || lexicon.shifts.endsAt(line, before + 1)
                || lexicon.told.endsAt(line, before + 1)
                || line.is(before, "of")
                || isJoined(line, before);
    }

    /** "March to May", "28 April to May 2021". */
    private boolean isJoined(Line line, int joint) {
        return lexicon.ranges.endsAt(line, joint + 1)
                && (lexicon.months.endsAt(line, joint)
                        || numbers.figures(line, joint - 1).isPresent());
    }

    private Optional<Found<Recurrence>> season(Line line, int at) {
        return lexicon.seasons
                .at(line, at)
                .filter(match -> year(line, match.end()).isPresent()
                        || (isOpened(line, line.is(at - 1, "the") ? at - 1 : at) && !line.is(match.end(), "of")))
                .map(match -> new Found<>(new Recurrence.OfSeason(match.meaning()), match.end()));
    }

    /** "8-11 December", "December 8 to 11, 2020", "8 and 9 December". */
    private Optional<Found<CalendarPhrase>> daysOfOneMonth(Line line, int at) {
        Optional<Found<Range>> daysFirst = numbers.day(line, at)
                .flatMap(first -> joint(line, pastDaysBetween(line, first))
                        .flatMap(from -> yearly(line, from)
                                .filter(last -> last.what().recurrence() instanceof Recurrence.OfDay)
                                .flatMap(last -> range(first, from, last))));
        return Found.longest(daysFirst, monthThenDays(line, at))
                .map(found -> found.map(range -> (CalendarPhrase) range));
    }

    /** In "3, 4 and 5 May" those between are in the range already. */
    private int pastDaysBetween(Line line, Found<Integer> first) {
        int end = first.end();
        int day = first.what();
        while (line.is(end, ",") && line.is(end + 1, Integer.toString(day + 1))) {
            end += 2;
            day++;
        }
        return end;
    }

    private Optional<Found<Range>> monthThenDays(Line line, int at) {
        return monthFirst(line, at)
                .flatMap(first -> joint(line, first.end())
                        .flatMap(from -> numbers.day(line, from)
                                .filter(last -> !line.isCommonNoun(last.end())
                                        && namedMonth(line, line.skip(last.end(), "of"))
                                                .isEmpty())
                                .flatMap(last -> sameMonth(line, first, last)
                                        .flatMap(other -> range(dayOf(first), from, other)))));
    }

    private Optional<Found<Yearly>> sameMonth(Line line, Found<Recurrence> first, Found<Integer> last) {
        Month month = ((Recurrence.OfDay) first.what()).day().getMonth();
        return monthDay(month, last.what()).map(day -> withYear(line, new Found<>(day, last.end())));
    }

    private static Found<Integer> dayOf(Found<Recurrence> found) {
        return found.map(day -> ((Recurrence.OfDay) day).day().getDayOfMonth());
    }

    /** From a day to a later one of the same month, which begins at an atom. */
    private static Optional<Found<Range>> range(Found<Integer> first, int second, Found<Yearly> last) {
        Recurrence.OfDay day = (Recurrence.OfDay) last.what().recurrence();
        if (first.what() >= day.day().getDayOfMonth()) {
            return Optional.empty();
        }
        return monthDay(day.day().getMonth(), first.what()).map(from -> {
            Yearly opening = new Yearly(from, last.what().year(), Optional.empty());
            return new Found<>(new Range(opening, first.end(), last.what(), second), last.end());
        });
    }

    private Optional<Integer> joint(Line line, int at) {
        return lexicon.ranges.at(line, at).map(Phrases.Match::end);
    }

    /** "That September" is of the year last told. */
    private Optional<Found<CalendarPhrase>> told(Line line, int at) {
        return lexicon.told
                .at(line, at)
                .filter(told -> told.meaning() == 0)
                .flatMap(told -> month(line, told.end()))
                .map(found ->
                        found.map(month -> Yearly.open(month).in(new CalendarPhrase.CountedFromTold(Unit.YEAR, 0))));
    }

    /** "Last July", "this summer", "next Christmas". */
    private Optional<Found<CalendarPhrase>> shifted(Line line, int at) {
        return lexicon.shifts
                .at(line, at)
                .flatMap(shift -> Found.longest(
                                monthFirst(line, shift.end()), holiday(line, shift.end()), month(line, shift.end()))
                        .map(found -> found.map(
                                recurrence -> (CalendarPhrase) new ShiftedYearly(recurrence, shift.meaning()))));
    }
}
