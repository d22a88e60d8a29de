package org.chancery.wording;

import java.util.List;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;

/**
 * What must stand in a clause's roles.
 *
 * @param slots all must hold
 */
public record Frame(List<Slot> slots) {

    public static final Frame FREE = new Frame(List.of());

    public Frame {
        slots = List.copyOf(slots);
    }

    /**
     * What must stand, or must not stand, in one role.
     *
     * @param roles any of these roles ("to", "into")
     * @param fillers any of these; for a forbidden slot none of them
     * @param forbidden true for "not"
     */
    public record Slot(List<String> roles, List<Filler> fillers, boolean forbidden) {

        public Slot {
            roles = List.copyOf(roles);
            fillers = List.copyOf(fillers);
        }

        /** "that the border would <b>be closed</b>": by whom is told by the one who warns of it, or by nobody. */
        boolean isUntold(Clause clause) {
            return !forbidden
                    && roles.equals(List.of(Argument.SUBJECT))
                    && clause.kind() == Clause.Kind.VERB
                    && clause.passive()
                    && clause.mood().modal().isPresent()
                    && !clause.has(Argument.SUBJECT);
        }

        @Override
        public String toString() {
            String words =
                    String.join(", ", fillers.stream().map(Filler::toString).toList());
            return (forbidden ? "no " : "") + String.join("/", roles) + " of [" + words + "]";
        }
    }

    public boolean isFree() {
        return slots.isEmpty();
    }
}
