package org.chancery.clause;

import java.util.List;
import java.util.Set;
import org.chancery.language.Arc;

/** Whom "I", "we" and "our" stand for: the one who says so in the same sentence. */
final class Speakers {

    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "write",
            "tweet",
            "add",
            "announce",
            "declare",
            "state",
            "warn",
            "insist",
            "note",
            "remark",
            "comment",
            "continue",
            "explain",
            "argue",
            "claim",
            "reply",
            "respond",
            "post",
            "stress",
            "reiterate",
            "vow",
            "conclude",
            "admit",
            "confirm",
            "assert",
            "affirm");
    private static final Set<String> NEEDING = Set.of("must", "should", "ought", "need", "shall", "let");
    private static final Set<String> SAID = Set.of("ccomp", "parataxis", "dep");

    private final Graph graph;

    Speakers(Graph graph) {
        this.graph = graph;
    }

    /** The speaker behind a pronoun of the first person; any other word stands for itself. */
    int meant(int word) {
        boolean first = FIRST.contains(graph.lemma(word)) && graph.tag(word).startsWith("PRP");
        if (!first || isExhorting(graph.head(word))) {
            return word;
        }
        int below = word;
        for (int up = graph.head(word); up != Arc.ROOT; up = graph.head(up)) {
            List<Integer> speakers = SAYING.contains(graph.lemma(up)) && SAID.contains(graph.relation(below))
                    ? graph.children(up, "nsubj")
                    : List.of();
            if (speakers.size() == 1 && !FIRST.contains(graph.lemma(speakers.get(0)))) {
                return graph.antecedent(speakers.get(0));
            }
            below = up;
        }
        return word;
    }

    /** "we <b>must</b> save water": said of everybody. */
    private boolean isExhorting(int verb) {
        return verb != Arc.ROOT
                && (NEEDING.contains(graph.lemma(verb))
                        || graph.children(verb, "aux").stream()
                                .map(graph::lemma)
                                .anyMatch(NEEDING::contains));
    }
}
