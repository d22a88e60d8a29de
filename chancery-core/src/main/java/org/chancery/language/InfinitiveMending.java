package org.chancery.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends infinitives that the parser takes for the predicate: "A threat by Mali [to suspend] flights alarmed Chad" tells of a threat. */
final class InfinitiveMending {

    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis", "advcl", "conj", "acl", "xcomp");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    InfinitiveMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word. */
    void mend(int infinitive) {
        List<Integer> subjects = sentence.children(infinitive, "nsubj", "nsubj:pass");
        if (!isInfinitive(infinitive)
                || subjects.size() != 1
                || !arcs.get(subjects.get(0)).equals(sentence.arc(subjects.get(0)))) {
            return;
        }
        int noun = subjects.get(0);
        Token subject = sentence.token(noun);
        if (noun > infinitive || !subject.isNoun() || !NounsOfWill.contains(subject.lemma())) {
            return;
        }
        Optional<Integer> predicate = predicateBehind(infinitive);
        if (predicate.isPresent()) {
            arcs.set(predicate.get(), arcs.get(infinitive));
            arcs.set(noun, new Arc(predicate.get(), "nsubj"));
        } else if (arcs.get(infinitive).head() == Arc.ROOT) {
            arcs.set(noun, arcs.get(infinitive));
        } else {
            return;
        }
        arcs.set(infinitive, new Arc(noun, "acl"));
    }

    private boolean isInfinitive(int verb) {
        return sentence.token(verb).tag().equals("VB")
                && sentence.children(verb, "mark").stream()
                        .anyMatch(to -> sentence.token(to).tag().equals("TO"));
    }

    /** A verb with a tense that hangs loosely behind the infinitive and has no subject of its own. */
    private Optional<Integer> predicateBehind(int infinitive) {
        return sentence.children(infinitive).stream()
                .filter(verb ->
                        verb > infinitive && LOOSE.contains(arcs.get(verb).relation()))
                .filter(verb -> sentence.token(verb).isFinite() || hasFiniteAuxiliary(verb))
                .filter(verb -> sentence.children(verb, "nsubj", "nsubj:pass", "mark", "cc")
                        .isEmpty())
                .findFirst();
    }

    private boolean hasFiniteAuxiliary(int verb) {
        return sentence.children(verb, "aux", "aux:pass").stream()
                .anyMatch(word -> sentence.token(word).isFinite());
    }
}
