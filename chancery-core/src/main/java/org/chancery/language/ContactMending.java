package org.chancery.language;

import java.util.List;
import java.util.Set;

/** Mends a clause that says without a "that" which thing is meant: "lifted the embargo [it had imposed] on X". */
final class ContactMending {

    /** How the parser hangs such a clause beside the main one. */
    private static final Set<String> BESIDE = Set.of("parataxis", "dep");

    private static final Set<String> PLACES = Set.of("obj", "obl", "nmod");

    /** Behind one of these the clause tells when, how or why, and the noun is nothing to which something is done. */
    private static final Set<String> FRAMES =
            Set.of("time", "moment", "hour", "day", "week", "month", "year", "minute", "way", "reason");

    /** What is said, without a comma, is no clause of the noun before it. */
    private static final Set<String> SAYING = Set.of("say", "add", "report", "tell", "write", "announce");

    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    ContactMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word. */
    void mend(int verb) {
        int main = arcs.get(verb).head();
        List<Integer> subjects = sentence.children(verb, "nsubj");
        boolean clause = BESIDE.contains(arcs.get(verb).relation())
                && main != Arc.ROOT
                && subjects.size() == 1
                && sentence.hasTense(verb)
                && !SAYING.contains(sentence.token(verb).lemma())
                && sentence.children(verb, "obj", "iobj", "ccomp", "xcomp", "mark", "cc", "cop", "aux:pass")
                        .isEmpty();
        if (!clause) {
            return;
        }
        int noun = first(subjects.get(0)) - 1;
        if (noun > main && isThing(noun) && Arc.isBelow(arcs, noun, main)) {
            arcs.set(verb, new Arc(noun, "acl:relcl"));
            conditions(verb).forEach(condition -> arcs.set(condition, new Arc(main, "advcl")));
        }
    }

    /** "will not lift the embargo it imposed [if X attacks]": the condition is the main clause's. */
    private List<Integer> conditions(int verb) {
        return sentence.children(verb, "advcl").stream()
                .filter(clause -> sentence.children(clause, "mark").stream()
                        .anyMatch(
                                mark -> CONDITIONS.contains(sentence.token(mark).lemma())))
                .toList();
    }

    /** The first word of a subject. */
    private int first(int subject) {
        return sentence.children(subject, "det", "amod", "compound", "nmod:poss").stream()
                .reduce(subject, Math::min);
    }

    private boolean isThing(int noun) {
        Token token = sentence.token(noun);
        return token.isNoun()
                && !token.isProperNoun()
                && PLACES.contains(arcs.get(noun).relation())
                && !FRAMES.contains(token.lemma());
    }
}
