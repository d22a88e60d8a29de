package org.chancery.wording;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.clause.Mood;
import org.chancery.event.Category;

/**
 * "Will not attend", "would not send", "cannot accept": a negated cooperative act to come is a refusal, and so is an answer or a will that is
 * negated: "does not recognise", "was not ready to".
 */
final class Refusals {

    /** Words that answer another or tell of a will. */
    private static final Set<String> ANSWERS = Set.of(
            "accept",
            "recognize",
            "recognise",
            "acknowledge",
            "respond",
            "reply",
            "heed",
            "comply",
            "abide",
            "consent",
            "accede",
            "bow",
            "yield",
            "allow",
            "permit",
            "let",
            "tolerate",
            "prepare",
            "prepared",
            "ready",
            "willing",
            "interested");

    private Refusals() {}

    /** The act; a cooperative one that is refused is a refusal. */
    static Act applied(Act act, Clause clause) {
        boolean refusal =
                are(clause) && act.category().isCooperative() && act.status().isEmpty();
        return refusal ? act.asRefusal(mode(act.category()).orElse("change")) : act;
    }

    /** True of a clause that refuses whatever it is. */
    static boolean are(Clause clause) {
        return clause.mood().negated() && (isToCome(clause.mood()) || isAnswer(clause));
    }

    private static boolean isToCome(Mood mood) {
        return mood.tense() == Mood.Tense.FUTURE || mood.hasModal("will", "would", "can", "shall");
    }

    /** Told as a fact: what "has not agreed" or "may not agree" could still do so. */
    private static boolean isAnswer(Clause clause) {
        Mood mood = clause.mood();
        return ANSWERS.contains(clause.lemma())
                && !mood.perfect()
                && !mood.conditional()
                && mood.modal().isEmpty();
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
