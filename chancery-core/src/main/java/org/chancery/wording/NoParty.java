package org.chancery.wording;

import java.util.Set;
import org.chancery.clause.Clauses;
import org.chancery.event.Category;

/**
 * Whoever is named where the other side of an act would stand, and is none: "condemned the <b>Lugano</b> bombing", "enforces <b>UN</b> sanctions". Made for
 * one sentence.
 */
final class NoParty {

    private static final String BEFORE = "compound";
    private static final Set<String> ADDRESSING = Set.of("with", "to", "before");

    private final Clauses clauses;
    private final Fit fit;

    NoParty(Clauses clauses, Fit fit) {
        this.clauses = clauses;
        this.fit = fit;
    }

    /** True if this phrase names no other side of such an act. */
    boolean is(int head, Category category) {
        return switch (category) {
            case ACCUSE -> isOnlyPlaced(head) || isJudge(head);
            case REJECT, SUPPORT -> isOnlyPlaced(head);
            case COERCE -> isBefore(head) && fit.isBodyOfStates(head);
            case AGREE,
                    REQUEST,
                    MOBILIZE,
                    COOPERATE,
                    CONSULT,
                    CONCEDE,
                    AID,
                    RETREAT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    ASSAULT -> false;
        };
    }

    /** "the <b>Lugano</b> accord": where it was made; but a crackdown is of those who rule there. */
    private boolean isOnlyPlaced(int head) {
        int thing = isBefore(head) ? clauses.governor(head) : head;
        return fit.isNamedAfterPlace(thing) && !fit.isRepression(thing);
    }

    /** "lodged a complaint with <b>the United Nations</b>": who is to judge is not accused. */
    private boolean isJudge(int head) {
        return ADDRESSING.contains(clauses.preposition(head)) && fit.isBodyOfStates(head);
    }

    private boolean isBefore(int head) {
        return clauses.relation(head).equals(BEFORE);
    }
}
