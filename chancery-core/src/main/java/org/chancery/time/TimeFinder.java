package org.chancery.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * Finds the time expressions of an article and works out their days.
 *
 * <p>It works on tagged sentences; on parsed ones it takes the verb of an expression from the arcs. Immutable and safe to share
 * between threads: what one article tells is never carried into the next.
 */
public final class TimeFinder {

    private final SignalGrammar grammar;
    private final TenseReader tenses;

    public TimeFinder(TimeWords words) {
        Lexicon lexicon = new Lexicon(words);
        grammar = new SignalGrammar(lexicon, new TimeGrammar(lexicon));
        tenses = new TenseReader(words.verbs());
    }

    /**
     * The time expressions of these sentences, in the order of the text, none overlapping another.
     *
     * @param published the day of writing; without it only what is told in full has days
     */
    public List<TimeExpression> find(List<Sentence> sentences, Optional<LocalDate> published) {
        List<TimeExpression> found = new ArrayList<>();
        List<Period> told = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Line line = Line.of(sentence);
            for (SignalGrammar.Piece piece : grammar.pieces(line)) {
                Token first = line.token(piece.first());
                Token last = line.token(piece.end() - 1);
                Tense tense = tenses.tense(sentence, first.index(), last.index());
                Phrase.Meaning meaning = piece.phrase().meaning(new Moment(published, told, tense));
                found.add(expression(sentence, first, last, meaning));
                meaning.named().ifPresent(told::add);
            }
        }
        return List.copyOf(found);
    }

    private static TimeExpression expression(Sentence sentence, Token first, Token last, Phrase.Meaning meaning) {
        return new TimeExpression(
                sentence.index(),
                first.index(),
                last.index(),
                first.span().cover(last.span()),
                meaning.kind(),
                meaning.value(),
                meaning.days(),
                meaning.granularity());
    }
}
