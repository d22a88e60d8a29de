package org.chancery.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Numbers in figures and words, and units that follow them. */
final class NumberGrammar {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_DIGITS = 4;

    private final Lexicon lexicon;

    NumberGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How many; empty where the words do not tell ("several"). */
    Optional<Found<OptionalInt>> count(Line line, int at) {
        Optional<Phrases.Match<Boolean>> vague = lexicon.vagueCounts.at(line, at);
        if (vague.isPresent()) {
            return Found.of(OptionalInt.empty(), vague.get().end());
        }
        return cardinal(line, at).map(found -> found.map(OptionalInt::of));
    }

    /** 30, thirty, twenty-one. */
    Optional<Found<Integer>> cardinal(Line line, int at) {
        Optional<Found<Integer>> figures = figures(line, at);
        return figures.isPresent() ? figures : cardinalWord(line, at);
    }

    private Optional<Found<Integer>> cardinalWord(Line line, int at) {
        return lexicon.cardinals.at(line, at).map(first -> {
            int rest = line.skipHyphen(first.end());
            boolean tens = first.meaning() >= 20 && first.meaning() % 10 == 0;
            Optional<Phrases.Match<Integer>> ones =
                    tens ? lexicon.cardinals.at(line, rest).filter(one -> one.meaning() < 10) : Optional.empty();
            return ones.map(one -> new Found<>(first.meaning() + one.meaning(), one.end()))
                    .orElse(new Found<>(first.meaning(), first.end()));
        });
    }

    /** A plain whole number of at most four digits. */
    Optional<Found<Integer>> figures(Line line, int at) {
        String word = line.word(at);
        boolean plain =
                !word.isEmpty() && word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Found.of(Integer.parseInt(word), at + 1) : Optional.empty();
    }

    /** 15th, fifteenth, twenty-first. */
    Optional<Found<Integer>> ordinal(Line line, int at) {
        String word = line.word(at);
        if (word.matches("\\d{1,2}(?:st|nd|rd|th)")) {
            return Found.of(Integer.parseInt(word.substring(0, word.length() - 2)), at + 1);
        }
        Optional<Found<Integer>> simple =
                lexicon.ordinals.at(line, at).map(match -> new Found<>(match.meaning(), match.end()));
        return simple.isPresent() ? simple : ordinalOfTens(line, at);
    }

    private Optional<Found<Integer>> ordinalOfTens(Line line, int at) {
        return lexicon.cardinals
                .at(line, at)
                .filter(tens -> tens.meaning() >= 20 && tens.meaning() % 10 == 0)
                .flatMap(tens -> lexicon.ordinals
                        .at(line, line.skipHyphen(tens.end()))
                        .filter(one -> one.meaning() < 10)
                        .map(one -> new Found<>(tens.meaning() + one.meaning(), one.end())));
    }

    /** A day of the month: 7, 7th, seventh. */
    Optional<Found<Integer>> day(Line line, int at) {
        Optional<Found<Integer>> figures =
                figures(line, at).filter(found -> line.word(at).length() <= 2);
        return (figures.isPresent() ? figures : ordinal(line, at))
                .filter(found -> found.what() >= 1 && found.what() <= 31);
    }

    /** Four digits that may be a year. */
    Optional<Found<Integer>> year(Line line, int at) {
        return figures(line, at)
                .filter(found -> line.word(at).length() == MOST_DIGITS)
                .filter(found -> found.what() >= FIRST_YEAR && found.what() < LAST_YEAR);
    }

    Optional<Found<Unit>> unit(Line line, int at) {
        return lexicon.units
                .at(line, at)
                .filter(match -> !line.tag(at).startsWith("JJ") || match.meaning() != Unit.SECOND)
                .map(match -> new Found<>(match.meaning(), match.end()));
    }
}
