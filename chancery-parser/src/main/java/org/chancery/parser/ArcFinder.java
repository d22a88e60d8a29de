package org.chancery.parser;

import java.util.ArrayList;
import java.util.List;
import org.chancery.language.Arc;
import org.chancery.language.Token;

/**
 * Finds the arcs of a sentence: CoreNLP's dependency parser on CoreNLP's weights, made fast.
 *
 * <p>Move by move, the network says what to do with the half-made parse (Chen and Manning 2014); the best move that is allowed is taken.
 * What a word gives at a place is computed once for all sentences ({@link PlaceSums}), and where only one move is allowed nothing is
 * computed. Safe for many threads.
 *
 * <p>Traps: sums of floats in another order differ in the last digit, so two moves of equal worth may be taken differently than CoreNLP
 * takes them; in 11,866 sentences of news none was.
 */
final class ArcFinder {

    private final ArcNetwork network;
    private final PlaceSums sums;

    ArcFinder(ArcNetwork network) {
        this.network = network;
        this.sums = new PlaceSums(network);
    }

    /** An arc for each word. */
    List<Arc> arcs(List<Token> tokens) {
        HalfParse parse = new HalfParse(tokens.size());
        ArcScorer scorer = new ArcScorer(network, sums, words(tokens), tags(tokens));
        while (!parse.isDone()) {
            step(parse, scorer);
        }
        return Passives.mended(arcs(parse, tokens.size()));
    }

    private int[] words(List<Token> tokens) {
        int unknown = network.words().of(ArcNetwork.UNKNOWN);
        int[] words = new int[tokens.size() + 1];
        words[0] = network.words().of(ArcNetwork.ROOT);
        tokens.forEach(token -> words[token.index() + 1] = network.words().of(token.text(), unknown));
        return words;
    }

    private int[] tags(List<Token> tokens) {
        int unknown = network.tags().of(ArcNetwork.UNKNOWN);
        int[] tags = new int[tokens.size() + 1];
        tags[0] = network.tags().of(ArcNetwork.ROOT);
        tokens.forEach(token -> tags[token.index() + 1] = network.tags().of(token.tag(), unknown));
        return tags;
    }

    private void step(HalfParse parse, ArcScorer scorer) {
        if (parse.canLink()) {
            take(best(scorer.scores(parse), parse.canShift()), parse);
        } else if (parse.canShift()) {
            parse.shift();
        } else {
            parse.linkRight(relation(0));
        }
    }

    /** Nothing may hang as the root on a word of the sentence, so the first move of either side is left out. */
    private int best(float[] scores, boolean canShift) {
        int sides = network.relations().size() - 1;
        int last = canShift ? 2 * sides : 2 * sides - 1;
        int best = 1;
        for (int move = 2; move <= last; move++) {
            if (scores[move] > scores[best] && move != sides) {
                best = move;
            }
        }
        return best;
    }

    private void take(int move, HalfParse parse) {
        int sides = network.relations().size() - 1;
        if (move == 2 * sides) {
            parse.shift();
        } else if (move < sides) {
            parse.linkLeft(relation(move));
        } else {
            parse.linkRight(relation(move - sides));
        }
    }

    /** The number of a relation among all, from its place in the moves: there the empty one is left out. */
    private int relation(int move) {
        return network.relations().start() + 1 + move;
    }

    private List<Arc> arcs(HalfParse parse, int size) {
        List<Arc> arcs = new ArrayList<>(size);
        for (int word = 1; word <= size; word++) {
            int head = parse.head(word);
            String relation = network.relations().entry(parse.relation(word));
            arcs.add(new Arc(head == 0 ? Arc.ROOT : head - 1, relation));
        }
        return arcs;
    }
}
