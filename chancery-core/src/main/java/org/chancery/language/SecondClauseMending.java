package org.chancery.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends a second main clause whose subject the parser joins to the last noun of the first: "condemned the raid [and Togo closed] its border".
 */
final class SecondClauseMending {

    private static final Set<String> LOOSE = Set.of("dep", "acl", "conj", "parataxis", "ccomp", "advcl", "advmod");
    private static final Set<String> FOLLOWING = Set.of("obj", "obl", "ccomp", "xcomp", "obl:tmod");

    private static final Set<String> CLAUSAL = Set.of(
            "say",
            "see",
            "find",
            "have",
            "get",
            "want",
            "think",
            "believe",
            "hope",
            "fear",
            "show",
            "claim",
            "know",
            "hear",
            "report",
            "deny",
            "add",
            "argue",
            "insist",
            "allege",
            "state",
            "announce",
            "confirm",
            "suggest",
            "warn",
            "note",
            "learn");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    SecondClauseMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** True for a verb that a whole clause completes: "said that", "wants it to". */
    static boolean takesClause(String lemma) {
        return CLAUSAL.contains(lemma);
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int verb) {
        int subject = verb - 1;
        if (subject > 2 && isJoined(subject) && isParticipleOfBoth(subject, verb)) {
            int first = arcs.get(verb).head();
            arcs.set(arcs.get(subject).head(), new Arc(first, "obj"));
            split(first, subject, verb);
        } else if (subject > 2 && isJoined(subject) && isActive(verb)) {
            firstVerb(arcs.get(subject).head()).ifPresent(first -> split(first, subject, verb));
        }
    }

    private boolean isJoined(int noun) {
        Arc arc = arcs.get(noun);
        List<Integer> and = sentence.children(noun, "cc");
        return sentence.token(noun).isNoun()
                && arc.relation().equals("conj")
                && arc.head() != Arc.ROOT
                && arc.head() < noun
                && and.size() == 1
                && and.get(0) > arc.head()
                && sentence.token(and.get(0)).lemma().equals("and")
                && sentence.children(noun, "case").isEmpty();
    }

    /** "accepted [the offer and the rebels released] ten soldiers": taken for a participle with both nouns as its subject. */
    private boolean isParticipleOfBoth(int subject, int verb) {
        Arc arc = arcs.get(verb);
        int noun = arcs.get(subject).head();
        return sentence.token(verb).tag().equals("VBN")
                && arc.relation().equals("ccomp")
                && arc.head() != Arc.ROOT
                && arc.head() < noun
                && !CLAUSAL.contains(sentence.token(arc.head()).lemma())
                && arcs.get(noun).equals(new Arc(verb, "nsubj"))
                && sentence.children(arc.head(), "obj").isEmpty()
                && sentence.children(verb, "obj").stream().anyMatch(object -> object > verb)
                && sentence.children(verb, "aux", "aux:pass", "mark").isEmpty();
    }

    /** A finite verb, or what the tagger takes for a participle although it has an object. */
    private boolean isActive(int verb) {
        String tag = sentence.token(verb).tag();
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
        boolean object = sentence.children(verb, "obj").stream().anyMatch(noun -> noun > verb);
        boolean goesOn = sentence.children(verb).stream()
                .anyMatch(child ->
                        child > verb && FOLLOWING.contains(arcs.get(child).relation()));
        return ((finite && goesOn) || (tag.equals("VBN") && object))
                && sentence.children(verb, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass")
                        .isEmpty();
    }

    /** The finite verb of which the noun before "and" is an object or the like. */
    private Optional<Integer> firstVerb(int noun) {
        String relation = arcs.get(noun).relation();
        int up = arcs.get(noun).head();
        boolean below = relation.equals("obj") || relation.equals("obl");
        return below
                        && up != Arc.ROOT
                        && up < noun
                        && sentence.token(up).isVerb()
                        && !sentence.children(up, "nsubj", "nsubj:pass").isEmpty()
                ? Optional.of(up)
                : Optional.empty();
    }

    private void split(int first, int subject, int verb) {
        Arc arc = arcs.get(verb);
        boolean upside = arcs.get(first).head() == verb;
        boolean loose = LOOSE.contains(arc.relation())
                && (arc.head() == first
                        || arc.head() == subject
                        || arc.head() == arcs.get(subject).head());
        if (!upside && !loose) {
            return;
        }
        if (upside) {
            arcs.set(first, arc);
        }
        sentence.children(subject, "cc").forEach(and -> arcs.set(and, new Arc(verb, "cc")));
        arcs.set(subject, new Arc(verb, "nsubj"));
        arcs.set(verb, new Arc(first, "conj"));
    }
}
