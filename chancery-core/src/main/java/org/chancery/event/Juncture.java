package org.chancery.event;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an act is in the course of a visit or of negotiations, where the codebook's wording says so.
 *
 * <p>Linking and views ask for it instead of knowing words of a language.
 */
public enum Juncture {
    /** Guests and hosts eat together: a banquet, a working lunch. */
    MEAL("meal"),
    /** The sides agree: an accord is reached or signed. */
    AGREEMENT("agreement"),
    /** A side leaves the table. */
    WALK_OUT("walk-out");

    private final String wireName;

    Juncture(String wireName) {
        this.wireName = wireName;
    }

    /** The name in the codebook and in the record. */
    public String wireName() {
        return wireName;
    }

    public static Optional<Juncture> of(String wireName) {
        return Arrays.stream(values())
                .filter(value -> value.wireName.equals(wireName))
                .findFirst();
    }
}
