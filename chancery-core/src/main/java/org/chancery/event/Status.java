package org.chancery.event;

import java.util.Arrays;
import java.util.Optional;

/** How far an act has come, as the article tells it. */
public enum Status {
    /** It took place. */
    OCCURRED("occurred"),
    /** It is taking place. */
    ONGOING("ongoing"),
    /** Announced, arranged or intended; dated or not. */
    PLANNED("planned"),
    /** Offered or invited, not accepted yet. */
    PROPOSED("proposed"),
    /** Called off. */
    CANCELLED("cancelled"),
    /** Put off to another day. */
    POSTPONED("postponed"),
    /** Begun and come to a halt. */
    STALLED("stalled"),
    /** Could, may, if; feared or expected by observers. */
    HYPOTHETICAL("hypothetical"),
    /** Said not to have happened, or not to happen. */
    DENIED("denied");

    private final String wireName;

    Status(String wireName) {
        this.wireName = wireName;
    }

    /** The name in the codebook and in the record. */
    public String wireName() {
        return wireName;
    }

    public static Optional<Status> of(String wireName) {
        return Arrays.stream(values())
                .filter(value -> value.wireName.equals(wireName))
                .findFirst();
    }
}
