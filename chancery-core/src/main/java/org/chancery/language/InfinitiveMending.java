package org.chancery.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends infinitives that the parser takes for the predicate or its subject: "A threat by Mali [to suspend] flights alarmed Chad" tells of a threat. */
final class InfinitiveMending {

    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis", "advcl", "conj", "acl", "xcomp");

    private static final Set<String> DATING = Set.of("on", "in");

    private static final Set<String> BEFORE_NOUNS =
            Set.of("with", "at", "by", "about", "over", "on", "after", "despite", "against");

    /** Verbs that an infinitive completes. */
    private static final Set<String> WILLING = Set.of(
            "fail",
            "refuse",
            "decline",
            "agree",
            "decide",
            "vow",
            "pledge",
            "promise",
            "threaten",
            "vote",
            "seek",
            "try",
            "begin",
            "plan");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    InfinitiveMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word. */
    void mend(int infinitive) {
        asPredicate(infinitive);
        asSubject(infinitive);
        dayAsSubject(infinitive);
        behindPreposition(infinitive);
    }

    /** "was pleased with [Fiji's offer] to help": the offer stands behind "with", and the infinitive belongs to it. */
    private void behindPreposition(int infinitive) {
        Arc arc = arcs.get(infinitive);
        List<Integer> subjects = sentence.children(infinitive, "nsubj");
        List<Integer> prepositions = sentence.children(infinitive, "mark").stream()
                .filter(mark -> BEFORE_NOUNS.contains(sentence.token(mark).lemma()))
                .toList();
        boolean told = arc.relation().equals("advcl")
                && sentence.isInfinitive(infinitive)
                && subjects.size() == 1
                && prepositions.size() == 1
                && prepositions.get(0) < subjects.get(0)
                && subjects.get(0) < infinitive
                && NounsOfWill.contains(sentence.token(subjects.get(0)).lemma());
        if (told) {
            int noun = subjects.get(0);
            arcs.set(prepositions.get(0), new Arc(noun, "case"));
            arcs.set(noun, new Arc(arc.head(), "obl"));
            arcs.set(infinitive, new Arc(noun, "acl"));
        }
    }

    /** "failed [on Friday] to elect a speaker", "met in Rome [on Friday] to talk": the day is that of the failure, and it elects nobody. */
    private void dayAsSubject(int infinitive) {
        Arc arc = arcs.get(infinitive);
        int day = sentence.children(infinitive, "nsubj").stream().findFirst().orElse(0);
        boolean told = arc.head() != Arc.ROOT
                && arc.relation().equals("advcl")
                && sentence.isInfinitive(infinitive)
                && arc.head() + 1 < day
                && day < infinitive
                && arcs.get(day).equals(new Arc(infinitive, "nsubj"))
                && arcs.get(day - 1).equals(new Arc(infinitive, "mark"))
                && DATING.contains(sentence.token(day - 1).lemma());
        if (told) {
            arcs.set(day - 1, new Arc(day, "case"));
            arcs.set(day, new Arc(arc.head(), "obl"));
            if (WILLING.contains(sentence.token(arc.head()).lemma())) {
                arcs.set(infinitive, new Arc(arc.head(), "xcomp"));
            }
        }
    }

    private void asPredicate(int infinitive) {
        List<Integer> subjects = sentence.children(infinitive, "nsubj", "nsubj:pass");
        if (!sentence.isInfinitive(infinitive)
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

    /** "A loan [to rebuild schools] was approved": what is approved is the loan, and the infinitive belongs to it. */
    private void asSubject(int infinitive) {
        Arc arc = arcs.get(infinitive);
        List<Integer> nouns = sentence.children(infinitive, "nsubj", "nsubj:pass");
        boolean subject = arc.head() > infinitive
                && (arc.relation().startsWith("csubj") || arc.relation().startsWith("nsubj"))
                && sentence.isInfinitive(infinitive)
                && nouns.size() == 1
                && nouns.get(0) < infinitive
                && sentence.children(arc.head(), "nsubj", "nsubj:pass").stream().allMatch(other -> other == infinitive);
        if (subject) {
            int noun = nouns.get(0);
            arcs.set(noun, new Arc(arc.head(), arc.relation().endsWith(":pass") ? "nsubj:pass" : "nsubj"));
            arcs.set(infinitive, new Arc(noun, "acl"));
        }
    }

    /** A verb with a tense that hangs loosely behind the infinitive and has no subject of its own. */
    private Optional<Integer> predicateBehind(int infinitive) {
        return sentence.children(infinitive).stream()
                .filter(verb ->
                        verb > infinitive && LOOSE.contains(arcs.get(verb).relation()))
                .filter(verb -> sentence.hasTense(verb))
                .filter(verb -> sentence.children(verb, "nsubj", "nsubj:pass", "mark", "cc")
                        .isEmpty())
                .findFirst();
    }
}
