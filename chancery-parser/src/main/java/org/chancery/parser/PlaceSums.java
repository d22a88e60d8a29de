package org.chancery.parser;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a word with its tag, or a relation, at one place adds to the sums of the hidden layer; computed when first needed and kept.
 *
 * <p>Everything is counted as the difference from nobody standing there. So empty places, which are most, cost nothing: their share is in
 * {@link #empty}. Kept are at most {@value #KEPT} sums of words, about 250 MB; a newcomer takes the place of another with the same number.
 */
final class PlaceSums {

    private static final int KEPT = 1 << 16;

    private final ArcNetwork network;
    private final int nullWord;
    private final int nullTag;
    private final int nullRelation;
    private final float[] empty;
    private final float[][] ofNobody;
    private final float[][] ofRelations;
    private final AtomicReferenceArray<Kept> ofWords = new AtomicReferenceArray<>(KEPT);

    /** One that is kept, with the number of place, word and tag that it is for. */
    private static final class Kept {
        private final int key;
        private final float[] sums;

        Kept(int key, float[] sums) {
            this.key = key;
            this.sums = sums;
        }
    }

    PlaceSums(ArcNetwork network) {
        this.network = network;
        this.nullWord = network.words().of(ArcNetwork.NULL);
        this.nullTag = network.tags().of(ArcNetwork.NULL);
        this.nullRelation = network.relations().of(ArcNetwork.NULL);
        this.ofNobody = new float[ArcNetwork.PLACES][];
        this.empty = network.bias();
        for (int place = 0; place < ArcNetwork.PLACES; place++) {
            ofNobody[place] = plain(place, nullWord, nullTag);
            Loops.add(empty, ofNobody[place]);
        }
        this.ofRelations = relations();
    }

    private float[] plain(int place, int word, int tag) {
        float[] sums = new float[network.hidden()];
        network.addWord(place, word, sums);
        network.addTag(place, tag, sums);
        return sums;
    }

    private float[][] relations() {
        int count = network.relations().size();
        float[][] all = new float[ArcNetwork.CHILD_PLACES * count][network.hidden()];
        for (int child = 0; child < ArcNetwork.CHILD_PLACES; child++) {
            float[] none = new float[network.hidden()];
            network.addRelation(child, nullRelation, none);
            Loops.add(empty, none);
            for (int i = 0; i < count; i++) {
                float[] sums = all[child * count + i];
                network.addRelation(child, nullRelation + i, sums);
                Loops.subtract(sums, none);
            }
        }
        return all;
    }

    /** The sums with nobody at any place. */
    float[] empty() {
        return empty;
    }

    float[] relation(int child, int relation) {
        return ofRelations[child * network.relations().size() + relation - nullRelation];
    }

    float[] word(int place, int word, int tag) {
        int key = (place * network.tags().size() + tag - network.tags().start())
                        * network.words().size()
                + word;
        int slot = (key * 0x9E3779B1) >>> 16;
        Kept kept = ofWords.get(slot);
        if (kept == null || kept.key != key) {
            float[] sums = plain(place, word, tag);
            Loops.subtract(sums, ofNobody[place]);
            kept = new Kept(key, sums);
            ofWords.set(slot, kept);
        }
        return kept.sums;
    }
}
