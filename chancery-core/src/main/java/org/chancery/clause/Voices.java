package org.chancery.clause;

import java.util.Set;

/** Tells active from passive. */
final class Voices {

    private static final Set<String> GIVING =
            Set.of("deny", "refuse", "grant", "give", "offer", "award", "promise", "send", "pay", "hand");

    private final Graph graph;

    Voices(Graph graph) {
        this.graph = graph;
    }

    boolean isPassive(int verb) {
        if (graph.hasChild(verb, "nsubj:pass", "aux:pass", "csubj:pass")) {
            return true;
        }
        if (!graph.tag(verb).equals("VBN") || graph.hasChild(verb, "aux")) {
            return false;
        }
        return switch (graph.relation(verb)) {
            case "acl" -> true;
            case "conj" -> isPassiveConjunct(verb);
            case "xcomp", "advcl", "root", "parataxis", "dep" -> !graph.hasChild(verb, "nsubj", "obj");
            default -> false;
        };
    }

    /** "were sent home or denied visas": of what is given or refused the object may be told. */
    private boolean isPassiveConjunct(int verb) {
        int first = graph.head(verb);
        return graph.isPredicateVerb(first)
                && isPassive(first)
                && !graph.hasChild(verb, "nsubj")
                && (!graph.hasChild(verb, "obj") || GIVING.contains(graph.lemma(verb)));
    }
}
