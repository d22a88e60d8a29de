package org.chancery.app.evaluation;

import java.util.OptionalDouble;

/** So many of so many. */
public record Share(int right, int of) {

    /** 95 percent of a normal distribution lie within so many deviations. */
    private static final double DEVIATIONS = 1.96;

    public Share {
        if (right < 0 || right > of) {
            throw new IllegalArgumentException(right + " of " + of);
        }
    }

    /** Empty of nothing. */
    public OptionalDouble value() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / of);
    }

    /** Where the true share may well begin (Wilson's interval, 95 percent). */
    public OptionalDouble low() {
        return bound(-1);
    }

    /** Where it may well end. */
    public OptionalDouble high() {
        return bound(1);
    }

    private OptionalDouble bound(int side) {
        if (of == 0) {
            return OptionalDouble.empty();
        }
        double share = (double) right / of;
        double z = DEVIATIONS * DEVIATIONS / of;
        double spread = DEVIATIONS * Math.sqrt(share * (1 - share) / of + z / (4 * of));
        return OptionalDouble.of(Math.min(1, Math.max(0, (share + z / 2 + side * spread) / (1 + z))));
    }

    Share plus(boolean isRight) {
        return new Share(right + (isRight ? 1 : 0), of + 1);
    }
}
