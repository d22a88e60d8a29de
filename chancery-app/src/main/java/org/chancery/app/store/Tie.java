package org.chancery.app.store;

import java.util.Comparator;

/**
 * How much two countries had to do with each other, whoever of them acted.
 *
 * @param side ISO 3166 alpha-3 or PLOVER's code of that kind
 * @param other of the same kind
 * @param cooperation stories of which a record of cooperation, in words or deeds, was told as having happened
 * @param conflict the same for conflict; a story may count as both
 */
public record Tie(String side, String other, int cooperation, int conflict) {

    /** Then by the codes. */
    static final Comparator<Tie> THICKEST_FIRST = Comparator.comparing(Tie::stories)
            .reversed()
            .thenComparing(Tie::side)
            .thenComparing(Tie::other);

    public Tie {
        if (side.equals(other) || cooperation < 0 || conflict < 0) {
            throw new IllegalArgumentException("no tie: " + side + ", " + other + ", " + cooperation + ", " + conflict);
        }
    }

    /** How thick it is. */
    public int stories() {
        return cooperation + conflict;
    }
}
