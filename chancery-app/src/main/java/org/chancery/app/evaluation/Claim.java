package org.chancery.app.evaluation;

import java.util.Optional;

/**
 * What a gold record says of one thing: nothing at all, that it has a value, or that it has none.
 *
 * @param made false if the gold record does not speak of it
 * @param value empty if none is claimed, or that there is none
 */
public record Claim<T>(boolean made, Optional<T> value) {

    public Claim {
        if (!made && value.isPresent()) {
            throw new IllegalArgumentException("a value without a claim: " + value);
        }
    }

    /** Says nothing. */
    public static <T> Claim<T> silent() {
        return new Claim<>(false, Optional.empty());
    }

    /** Says that this is the value, or that there is none. */
    public static <T> Claim<T> of(Optional<T> value) {
        return new Claim<>(true, value);
    }

    /** Whether what was read does not contradict it. */
    public boolean allows(Optional<T> read) {
        return !made || value.equals(read);
    }
}
