package org.chancery.language;

import java.util.List;
import java.util.Optional;

/** Mends words that a hyphen joins to an adjective before a noun: "a months-long [blockade]" is a blockade, not months. */
final class HyphenMending {

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    HyphenMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word: what the parser takes for the noun, though it only measures it. */
    void mend(int measure) {
        int adjective = measure + 2;
        if (adjective + 1 >= sentence.size()
                || !sentence.token(measure).isNoun()
                || !sentence.token(measure + 1).text().equals("-")
                || !sentence.token(adjective).isAdjective()) {
            return;
        }
        Optional<Integer> noun = Optional.of(arcs.get(adjective).head())
                .filter(head -> head > adjective
                        && sentence.token(head).isNoun()
                        && arcs.get(head).equals(new Arc(measure, "dep")));
        noun.ifPresent(head -> {
            arcs.set(head, arcs.get(measure));
            arcs.replaceAll(arc -> arc.head() == measure ? new Arc(head, arc.relation()) : arc);
            arcs.set(measure, new Arc(adjective, "obl:npmod"));
            arcs.set(measure + 1, new Arc(measure, "punct"));
        });
    }
}
