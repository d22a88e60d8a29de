package org.chancery.parser;

import java.util.Arrays;

/** Scores the moves of one half-made parse. Not for several threads: it has the buffers of one sentence. */
final class ArcScorer {

    private static final int MOST_ACTIVE = ArcNetwork.PLACES + ArcNetwork.CHILD_PLACES;
    private static final int FIRST_CHILD = ArcNetwork.PLACES - ArcNetwork.CHILD_PLACES;

    private final PlaceSums sums;
    private final ArcNetwork network;
    private final int[] words;
    private final int[] tags;
    private final int[] places = new int[ArcNetwork.PLACES];
    private final float[][] active = new float[MOST_ACTIVE + 3][];
    private final float[] zero;
    private final float[] hidden;
    private final float[] scores;

    /** The words and tags of a sentence by their numbers in the network, the root's first. */
    ArcScorer(ArcNetwork network, PlaceSums sums, int[] words, int[] tags) {
        this.network = network;
        this.sums = sums;
        this.words = words;
        this.tags = tags;
        this.hidden = new float[sums.empty().length];
        this.zero = new float[hidden.length];
        this.scores = new float[network.moves()];
    }

    /** The scores of all moves, valid until the next call. */
    float[] scores(HalfParse parse) {
        parse.look(places);
        int count = gather(parse);
        System.arraycopy(sums.empty(), 0, hidden, 0, hidden.length);
        for (int i = 0; i < count; i += 4) {
            Loops.add(hidden, active[i], active[i + 1], active[i + 2], active[i + 3]);
        }
        Loops.cube(hidden);
        Arrays.fill(scores, 0f);
        network.addScores(hidden, scores);
        return scores;
    }

    private int gather(HalfParse parse) {
        int count = 0;
        for (int place = 0; place < ArcNetwork.PLACES; place++) {
            int word = places[place];
            if (word != HalfParse.NOBODY) {
                active[count++] = sums.word(place, words[word], tags[word]);
                if (place >= FIRST_CHILD) {
                    active[count++] = sums.relation(place - FIRST_CHILD, parse.relation(word));
                }
            }
        }
        Arrays.fill(active, count, Math.min(count + 3, active.length), zero);
        return count;
    }
}
