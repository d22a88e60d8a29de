package org.chancery.language;

import java.util.List;
import java.util.Set;

/** Mends what somebody or something is found to be where the parser makes it a quality: "ruled the law [void]", "found the general [guilty]". */
final class VerdictMending {

    private static final Set<String> FINDING = Set.of("find", "rule", "declare", "deem", "hold", "judge", "pronounce");
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");
    private static final Set<String> NAMES = Set.of("dep", "appos", "compound");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    VerdictMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word. */
    void mend(int at) {
        if (sentence.token(at).isAdjective() && at > 1) {
            behindNoun(at);
            asObject(at);
        }
    }

    /** "ruled the law [void]", "found the painter Jan Bor [guilty]": no adjective like these stands behind its noun. */
    private void behindNoun(int verdict) {
        if (!arcs.get(verdict).equals(new Arc(verdict - 1, "amod"))) {
            return;
        }
        int noun = verdict - 1;
        while (NAMES.contains(arcs.get(noun).relation()) && arcs.get(noun).head() != Arc.ROOT) {
            noun = arcs.get(noun).head();
        }
        int verb = arcs.get(noun).head();
        if (OBJECTS.contains(arcs.get(noun).relation()) && isFinding(verb, noun)) {
            arcs.set(noun, new Arc(verb, "obj"));
            arcs.set(verdict, new Arc(verb, "xcomp"));
        }
    }

    /** "found the Chadian general [guilty]": who is found so is the word before. */
    private void asObject(int verdict) {
        Arc arc = arcs.get(verdict);
        List<Integer> before = sentence.children(verdict, "det", "amod", "compound", "nmod:poss");
        boolean object = arc.relation().equals("obj")
                && isFinding(arc.head(), verdict)
                && before.contains(verdict - 1)
                && before.size() > 1
                && !sentence.children(verdict, "det", "nmod:poss").isEmpty();
        if (object) {
            before.forEach(
                    word -> arcs.set(word, new Arc(verdict - 1, arcs.get(word).relation())));
            arcs.set(verdict - 1, new Arc(arc.head(), "obj"));
            arcs.set(verdict, new Arc(arc.head(), "xcomp"));
        }
    }

    private boolean isFinding(int verb, int noun) {
        return verb != Arc.ROOT
                && verb < noun
                && FINDING.contains(sentence.token(verb).lemma())
                && sentence.children(verb, "xcomp").isEmpty();
    }
}
