package org.chancery.event;

import java.util.Arrays;
import java.util.Optional;

/** PLOVER's auxiliary modes. */
public enum Aux {
    /** The act ended more than thirty days before publication, or the words say so. */
    HISTORICAL("historical"),
    FUTURE("future"),
    HYPOTHETICAL("hypothetical"),
    NEGATION("negation");

    private final String wireName;

    Aux(String wireName) {
        this.wireName = wireName;
    }

    /** The name in the codebook and in the record. */
    public String wireName() {
        return wireName;
    }

    public static Optional<Aux> of(String wireName) {
        return Arrays.stream(values())
                .filter(value -> value.wireName.equals(wireName))
                .findFirst();
    }
}
