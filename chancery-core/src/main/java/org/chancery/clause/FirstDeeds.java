package org.chancery.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody was the first or the only one to do: "Chad became the first state <b>to leave</b> the bloc" tells that it left. */
final class FirstDeeds {

    private static final Set<String> ORDERS = Set.of("first", "second", "third", "latest", "late", "only", "last");

    private final Graph graph;

    FirstDeeds(Graph graph) {
        this.graph = graph;
    }

    /** True if the infinitive tells of what was done; "will become the first to leave" does not. */
    boolean isTold(int infinitive) {
        return holder(infinitive).isPresent();
    }

    /** The word whose subject did it: the verb "become", or the noun that the subject was. */
    Optional<Integer> holder(int infinitive) {
        if (!graph.isInfinitive(infinitive) || !graph.hasHead(infinitive)) {
            return Optional.empty();
        }
        int above = graph.head(infinitive);
        if (isBecome(above)) {
            return graph.children(above, "xcomp", "obj").stream().anyMatch(this::isOrdered)
                    ? Optional.of(above)
                    : Optional.empty();
        }
        if (!graph.is(infinitive, "acl") || !isOrdered(above)) {
            return Optional.empty();
        }
        return Stream.of(above, graph.hasHead(above) ? graph.head(above) : above)
                .filter(word -> isBecome(word) || isPastCopula(word))
                .findFirst();
    }

    private boolean isBecome(int word) {
        return graph.lemma(word).equals("become")
                && graph.token(word).isVerb()
                && !graph.hasChild(word, "mark")
                && (graph.tag(word).equals("VBD") || graph.tag(word).equals("VBN"));
    }

    private boolean isPastCopula(int noun) {
        return graph.hasChild(noun, "nsubj")
                && graph.children(noun, "cop").stream()
                        .anyMatch(be ->
                                graph.tag(be).equals("VBD") || graph.tag(be).equals("VBN"));
    }

    private boolean isOrdered(int noun) {
        return graph.children(noun, "amod").stream().anyMatch(word -> ORDERS.contains(graph.lemma(word)));
    }
}
