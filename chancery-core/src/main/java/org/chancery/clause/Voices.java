package org.chancery.clause;

/** Tells active from passive. */
final class Voices {

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

    private boolean isPassiveConjunct(int verb) {
        int first = graph.head(verb);
        return graph.isPredicateVerb(first) && isPassive(first) && !graph.hasChild(verb, "nsubj", "obj");
    }
}
