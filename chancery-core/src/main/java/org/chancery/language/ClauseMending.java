package org.chancery.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends which clause a verb belongs to, and clauses hung on the wrong word. */
final class ClauseMending {

    /** Of these a writer adds a participle to what was done before: "criticised the plan to build, accusing …". */
    private static final Set<String> ADDED = Set.of(
            "accuse",
            "blame",
            "call",
            "say",
            "cite",
            "warn",
            "urge",
            "add",
            "describe",
            "argue",
            "claim",
            "threaten",
            "demand",
            "vow",
            "insist",
            "condemn",
            "praise",
            "denounce",
            "express",
            "promise",
            "pledge");

    private static final Set<String> CONTENT = Set.of("xcomp", "ccomp", "acl", "advcl");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    ClauseMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int at) {
        addedBehindComma(at);
        reducedRelative(at);
        finiteAsModifier(at);
        finiteAsParticiple(at);
        clauseOfPerson(at);
        finiteJoinedToInfinitive(at);
        addedParticiple(at);
        partnerOfPromise(at);
    }

    /** "agreed with [the Cuban government] to repatriate": with whom it is agreed, not who alone is to do it. */
    private void partnerOfPromise(int with) {
        Arc arc = arcs.get(with);
        boolean marker = arc.relation().equals("mark")
                && sentence.token(with).lemma().equals("with")
                && arc.head() > with
                && isInfinitive(arc.head());
        if (!marker) {
            return;
        }
        int verb = arc.head();
        int above = arcs.get(verb).head();
        List<Integer> partners = sentence.children(verb, "nsubj");
        if (above != Arc.ROOT && above < with && sentence.token(above).isVerb() && partners.size() == 1) {
            arcs.set(with, new Arc(partners.get(0), "case"));
            arcs.set(partners.get(0), new Arc(above, "obl"));
            arcs.set(verb, new Arc(above, "xcomp"));
        }
    }

    /** "did not want them to stay and [calls] on them to leave": a finite verb is joined to a finite one. */
    private void finiteJoinedToInfinitive(int verb) {
        Arc arc = arcs.get(verb);
        boolean joined = arc.relation().equals("conj")
                && isFinite(verb)
                && isInfinitive(arc.head())
                && CONTENT.contains(arcs.get(arc.head()).relation());
        if (joined) {
            finiteAbove(arc.head()).ifPresent(up -> arcs.set(verb, new Arc(up, "conj")));
        }
    }

    /** "agreed, [claiming there was enough]": what a comma sets apart from its verb is no complement. */
    private void addedBehindComma(int clause) {
        Arc arc = arcs.get(clause);
        boolean complement = arc.head() != Arc.ROOT
                && arc.head() + 2 < clause
                && (arc.relation().equals("ccomp") || arc.relation().equals("xcomp"))
                && sentence.token(arc.head() + 1).tag().equals(",")
                && sentence.token(arc.head() + 2).tag().equals("VBG");
        if (complement && isBelow(arc.head() + 2, clause)) {
            arcs.set(clause, new Arc(arc.head(), "advcl"));
        }
    }

    /** "Rebels [backed] by X attacked …": of a participle and a finite verb behind the same subject the finite one is the predicate. */
    private void reducedRelative(int participle) {
        boolean bare = sentence.token(participle).tag().equals("VBN")
                && sentence.children(participle, "aux", "aux:pass", "cop", "mark", "obj")
                        .isEmpty();
        List<Integer> subjects = sentence.children(participle, "nsubj", "nsubj:pass");
        if (!bare || subjects.size() != 1 || subjects.get(0) > participle) {
            return;
        }
        sentence.children(participle, "dep", "ccomp", "xcomp", "advcl", "parataxis").stream()
                .filter(verb -> verb > participle && isFinite(verb))
                .filter(verb ->
                        sentence.children(verb, "nsubj", "nsubj:pass", "mark").isEmpty())
                .findFirst()
                .ifPresent(verb -> {
                    arcs.set(verb, arcs.get(participle));
                    arcs.set(subjects.get(0), new Arc(verb, "nsubj"));
                    arcs.set(participle, new Arc(subjects.get(0), "acl"));
                });
    }

    /** "Zaev, who had come by boat, [hosted] Tsipras": a past tense before a noun is its verb, not its modifier. */
    private void finiteAsModifier(int verb) {
        Arc arc = arcs.get(verb);
        boolean modifier = arc.head() > verb
                && arc.relation().equals("amod")
                && sentence.token(verb).tag().equals("VBD")
                && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty();
        if (!modifier) {
            return;
        }
        int noun = arc.head();
        int root = arcs.get(noun).head();
        if (root == Arc.ROOT || arcs.get(root).head() != Arc.ROOT || root > verb) {
            return;
        }
        if (sentence.token(root).isProperNoun()) {
            arcs.set(verb, arcs.get(root));
            arcs.set(noun, new Arc(verb, "obj"));
            sentence.children(root, "dep").forEach(clause -> arcs.set(clause, new Arc(root, "acl:relcl")));
            arcs.set(root, new Arc(verb, "nsubj"));
        } else if (sentence.token(root).tag().equals("VBN")
                && sentence.children(root, "aux", "aux:pass").isEmpty()
                && sentence.children(root, "nsubj").size() == 1) {
            int subject = sentence.children(root, "nsubj").get(0);
            arcs.set(verb, arcs.get(root));
            arcs.set(noun, new Arc(verb, "obj"));
            arcs.set(subject, new Arc(verb, "nsubj"));
            arcs.set(root, new Arc(subject, "acl"));
        }
    }

    /** "a critic, and his associates [had alleged] …": a verb with a finite auxiliary and a noun before it is a clause of its own. */
    private void finiteAsParticiple(int verb) {
        Arc arc = arcs.get(verb);
        List<Integer> auxiliaries =
                sentence.children(verb, "aux").stream().filter(this::isFinite).toList();
        boolean loose = arc.relation().equals("acl")
                && auxiliaries.size() == 1
                && sentence.children(verb, "nsubj", "nsubj:pass", "mark", "aux:pass")
                        .isEmpty();
        int noun = loose ? auxiliaries.get(0) - 1 : 0;
        boolean joined = noun > 0
                && sentence.token(noun).isNoun()
                && arcs.get(noun).relation().equals("conj")
                && arcs.get(noun).head() == arc.head();
        if (joined) {
            int root = verb;
            while (arcs.get(root).head() != Arc.ROOT) {
                root = arcs.get(root).head();
            }
            arcs.set(noun, new Arc(verb, "nsubj"));
            arcs.set(verb, new Arc(root, "parataxis"));
        }
    }

    /** "talks with the minister, [who accused] the bank": who acts is the person right before, no thing. */
    private void clauseOfPerson(int verb) {
        Arc arc = arcs.get(verb);
        List<Integer> who = sentence.children(verb, "nsubj", "nsubj:pass").stream()
                .filter(word -> sentence.token(word).lemma().equals("who"))
                .toList();
        if (arc.head() == Arc.ROOT || who.size() != 1 || !arc.relation().startsWith("acl")) {
            return;
        }
        int before = who.get(0) - 1;
        if (before > 0 && sentence.token(before).tag().equals(",")) {
            before--;
        }
        if (before > arc.head() && sentence.token(before).isNoun() && isBelow(before, arc.head())) {
            arcs.set(verb, new Arc(before, "acl:relcl"));
        }
    }

    private boolean isBelow(int word, int top) {
        int up = arcs.get(word).head();
        while (up != Arc.ROOT && up != top) {
            up = arcs.get(up).head();
        }
        return up == top;
    }

    private void addedParticiple(int verb) {
        Arc arc = arcs.get(verb);
        boolean loose = arc.head() != Arc.ROOT
                && (arc.relation().equals("advcl") || arc.relation().equals("dep"))
                && sentence.token(verb).tag().equals("VBG")
                && ADDED.contains(sentence.token(verb).lemma())
                && verb > 0
                && sentence.token(verb - 1).tag().equals(",")
                && sentence.token(arc.head()).tag().equals("VB")
                && sentence.children(verb, "mark", "case").isEmpty();
        if (loose && sentence.children(arc.head(), "aux").isEmpty()) {
            finiteAbove(arc.head()).filter(up -> up < verb).ifPresent(up -> arcs.set(verb, new Arc(up, "advcl")));
        }
    }

    private boolean isInfinitive(int verb) {
        return sentence.token(verb).tag().equals("VB")
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> sentence.token(mark).lemma().equals("to"));
    }

    private Optional<Integer> finiteAbove(int word) {
        int up = arcs.get(word).head();
        while (up != Arc.ROOT && !isPredicate(up)) {
            up = arcs.get(up).head();
        }
        return up == Arc.ROOT ? Optional.empty() : Optional.of(up);
    }

    private boolean isPredicate(int word) {
        return isFinite(word)
                || (sentence.token(word).isVerb()
                        && sentence.children(word, "aux", "aux:pass").stream().anyMatch(this::isFinite));
    }

    private boolean isFinite(int word) {
        return switch (sentence.token(word).tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }
}
