package org.chancery.time;

import java.util.Optional;
import org.chancery.time.CalendarPhrase.Known;

/** Days that go by a name which only the article can date: election day, the opening night; and where it does so. */
final class NameGrammar {

    /** The grammar of a date, with its time of day if one is told. */
    interface Dates {
        Optional<Found<Phrase>> at(Line line, int at);
    }

    private final Lexicon lexicon;
    private final Dates dates;

    NameGrammar(Lexicon lexicon, Dates dates) {
        this.lexicon = lexicon;
        this.dates = dates;
    }

    Optional<Found<Phrase>> at(Line line, int at) {
        return Found.longest(
                name(line, at).map(found -> found.map(name -> new Phrase.Dated(new Known(name)))),
                name(line, at).flatMap(name -> dated(line, name)),
                dates.at(line, at).flatMap(date -> named(line, date)));
    }

    private Optional<Found<String>> name(Line line, int at) {
        return lexicon.dayNames.at(line, at).map(match -> new Found<>(match.meaning(), match.end()));
    }

    /** "Election day, 3 November". */
    private Optional<Found<Phrase>> dated(Line line, Found<String> name) {
        int second = pastComma(line, name.end());
        return second > name.end()
                ? dates.at(line, second)
                        .map(date -> date.map(day -> new Phrase.Apposed(name.what(), day, true, name.end(), second)))
                : Optional.empty();
    }

    /** "3 November, election day", "Saturday, the opening night". */
    private Optional<Found<Phrase>> named(Line line, Found<Phrase> date) {
        int second = pastComma(line, date.end());
        return second > date.end()
                ? name(line, line.skip(second, "the"))
                        .map(name ->
                                name.map(known -> new Phrase.Apposed(known, date.what(), false, date.end(), second)))
                : Optional.empty();
    }

    private static int pastComma(Line line, int at) {
        return line.skip(at, ",");
    }
}
