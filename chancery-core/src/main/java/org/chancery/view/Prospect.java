package org.chancery.view;

import java.util.Optional;
import org.chancery.event.Quad;
import org.chancery.link.Step;
import org.chancery.link.Story;

/**
 * Something told before it happened, and what became of it.
 *
 * @param told the first telling
 * @param ending the telling that says what became of it, if any does
 */
public record Prospect(Story story, Step told, Outcome outcome, Optional<Step> ending) {

    /** How it was told. */
    public enum Manner {
        EXPECTED,
        /** Expected, and it would be violence or force. */
        FEARED,
        OFFERED,
        ANNOUNCED
    }

    public Manner manner() {
        return switch (told.stage()) {
            case EXPECTED -> told.record().act().quad() == Quad.MATERIAL_CONFLICT ? Manner.FEARED : Manner.EXPECTED;
            case PROPOSED -> Manner.OFFERED;
            case ANNOUNCED, CONFIRMED, MOVED, POSTPONED, CANCELLED, STALLED, DENIED, UNDER_WAY, HELD, REPEATED ->
                Manner.ANNOUNCED;
        };
    }
}
