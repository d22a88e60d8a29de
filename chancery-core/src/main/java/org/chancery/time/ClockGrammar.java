package org.chancery.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/** Times of day: 6am, 6:30 p.m., 22:30 GMT, noon, Monday morning, the night of 5 March, 2:30 the next day. */
final class ClockGrammar {

    private static final int AFTERNOON = 12;

    private final Lexicon lexicon;
    private final NumberGrammar numbers;
    private final PartGrammar.Whole dates;

    ClockGrammar(Lexicon lexicon, NumberGrammar numbers, PartGrammar.Whole dates) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.dates = dates;
    }

    Optional<Found<Phrase>> at(Line line, int at) {
        return Found.longest(timeFirst(line, at), partOfDay(line, at));
    }

    /** The value behind the T. */
    private Optional<Found<String>> clock(Line line, int at) {
        Optional<Found<LocalTime>> time = Found.longest(
                hourAndMinute(line, at),
                hour(line, at),
                fourFigures(line, at),
                lexicon.clock.at(line, at).map(match -> new Found<>(match.meaning(), match.end())));
        return time.map(found -> new Found<>(found.what().toString(), pastZone(line, found.end())));
    }

    private int pastZone(Line line, int at) {
        if (line.word(at - 1).length() == 4 && line.is(at, "hours")) {
            return at + 1;
        }
        int zone = lexicon.zones.at(line, at).map(Phrases.Match::end).orElse(at);
        return zone > at && line.isOneOf(at, "(", "[") ? zone + 1 : zone;
    }

    /** "22:30", "6:30 pm". */
    private Optional<Found<LocalTime>> hourAndMinute(Line line, int at) {
        if (!line.is(at + 1, ":") || !isGlued(line, at + 1)) {
            return Optional.empty();
        }
        return numbers.figures(line, at)
                .flatMap(hour -> numbers.figures(line, at + 2)
                        .filter(minute -> line.word(at + 2).length() == 2)
                        .flatMap(minute -> {
                            Optional<Phrases.Match<Integer>> half = lexicon.halves.at(line, at + 3);
                            int end = half.map(Phrases.Match::end).orElse(at + 3);
                            return time(hour.what(), minute.what(), half).map(time -> new Found<>(time, end));
                        }));
    }

    private static boolean isGlued(Line line, int mark) {
        return line.holds(mark) && !line.atom(mark).opens() && !line.atom(mark).closes();
    }

    /** "6am", "6 p.m."; a bare number is no time. */
    private Optional<Found<LocalTime>> hour(Line line, int at) {
        return numbers.figures(line, at)
                .filter(hour -> hour.what() <= AFTERNOON)
                .flatMap(hour -> lexicon.halves
                        .at(line, hour.end())
                        .flatMap(half ->
                                time(hour.what(), 0, Optional.of(half)).map(time -> new Found<>(time, half.end()))));
    }

    /** "1830 GMT". */
    private Optional<Found<LocalTime>> fourFigures(Line line, int at) {
        return numbers.figures(line, at)
                .filter(time -> line.word(at).length() == 4)
                .filter(time -> lexicon.zones.at(line, time.end()).isPresent() || line.is(time.end(), "hours"))
                .flatMap(time -> time(time.what() / 100, time.what() % 100, Optional.empty())
                        .map(known -> new Found<>(known, time.end())));
    }

    private static Optional<LocalTime> time(int hour, int minute, Optional<Phrases.Match<Integer>> half) {
        int hours = half.isPresent() ? hour % AFTERNOON + half.get().meaning() : hour;
        try {
            return Optional.of(LocalTime.of(hours, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "22:30 on 7 December", "2:30 the next day", "6pm Monday". */
    private Optional<Found<Phrase>> timeFirst(Line line, int at) {
        return clock(line, at).map(clock -> {
            int from = line.isOneOf(clock.end(), "on", ",") ? clock.end() + 1 : clock.end();
            return dates.at(line, line.skip(from, ","))
                    .map(date -> new Found<Phrase>(time(date, clock.what()), date.end()))
                    .orElse(new Found<>(new Phrase.TimeOfDay(Optional.empty(), clock.what()), clock.end()));
        });
    }

    private static Phrase time(Found<CalendarPhrase> day, String clock) {
        return new Phrase.TimeOfDay(Optional.of(day.what()), clock);
    }

    /** A date with its time behind it: "Monday morning", "on Monday at 6pm", "March 4 at noon". */
    Optional<Found<Phrase>> behind(Line line, Found<CalendarPhrase> date) {
        int from = line.isOneOf(date.end(), "at", ",") ? line.skip(date.end() + 1, "at") : date.end();
        Optional<Found<String>> part = lexicon.partsOfDay
                .at(line, date.end())
                .map(match -> new Found<>(match.meaning().code(), match.end()));
        return Found.longest(part, clock(line, from)).map(found -> new Found<>(time(date, found.what()), found.end()));
    }

    /** "This morning", "last night", "the evening of 5 March"; "the last night" is one of a row of nights. */
    private Optional<Found<Phrase>> partOfDay(Line line, int at) {
        if (line.is(at - 1, "the")) {
            return partOfDate(line, at);
        }
        Optional<Found<Phrase>> told = told(line, at);
        if (told.isPresent()) {
            return told;
        }
        return lexicon.shifts
                .at(line, at)
                .flatMap(shift -> lexicon.partsOfDay.at(line, shift.end()).map(part -> {
                    CalendarPhrase day =
                            new CalendarPhrase.Counted(Unit.DAY, shift.meaning().step());
                    return new Found<>(
                            time(new Found<>(day, part.end()), part.meaning().code()), part.end());
                }))
                .or(() -> partOfDate(line, at));
    }

    /** "That evening", "the next morning". */
    private Optional<Found<Phrase>> told(Line line, int at) {
        return lexicon.told
                .at(line, at)
                .flatMap(told -> lexicon.partsOfDay.at(line, told.end()).map(part -> {
                    CalendarPhrase day = new CalendarPhrase.CountedFromTold(Unit.DAY, told.meaning());
                    return new Found<>(
                            time(new Found<>(day, part.end()), part.meaning().code()), part.end());
                }));
    }

    private Optional<Found<Phrase>> partOfDate(Line line, int at) {
        int noun = line.skip(at, "the");
        return lexicon.partsOfDay
                .at(line, noun)
                .filter(part -> line.is(part.end(), "of") || line.is(part.end(), "on"))
                .flatMap(part -> dates.at(line, line.skip(part.end() + 1, "the"))
                        .map(date -> new Found<>(time(date, part.meaning().code()), date.end())));
    }
}
