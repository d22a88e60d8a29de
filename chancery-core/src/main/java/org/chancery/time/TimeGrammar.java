package org.chancery.time;

import java.util.Optional;
import org.chancery.time.CalendarPhrase.Range;

/** The grammar of time expressions as a whole: dates, ranges of dates, times of day, durations, sets. */
final class TimeGrammar {

    private final Lexicon lexicon;
    private final NumberGrammar numbers;
    private final NumericDateGrammar figures;
    private final DateGrammar dates;
    private final YearGrammar years;
    private final WeekdayGrammar weekdays;
    private final RelativeGrammar relative;
    private final PartGrammar parts;
    private final ClockGrammar clock;
    private final RepeatGrammar repeats;
    private final NameGrammar names;

    TimeGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
        numbers = new NumberGrammar(lexicon);
        figures = new NumericDateGrammar(numbers);
        dates = new DateGrammar(lexicon, numbers);
        years = new YearGrammar(lexicon, numbers, dates);
        weekdays = new WeekdayGrammar(lexicon, numbers);
        relative = new RelativeGrammar(lexicon, numbers);
        parts = new PartGrammar(lexicon, numbers, this::whole);
        clock = new ClockGrammar(lexicon, numbers, this::date);
        repeats = new RepeatGrammar(lexicon, numbers);
        names = new NameGrammar(lexicon, this::dayAndTime);
    }

    /** The longest expression that begins here, without the preposition in front. */
    Optional<Found<Phrase>> at(Line line, int at) {
        Optional<Found<CalendarPhrase>> date = date(line, at);
        return Found.longest(
                date.flatMap(first -> range(line, at, first)),
                date.map(TimeGrammar::dated),
                date.flatMap(first -> clock.behind(line, first)),
                names.at(line, at),
                clock.at(line, at),
                relative.ahead(line, at),
                relative.open(line, at),
                relative.longAgo(line, at),
                repeats.at(line, at),
                relative.duration(line, at));
    }

    private Optional<Found<Phrase>> dayAndTime(Line line, int at) {
        Optional<Found<CalendarPhrase>> date = date(line, at);
        return Found.longest(date.map(TimeGrammar::dated), date.flatMap(first -> clock.behind(line, first)));
    }

    private static Found<Phrase> dated(Found<CalendarPhrase> found) {
        return found.map(Phrase.Dated::new);
    }

    private Optional<Found<CalendarPhrase>> date(Line line, int at) {
        return Found.longest(parts.at(line, at), whole(line, at));
    }

    private Optional<Found<CalendarPhrase>> whole(Line line, int at) {
        return Found.longest(
                figures.at(line, at),
                dates.at(line, at),
                years.at(line, at),
                weekdays.at(line, at),
                relative.at(line, at));
    }

    /** "Tuesday to Friday", "2003 until 2007"; joined by "and" only behind "between". */
    private Optional<Found<Phrase>> range(Line line, int at, Found<CalendarPhrase> first) {
        int joint = pastYearsComma(line, first.end());
        return lexicon.ranges
                .at(line, joint)
                .filter(word -> !line.is(joint, "and") || isBetween(line, at))
                .filter(word -> !line.isOneOf(joint, "until", "till") || opensRange(line, at, first.what()))
                .flatMap(word -> {
                    int second = line.skip(word.end(), "the");
                    return date(line, second)
                            .filter(last -> !line.isHyphen(joint) || !(last.what() instanceof CalendarPhrase.Counted))
                            .map(last -> range(first, second, last));
                });
    }

    /** In "was extended last week until May" and "on Monday until Friday" the act has the first date and its object the other. */
    private static boolean opensRange(Line line, int at, CalendarPhrase first) {
        boolean relative = first instanceof CalendarPhrase.Counted || first instanceof CalendarPhrase.SideOf;
        return line.is(at - 1, "from") || (!relative && !line.isOneOf(at - 1, "on", "in"));
    }

    private static Found<Phrase> range(Found<CalendarPhrase> first, int second, Found<CalendarPhrase> last) {
        return last.map(to -> new Phrase.Dated(new Range(first.what(), first.end(), to, second)));
    }

    /** "November 20, 2015, to December 11". */
    private int pastYearsComma(Line line, int end) {
        return line.is(end, ",") && numbers.year(line, end - 1).isPresent() ? end + 1 : end;
    }

    private boolean isBetween(Line line, int at) {
        int before = line.is(at - 1, "the") ? at - 2 : at - 1;
        return lexicon.signals
                .at(line, before)
                .filter(match -> match.meaning() == Signal.BETWEEN)
                .isPresent();
    }
}
