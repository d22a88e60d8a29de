package org.chancery.wording;

import java.util.Optional;
import org.chancery.clause.Clause;
import org.chancery.clause.Mood;
import org.chancery.event.Category;

/** "Will not attend", "would not send", "cannot accept": a negated cooperative act to come is a refusal. */
final class Refusals {

    private Refusals() {}

    static Act applied(Act act, Clause clause) {
        Mood mood = clause.mood();
        boolean toCome = mood.tense() == Mood.Tense.FUTURE || mood.hasModal("will", "would", "can", "shall");
        boolean refusal = mood.negated()
                && toCome
                && act.category().isCooperative()
                && act.status().isEmpty();
        return refusal ? act.asRefusal(mode(act.category()).orElse("change")) : act;
    }

    /** What is refused, in PLOVER's modes of REJECT and REQUEST. */
    static Optional<String> mode(Category inner) {
        return switch (inner) {
            case CONSULT -> Optional.of("meet");
            case AID, COOPERATE, SUPPORT -> Optional.of("assist");
            case CONCEDE, RETREAT -> Optional.of("yield");
            default -> Optional.empty();
        };
    }
}
