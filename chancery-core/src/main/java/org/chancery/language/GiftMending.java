package org.chancery.language;

import java.util.List;
import java.util.Set;

/** Mends what somebody is given when the parser hangs it on the one who gets it: "gave [the blogger] [a jail term]". */
final class GiftMending {

    private static final Set<String> GIVING =
            Set.of("give", "hand", "grant", "offer", "award", "send", "serve", "deny", "issue", "lend", "deal");
    private static final Set<String> LOOSE = Set.of("dep", "appos");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    GiftMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word. */
    void mend(int gift) {
        Arc arc = arcs.get(gift);
        int getter = arc.head();
        boolean hung = getter != Arc.ROOT
                && getter < gift
                && LOOSE.contains(arc.relation())
                && sentence.token(gift).isNoun()
                && !sentence.token(gift).isProperNoun()
                && arcs.get(getter).relation().equals("obj")
                && sentence.children(gift, "case").isEmpty()
                && !isSetOff(getter, gift);
        if (!hung) {
            return;
        }
        int verb = arcs.get(getter).head();
        if (GIVING.contains(sentence.token(verb).lemma())
                && sentence.children(verb, "iobj").isEmpty()) {
            arcs.set(getter, new Arc(verb, "iobj"));
            arcs.set(gift, new Arc(verb, "obj"));
        }
    }

    private boolean isSetOff(int getter, int gift) {
        return sentence.tokens().subList(getter, gift).stream()
                .anyMatch(token -> token.text().equals(",") || token.text().equals("("));
    }
}
