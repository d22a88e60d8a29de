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
        Telling telling = new Telling(published);
        for (Sentence sentence : sentences) {
            Line line = Line.of(sentence);
            telling.newSentence();
            for (SignalGrammar.Piece piece : grammar.pieces(line)) {
                Telling.Read read = telling.read(line, inItsClause(line, piece), tense(line, piece));
                if (read.meaning().named().isPresent() || !piece.phrase().needsArticle()) {
                    found.add(expression(line, piece, read.meaning(), read.marks()));
                }
            }
        }
        return List.copyOf(found);
    }

    private Tense tense(Line line, SignalGrammar.Piece piece) {
        return tenses.tense(line.sentence(), firstToken(line, piece), lastToken(line, piece));
    }

    /** "Will <b>not</b> resume until May" is from May on. */
    private SignalGrammar.Piece inItsClause(Line line, SignalGrammar.Piece piece) {
        boolean negated = tenses.isNegated(line.sentence(), firstToken(line, piece), lastToken(line, piece));
        return negated ? piece.negated() : piece;
    }

    private static int firstToken(Line line, SignalGrammar.Piece piece) {
        return line.token(piece.first()).index();
    }

    private static int lastToken(Line line, SignalGrammar.Piece piece) {
        return line.token(piece.end() - 1).index();
    }

    private static TimeExpression expression(
            Line line, SignalGrammar.Piece piece, Phrase.Meaning meaning, List<Mark> marks) {
        Token first = line.token(piece.first());
        Token last = line.token(piece.end() - 1);
        return new TimeExpression(
                line.sentence().index(),
                first.index(),
                last.index(),
                first.span().cover(last.span()),
                meaning.kind(),
                meaning.value(),
                meaning.days(),
                meaning.granularity(),
                marks.stream().map(mark -> mark.in(line)).toList());
    }
}
