package org.chancery.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.NameKind;
import org.chancery.language.Token;
import org.chancery.time.CalendarPhrase.Range;
import org.chancery.time.TimeExpression.Kind;

/** Reads a whole line: expressions with the prepositions in front of them, names left out. */
final class SignalGrammar {

    /**
     * One expression in a line.
     *
     * @param first its first atom
     * @param end the atom after its last
     * @param bare its first atom behind the preposition
     * @param bareEnd the atom after the last that is no preposition ("onwards")
     */
    record Piece(int first, int end, Phrase phrase, int bare, int bareEnd) {

        /** The same behind a verb that is denied. */
        Piece negated() {
            return new Piece(first, end, phrase.negated(), bare, bareEnd);
        }
    }

    private final Lexicon lexicon;
    private final TimeGrammar grammar;

    SignalGrammar(Lexicon lexicon, TimeGrammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    /** The expressions in their order; each begins behind the end of the one before. */
    List<Piece> pieces(Line line) {
        List<Piece> pieces = new ArrayList<>(2);
        int at = 0;
        while (at < line.size()) {
            int nameEnd = lexicon.names.at(line, at).map(Phrases.Match::end).orElse(at);
            int least = nameEnd;
            Optional<Piece> piece = piece(line, at).filter(found -> found.end() > least);
            piece.ifPresent(pieces::add);
            at = Math.max(nameEnd, piece.map(Piece::end).orElse(at + 1));
        }
        return pieces;
    }

    private Optional<Piece> piece(Line line, int at) {
        return signalled(line, at).or(() -> plain(line, at)).filter(piece -> isWhole(line, piece));
    }

    private Optional<Piece> plain(Line line, int at) {
        return Found.longest(phrase(line, at), behindThe(line, at))
                .map(found -> new Piece(at, found.end(), found.what(), at, found.end()));
    }

    private Optional<Found<Phrase>> behindThe(Line line, int at) {
        return line.is(at, "the")
                ? phrase(line, at + 1).filter(found -> !isModifier(line, found) && !isAdverb(found.what()))
                : Optional.empty();
    }

    private Optional<Found<Phrase>> phrase(Line line, int at) {
        if (!line.holds(at) || !lexicon.opens(line.word(at))) {
            return Optional.empty();
        }
        return grammar.at(line, at).filter(found -> lexicon.names.at(line, at).isEmpty());
    }

    private Optional<Piece> signalled(Line line, int at) {
        return lexicon.signals.at(line, at).flatMap(signal -> {
            int from = pastHedges(line, signal.end());
            Optional<Found<Phrase>> bare = phrase(line, from);
            Optional<Found<Phrase>> behindThe = line.is(from, "the") ? phrase(line, from + 1) : Optional.empty();
            return Found.longest(bare, behindThe)
                    .filter(found -> !signal.meaning().equals(Signal.AT) || !isAdverb(found.what()))
                    .filter(found -> !belongsToNoun(line, from, signal.meaning(), found))
                    .map(found -> piece(line, at, from, signal.meaning(), found));
        });
    }

    /** "From Monday on" and "from 2015 onwards" are open, whatever the tense. */
    private static Piece piece(Line line, int at, int from, Signal signal, Found<Phrase> found) {
        int end = found.end();
        boolean on =
                line.is(end, "on") && (!line.holds(end + 1) || line.tag(end + 1).matches("[.,:]"));
        boolean open = signal == Signal.FROM && (on || line.isOneOf(end, "onward", "onwards", "forward"));
        return new Piece(at, open ? end + 1 : end, bound(open ? Signal.ONWARD : signal, found.what()), from, end);
    }

    /** "Right now" and "daily" take no "on" or "in"; one that stands there belongs to the verb. */
    private static boolean isAdverb(Phrase phrase) {
        return phrase instanceof Phrase.Undated undated && undated.kind() != Kind.DURATION;
    }

    private int pastHedges(Line line, int at) {
        return lexicon.hedges.at(line, at).map(Phrases.Match::end).orElse(at);
    }

    private static Phrase bound(Signal signal, Phrase phrase) {
        boolean range = phrase instanceof Phrase.Dated dated && dated.date() instanceof Range;
        return signal.isBound() && !range ? new Phrase.Bounded(signal, phrase) : phrase;
    }

    /** In "before the 2014 protests" and "after Monday's talks" the preposition is about the protests and the talks. */
    private static boolean belongsToNoun(Line line, int from, Signal signal, Found<Phrase> found) {
        if (line.is(found.end(), "'s") || line.is(found.end(), "'")) {
            return true;
        }
        return line.is(from, "the") ? isModifier(line, found) : signal.isBound() && line.isCommonNoun(found.end());
    }

    private static boolean isModifier(Line line, Found<Phrase> found) {
        boolean nounBefore = line.isCommonNoun(found.end() - 1);
        return !nounBefore && (line.isNoun(found.end()) || line.tag(found.end()).startsWith("JJ"));
    }

    private static boolean isWhole(Line line, Piece piece) {
        Token last = line.token(piece.end() - 1);
        boolean name = last.name() == NameKind.PERSON || last.name() == NameKind.ORGANIZATION;
        return line.atom(piece.first()).opens()
                && line.atom(piece.end() - 1).closes()
                && (!name || last.tag().equals("CD"));
    }
}
