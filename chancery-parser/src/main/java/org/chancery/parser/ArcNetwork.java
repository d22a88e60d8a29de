package org.chancery.parser;

import java.nio.ByteBuffer;

/**
 * The weights of CoreNLP's dependency parser: what is known of each word, tag and relation, one hidden layer, and a score for each move.
 *
 * <p>The network is that of Chen and Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP 2014. It looks at
 * {@value #PLACES} places of a half-made parse; at each stands a word with its tag, and at {@value #CHILD_PLACES} of them a relation too.
 */
final class ArcNetwork {

    /** Three words of the stack, three of the buffer, six children each of the two topmost. */
    static final int PLACES = 18;

    /** The places that are children, and so have a relation; the last of {@link #PLACES}. */
    static final int CHILD_PLACES = 12;

    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";
    static final String UNKNOWN = "-UNKNOWN-";

    private static final int INPUTS = 2 * PLACES + CHILD_PLACES;

    private final Vocabulary words;
    private final Vocabulary tags;
    private final Vocabulary relations;
    private final int width;
    private final int hidden;
    private final float[] embeddings;
    private final float[][] first;
    private final float[] bias;
    private final float[][] second;

    private ArcNetwork(ByteBuffer packed) {
        words = Vocabulary.read(packed, 0);
        tags = Vocabulary.read(packed, words.end());
        relations = Vocabulary.read(packed, tags.end());
        width = packed.getInt();
        hidden = packed.getInt();
        embeddings = PackedFloats.read(packed, relations.end() * width);
        first = rows(packed, INPUTS * width, hidden);
        bias = PackedFloats.read(packed, hidden);
        second = rows(packed, hidden, moves());
    }

    private static float[][] rows(ByteBuffer packed, int count, int length) {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = PackedFloats.read(packed, length);
        }
        return rows;
    }

    /** Reads what {@link org.chancery.parser.pack.PackArcs} has written. */
    static ArcNetwork read(ByteBuffer packed) {
        return new ArcNetwork(packed);
    }

    Vocabulary words() {
        return words;
    }

    Vocabulary tags() {
        return tags;
    }

    /** The relations: first none at all, then that of the root. */
    Vocabulary relations() {
        return relations;
    }

    int hidden() {
        return hidden;
    }

    /** How many moves there are: each relation to the left, each to the right, and a shift. */
    int moves() {
        return 2 * relations.size() - 1;
    }

    float[] bias() {
        return bias.clone();
    }

    /** Adds to the scores of the moves what the hidden layer gives. */
    void addScores(float[] activations, float[] scores) {
        Loops.addScaledRows(scores, second, 0, activations, 0, hidden);
    }

    /** Adds to the hidden layer's sums what this word gives at this place. */
    void addWord(int place, int word, float[] sums) {
        add(place, word, sums);
    }

    /** Adds to the hidden layer's sums what this tag gives at this place. */
    void addTag(int place, int tag, float[] sums) {
        add(PLACES + place, tag, sums);
    }

    /** Adds to the hidden layer's sums what this relation gives at this place among the children. */
    void addRelation(int child, int relation, float[] sums) {
        add(2 * PLACES + child, relation, sums);
    }

    private void add(int input, int id, float[] sums) {
        Loops.addScaledRows(sums, first, input * width, embeddings, id * width, width);
    }
}
