package org.chancery.language;

import java.util.List;

/** Mends a year that took the subject along: "in 2011 [Angela Merkel] criticised Libya" is hers, and in 2011. */
final class YearMending {

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    YearMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word: the year. */
    void mend(int year) {
        int name = arcs.get(year).head();
        if (year == 0
                || name <= year
                || !sentence.token(year).isYear()
                || !arcs.get(year).relation().equals("nummod")
                || !sentence.token(year + 1).isProperNoun()
                || !arcs.get(year - 1).equals(new Arc(name, "case"))) {
            return;
        }
        int verb = arcs.get(name).head();
        if (verb > name && arcs.get(name).relation().equals("obl") && !hasSubject(verb)) {
            boolean passive = !sentence.children(verb, "aux:pass").isEmpty();
            arcs.set(name, new Arc(verb, passive ? "nsubj:pass" : "nsubj"));
            arcs.set(year, new Arc(verb, "obl"));
            arcs.set(year - 1, new Arc(year, "case"));
        }
    }

    private boolean hasSubject(int verb) {
        return !sentence.children(verb, "nsubj", "nsubj:pass", "csubj", "expl").isEmpty();
    }
}
