package org.chancery.event;

import java.util.Arrays;
import java.util.Optional;

/** What the days of a postponement are, where they are not those for which the act had been planned. */
public enum PutOff {
    /** The days to which it was put off. */
    TO("to"),
    /** The first is the day for which it had been planned, the last the one to which it was put off. */
    FROM_TO("from-to");

    private final String wireName;

    PutOff(String wireName) {
        this.wireName = wireName;
    }

    /** The name in the record. */
    public String wireName() {
        return wireName;
    }

    public static Optional<PutOff> of(String wireName) {
        return Arrays.stream(values())
                .filter(value -> value.wireName.equals(wireName))
                .findFirst();
    }
}
