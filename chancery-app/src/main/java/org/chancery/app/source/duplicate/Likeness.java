package org.chancery.app.source.duplicate;

/**
 * How much two texts have in common.
 *
 * @param resemblance of all sequences of words that stand in either, the share that stands in both
 * @param containment of the sequences of the shorter text, the share that stands in the longer
 */
public record Likeness(double resemblance, double containment) {

    /** From here on the same text: ten words changed in three hundred leave 0.82. */
    public static final double SAME = 0.75;

    /** From here on one is made from the other: most of the shorter text stands in the longer. */
    public static final double REVISED = 0.6;

    public Likeness {
        if (!(resemblance >= 0 && resemblance <= 1 && containment >= 0 && containment <= 1)) {
            throw new IllegalArgumentException("no shares: " + resemblance + ", " + containment);
        }
    }

    /** What two texts are to each other. */
    public enum Relation {
        /** The same text, perhaps with another headline or a few words changed. */
        SAME,
        /** One is an update of the other, or a shortened copy. */
        REVISED,
        /** Texts of their own, whatever they are about. */
        DIFFERENT
    }

    public Relation relation() {
        if (resemblance >= SAME) {
            return Relation.SAME;
        }
        return containment >= REVISED ? Relation.REVISED : Relation.DIFFERENT;
    }
}
