package org.chancery.language;

import java.util.List;
import java.util.Set;

/** Mends what follows in time: "met the premier, then [the king]", "accused Chad and later [Mali]" are one list, though the parser hangs the last on the verb. */
final class LaterMending {

    private static final Set<String> LATER =
            Set.of("then", "later", "subsequently", "afterwards", "eventually", "finally");
    private static final Set<String> JOINTS = Set.of("and", ",");
    private static final Set<String> PHRASES = Set.of("obj", "obl");

    /** As what the parser hangs the second on the verb. */
    private static final Set<String> JOINED = Set.of("conj", "obl", "obj", "obl:npmod", "obl:tmod");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    LaterMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word: the adverb. */
    void mend(int adverb) {
        int second = arcs.get(adverb).head();
        int first = adverb - 2;
        if (first < 1
                || second <= adverb
                || !LATER.contains(sentence.token(adverb).lemma())
                || !JOINTS.contains(sentence.token(adverb - 1).text())) {
            return;
        }
        int verb = arcs.get(second).head();
        boolean joined = verb != Arc.ROOT
                && verb < first
                && sentence.token(verb).isVerb()
                && sentence.token(second).isNoun()
                && sentence.token(first).isNoun()
                && arcs.get(first).head() == verb
                && PHRASES.contains(arcs.get(first).relation())
                && JOINED.contains(arcs.get(second).relation())
                && isAlike(first, second);
        if (joined) {
            arcs.set(second, new Arc(first, "conj"));
        }
    }

    /** With the same preposition, or the second with none. */
    private boolean isAlike(int first, int second) {
        List<String> own = prepositions(second);
        return own.isEmpty() || own.equals(prepositions(first));
    }

    private List<String> prepositions(int noun) {
        return sentence.children(noun, "case").stream()
                .map(at -> sentence.token(at).lemma())
                .toList();
    }
}
