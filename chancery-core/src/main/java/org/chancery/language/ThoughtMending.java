package org.chancery.language;

import java.util.List;
import java.util.Set;

/** Mends with whom somebody's thoughts are: "our [thoughts] are with the people of Togo" is about thoughts with them, not about a people that is thoughts. */
final class ThoughtMending {

    private static final Set<String> THOUGHTS =
            Set.of("thought", "prayer", "heart", "sympathy", "sympathies", "condolence");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    ThoughtMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word. */
    void mend(int thought) {
        Arc arc = arcs.get(thought);
        int people = arc.head();
        boolean with = arc.relation().equals("nsubj")
                && people > thought
                && THOUGHTS.contains(sentence.token(thought).lemma())
                && !sentence.children(people, "cop").isEmpty()
                && sentence.children(people, "case").stream()
                        .anyMatch(at -> sentence.token(at).lemma().equals("with"));
        if (with) {
            arcs.set(thought, arcs.get(people));
            arcs.set(people, new Arc(thought, "nmod"));
        }
    }
}
