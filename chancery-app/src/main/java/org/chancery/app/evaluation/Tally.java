package org.chancery.app.evaluation;

import java.util.OptionalDouble;

/**
 * How many there were, how many were read, how many of those rightly.
 *
 * @param right at most the less of the two others
 */
public record Tally(int gold, int read, int right) {

    static final Tally NONE = new Tally(0, 0, 0);

    public Tally {
        if (right < 0 || right > Math.min(gold, read)) {
            throw new IllegalArgumentException(right + " right of " + read + " read and " + gold + " gold");
        }
    }

    public Share precision() {
        return new Share(right, read);
    }

    public Share recall() {
        return new Share(right, gold);
    }

    /** Empty if there was nothing and nothing was read. */
    public OptionalDouble f1() {
        return gold + read == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * right / (gold + read));
    }

    Tally plus(Tally other) {
        return new Tally(gold + other.gold, read + other.read, right + other.right);
    }
}
