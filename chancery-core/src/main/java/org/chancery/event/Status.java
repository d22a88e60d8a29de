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

    /** True for what was told as having begun, taken place, come to a halt or been put off or called off; not for plans, fears and denials. */
    public boolean isMaterial() {
        return switch (this) {
            case OCCURRED, ONGOING, CANCELLED, POSTPONED, STALLED -> true;
            case PLANNED, PROPOSED, HYPOTHETICAL, DENIED -> false;
        };
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
