package org.chancery.clause;

import java.util.Set;

/**
 * A verb of excluding that is itself negated says the opposite: "did <b>not rule out</b> force" leaves it open, "would <b>not hesitate</b> to strike"
 * means to. Such a verb is read as one of its own, "not-rule", told without a negation.
 */
public final class Litotes {

    private static final String NOT = "not-";

    private static final Set<String> VERBS =
            Set.of("rule", "exclude", "preclude", "hesitate", "object", "shrink", "flinch");

    /** "would not stand <b>idly</b> by". */
    private static final Set<String> WAITING = Set.of("stand", "sit", "remain", "watch");

    private static final Set<String> IDLE = Set.of("idle", "idly", "passive");

    private Litotes() {}

    /** The clause as it is meant. */
    static Clause read(Clause clause, Graph graph) {
        boolean meant = clause.mood().negated()
                && (VERBS.contains(clause.lemma())
                        || (WAITING.contains(clause.lemma())
                                && graph.children(clause.head()).stream()
                                        .anyMatch(child -> IDLE.contains(graph.lemma(child)))));
        return meant
                ? new Clause(
                        clause.head(),
                        clause.kind(),
                        NOT + clause.lemma(),
                        clause.particles(),
                        clause.arguments(),
                        clause.mood().withNegation(false),
                        clause.passive())
                : clause;
    }

    /** The verb as it stands in the sentence. */
    public static String plain(String lemma) {
        return lemma.startsWith(NOT) ? lemma.substring(NOT.length()) : lemma;
    }
}
