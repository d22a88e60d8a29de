package org.chancery.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.time.TimeExpression.Kind;

/** What happens again and again, and what has no measure: every Friday, annually, twice a year; now, recently, soon. */
final class RepeatGrammar {

    private final Lexicon lexicon;
    private final NumberGrammar numbers;

    RepeatGrammar(Lexicon lexicon, NumberGrammar numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
    }

    Optional<Found<Phrase>> at(Line line, int at) {
        return Found.longest(every(line, at), pluralWeekday(line, at), frequency(line, at), vague(line, at));
    }

    private static Phrase set(String value) {
        return new Phrase.Undated(Kind.SET, value);
    }

    /** "Every Friday", "each year", "every two years". */
    private Optional<Found<Phrase>> every(Line line, int at) {
        return lexicon.every.at(line, at).flatMap(match -> {
            Optional<Found<Phrase>> weekday = lexicon.weekdays
                    .at(line, match.end())
                    .map(day -> new Found<>(weekly(day.meaning().getValue()), day.end()));
            return Found.longest(weekday, everyUnit(line, match.end()));
        });
    }

    private static Phrase weekly(int weekday) {
        return set("XXXX-WXX-" + weekday);
    }

    private Optional<Found<Phrase>> everyUnit(Line line, int at) {
        Found<OptionalInt> count = numbers.count(line, at).orElse(new Found<>(OptionalInt.of(1), at));
        return numbers.unit(line, count.end())
                .map(unit -> unit.map(known -> set(known.duration(
                        count.what().isPresent() ? Integer.toString(count.what().getAsInt()) : "X"))));
    }

    private Optional<Found<Phrase>> pluralWeekday(Line line, int at) {
        String word = line.word(at);
        if (!word.endsWith("days") || !line.tag(at).endsWith("S")) {
            return Optional.empty();
        }
        return lexicon.weekdays
                .meaning(word.substring(0, word.length() - 1))
                .map(day -> new Found<>(weekly(day.getValue()), at + 1));
    }

    /** "Daily", but not "the Daily Mail". */
    private Optional<Found<Phrase>> frequency(Line line, int at) {
        return lexicon.frequencies
                .at(line, at)
                .filter(match -> !line.tag(at).startsWith("NNP"))
                .map(match -> new Found<>(set(match.meaning()), match.end()));
    }

    private Optional<Found<Phrase>> vague(Line line, int at) {
        return lexicon.vague
                .at(line, at)
                .filter(match ->
                        !line.tag(at).startsWith("NNP") && !line.tag(at).startsWith("VB"))
                .filter(match -> !line.isOneOf(match.end(), "as", "after", "before"))
                .map(match -> new Found<>(new Phrase.Undated(Kind.VAGUE, match.meaning()), match.end()));
    }
}
