package org.chancery.language;

import java.util.List;

/**
 * Mends lists of names of which the last hangs on what the list itself hangs on: "lifted sanctions imposed on Niger and [Mali]", "held meetings in
 * Lima and [Quito]".
 */
final class ListMending {

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    ListMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word: the last of the names. */
    void mend(int name) {
        Arc arc = arcs.get(name);
        boolean joined = arc.head() != Arc.ROOT
                && arc.relation().equals("conj")
                && isName(name)
                && sentence.children(name, "case", "det").isEmpty();
        int before = joined ? beforeAnd(name) : Arc.ROOT;
        boolean split = before > arc.head()
                && isName(before)
                && sentence.token(before).name() == sentence.token(name).name()
                && sentence.token(arc.head()).name() != sentence.token(name).name()
                && isPhrase(arcs.get(before).relation())
                && Arc.isBelow(arcs, before, arc.head());
        if (split) {
            arcs.set(name, new Arc(before, "conj"));
        }
    }

    /** The word before the "and" that stands right before the whole name. */
    private int beforeAnd(int name) {
        int first = sentence.children(name, "compound").stream().reduce(name, Math::min);
        boolean and = first > 1 && sentence.token(first - 1).tag().equals("CC");
        return and ? first - 2 : Arc.ROOT;
    }

    private boolean isName(int at) {
        return sentence.token(at).isProperNoun() && sentence.token(at).name() != NameKind.NONE;
    }

    private static boolean isPhrase(String relation) {
        return relation.equals("obl") || relation.equals("nmod");
    }
}
