package org.chancery.time;

import java.time.DayOfWeek;
import java.util.Optional;
import org.chancery.time.CalendarPhrase.Counted;
import org.chancery.time.CalendarPhrase.CountedFrom;
import org.chancery.time.CalendarPhrase.ShiftedWeekday;
import org.chancery.time.CalendarPhrase.Weekday;
import org.chancery.time.CalendarPhrase.WeekdayFromTold;
import org.chancery.time.CalendarPhrase.WeekdayOf;
import org.chancery.time.CalendarPhrase.Weekend;

/** Weekdays and the weekend: Friday, last Friday, this coming Friday, Monday of last week, Friday next week. */
final class WeekdayGrammar {

    private final Lexicon lexicon;
    private final NumberGrammar numbers;

    WeekdayGrammar(Lexicon lexicon, NumberGrammar numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
    }

    Optional<Found<CalendarPhrase>> at(Line line, int at) {
        return Found.longest(
                bare(line, at),
                weekLater(line, at),
                shifted(line, at),
                ofWeek(line, at),
                told(line, at),
                weekend(line, at));
    }

    private Optional<Found<CalendarPhrase>> bare(Line line, int at) {
        return day(line, at).filter(found -> !isOrdered(line, at)).map(found -> found.map(Weekday::new));
    }

    /** "The second Sunday of the campaign": one of a row. */
    private boolean isOrdered(Line line, int at) {
        return line.isOneOf(at - 1, "last", "final")
                || numbers.ordinal(line, at - 1).isPresent();
    }

    /** "Friday week". */
    private Optional<Found<CalendarPhrase>> weekLater(Line line, int at) {
        return day(line, at)
                .filter(found -> line.is(found.end(), "week") && !line.isNoun(found.end() + 1))
                .map(found -> new Found<>(new CountedFrom(new Weekday(found.what()), Unit.WEEK, 1), found.end() + 1));
    }

    /** A weekday's name; not as a part of another name ("the Sunday Times", "Friday Mosque"). */
    Optional<Found<DayOfWeek>> day(Line line, int at) {
        return lexicon.weekdays
                .at(line, at)
                .or(() ->
                        lexicon.shortWeekdays.at(line, at).filter(match -> line.isCapital(at) && line.is(at - 1, "on")))
                .filter(match -> !isInName(line, at, match.end()))
                .map(match -> new Found<>(match.meaning(), match.end()));
    }

    private boolean isInName(Line line, int at, int end) {
        boolean named = line.tag(end).startsWith("NNP")
                && lexicon.partsOfDay.at(line, end).isEmpty();
        return line.is(at - 1, "the") && named && line.isCapital(at);
    }

    private Optional<Found<CalendarPhrase>> shifted(Line line, int at) {
        return lexicon.shifts
                .at(line, at)
                .filter(shift -> shift.meaning() != Shift.LAST || !line.is(at - 1, "the"))
                .flatMap(shift -> day(line, shift.end()).map(found -> found.map(day -> day(day, shift.meaning()))));
    }

    /** "This Friday" on a Saturday may look back, so the verb decides as it does for a bare weekday. */
    private static CalendarPhrase day(DayOfWeek day, Shift shift) {
        return shift == Shift.THIS ? new Weekday(day) : new ShiftedWeekday(day, shift);
    }

    /** "The following Tuesday". */
    private Optional<Found<CalendarPhrase>> told(Line line, int at) {
        return lexicon.told
                .at(line, at)
                .filter(match -> match.meaning() != 0)
                .flatMap(match -> day(line, match.end())
                        .map(found -> found.map(day -> new WeekdayFromTold(day, match.meaning() > 0))));
    }

    private Optional<Found<CalendarPhrase>> ofWeek(Line line, int at) {
        return day(line, at).flatMap(day -> {
            int from = line.skip(line.skip(day.end(), "of"), ",");
            return week(line, from).map(week -> week.map(whole -> (CalendarPhrase) new WeekdayOf(day.what(), whole)));
        });
    }

    private Optional<Found<CalendarPhrase>> week(Line line, int at) {
        return lexicon.shifts
                .at(line, at)
                .filter(shift -> numbers.unit(line, shift.end())
                        .filter(unit -> unit.what() == Unit.WEEK)
                        .isPresent())
                .map(shift -> new Found<>(new Counted(Unit.WEEK, shift.meaning().step()), shift.end() + 1));
    }

    private Optional<Found<CalendarPhrase>> weekend(Line line, int at) {
        int shift = line.isOneOf(at, "this", "the") ? at + 1 : at;
        boolean weekend = shift > at
                && numbers.unit(line, shift)
                        .filter(unit -> unit.what() == Unit.WEEKEND)
                        .isPresent();
        return weekend ? Found.of(new Weekend(), shift + 1) : Optional.empty();
    }
}
