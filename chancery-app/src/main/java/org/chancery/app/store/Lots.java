package org.chancery.app.store;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Stories drawn by lot, so that a share of what fits a question can be told without asking each of them. The lot of a story follows from its
 * id, so the same are drawn every time.
 *
 * @param drawn how many of all lots are looked at
 */
record Lots(int drawn) {

    /** So many there are. */
    static final int ALL = 1024;

    private static final MathContext TWO_FIGURES = new MathContext(2, RoundingMode.HALF_UP);

    private static final int SPREAD = 0x9E3779B1;

    private static final int BITS = 10;

    Lots {
        if (drawn < 1 || drawn > ALL) {
            throw new IllegalArgumentException("no such share: " + drawn + " of " + ALL);
        }
    }

    /** The lot of the story of an id. */
    static int of(String story) {
        return (story.hashCode() * SPREAD) >>> (Integer.SIZE - BITS);
    }

    /** Those that must be drawn to look at so many of all stories. */
    static Lots toSee(long wanted, long stories) {
        return new Lots((int) Math.max(1, Math.min(ALL, wanted * ALL / Math.max(1, stories))));
    }

    boolean isAll() {
        return drawn == ALL;
    }

    /** How many there are in all, if there are so many among those drawn; an estimate to two figures. */
    long inAll(long found) {
        return isAll()
                ? found
                : BigDecimal.valueOf(found * ALL)
                        .divide(BigDecimal.valueOf(drawn), TWO_FIGURES)
                        .longValue();
    }

    /** Which they are. */
    List<Long> numbers() {
        return LongStream.range(0, drawn).boxed().toList();
    }
}
