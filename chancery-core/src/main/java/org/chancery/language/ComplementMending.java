package org.chancery.language;

import java.util.List;
import java.util.Set;

/** Mends what somebody is told or made to do where the parser hangs it on a word in between: "forced a plane flying to Malta [to land]". */
final class ComplementMending {

    /** Of these an object and an infinitive belong together. */
    private static final Set<String> CONTROLLING = Set.of(
            "ask",
            "beg",
            "call",
            "compel",
            "direct",
            "encourage",
            "force",
            "instruct",
            "invite",
            "oblige",
            "order",
            "permit",
            "allow",
            "persuade",
            "press",
            "push",
            "tell",
            "urge",
            "warn");

    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "advcl");

    private static final Set<String> TELLING =
            Set.of("warn", "tell", "inform", "assure", "reassure", "promise", "notify", "remind", "caution");

    /** Of these a whole sentence can be the object, without "that". */
    private static final Set<String> SHOWING = Set.of(
            "show",
            "reveal",
            "indicate",
            "confirm",
            "find",
            "believe",
            "know",
            "understand",
            "hear",
            "learn",
            "note",
            "fear",
            "hope",
            "suspect",
            "claim",
            "allege",
            "say",
            "admit",
            "deny",
            "prove",
            "suggest",
            "think",
            "insist",
            "announce");

    private static final Set<String> MOTIONS =
            Set.of("resolution", "motion", "bill", "measure", "law", "proposal", "amendment", "plan", "decree");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    ComplementMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int at) {
        ofParticiple(at);
        behindRelative(at);
        ofText(at);
        outcome(at);
        ofSecond(at);
        ofMotion(at);
        listed(at);
        whatIsShown(at);
    }

    /**
     * "records showed a Thai bomber had [attacked] a ship": a noun right before "had" is its subject, not the object of "showed"; so too
     * where the parser hangs the report on what it reports: "his friends alleged Lee was [poisoned]".
     */
    private void whatIsShown(int verb) {
        int first = sentence.children(verb, "aux", "aux:pass").stream().reduce(verb, Math::min);
        int noun = first - 1;
        if (first == verb
                || noun < 1
                || !isFinite(first)
                || !sentence.token(noun).isNoun()) {
            return;
        }
        int show = arcs.get(noun).head();
        boolean shown = arcs.get(noun).relation().equals("obj")
                && show < noun
                && SHOWING.contains(sentence.token(show).lemma())
                && sentence.children(verb, "nsubj", "nsubj:pass", "mark").isEmpty();
        if (!shown) {
            return;
        }
        boolean turned = arcs.get(show).equals(new Arc(verb, "parataxis"));
        if (turned) {
            arcs.set(show, arcs.get(verb));
        }
        if (turned || (arcs.get(verb).relation().equals("dep") && !Arc.isBelow(arcs, show, verb))) {
            boolean passive = !sentence.children(verb, "aux:pass").isEmpty();
            arcs.set(noun, new Arc(verb, passive ? "nsubj:pass" : "nsubj"));
            arcs.set(verb, new Arc(show, "ccomp"));
        }
    }

    private boolean isFinite(int auxiliary) {
        return switch (sentence.token(auxiliary).tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    /** "denied the charges, [called] them lies and left": one deed after the other. */
    private void listed(int verb) {
        Arc arc = arcs.get(verb);
        boolean loose = arc.relation().equals("dep")
                && arc.head() != Arc.ROOT
                && arc.head() < verb
                && sentence.token(verb).tag().equals("VBD")
                && sentence.token(arc.head()).tag().equals("VBD")
                && sentence.token(verb - 1).text().equals(",")
                && sentence.children(verb, "nsubj", "nsubj:pass", "mark").isEmpty();
        if (loose) {
            arcs.set(verb, new Arc(arc.head(), "conj"));
        }
    }

    /** "voted on a motion [to expel] the envoy": what a vote is about. */
    private void ofMotion(int infinitive) {
        Arc arc = arcs.get(infinitive);
        boolean hung = arc.head() != Arc.ROOT
                && arc.relation().equals("acl")
                && sentence.isInfinitive(infinitive)
                && MOTIONS.contains(sentence.token(arc.head()).lemma());
        Arc above = hung ? arcs.get(arc.head()) : arc;
        if (hung
                && above.head() != Arc.ROOT
                && above.relation().equals("obl")
                && sentence.token(above.head()).lemma().equals("vote")) {
            arcs.set(infinitive, new Arc(above.head(), "xcomp"));
        }
    }

    /** "was detained and barred [from office]": what stands right behind the second verb is its own. */
    private void ofSecond(int phrase) {
        Arc arc = arcs.get(phrase);
        if (arc.head() == Arc.ROOT || !arc.relation().equals("obl") || arc.head() > phrase) {
            return;
        }
        sentence.children(phrase, "case").stream()
                .filter(preposition -> preposition > 0)
                .map(preposition -> preposition - 1)
                .filter(second -> arcs.get(second).equals(new Arc(arc.head(), "conj"))
                        && sentence.token(second)
                                .tag()
                                .equals(sentence.token(arc.head()).tag()))
                .findFirst()
                .ifPresent(second -> arcs.set(phrase, new Arc(second, "obl")));
    }

    /** "shot him [dead]", "was found [guilty]": what becomes of somebody is nobody else. */
    private void outcome(int adjective) {
        Arc arc = arcs.get(adjective);
        boolean alone = arc.relation().equals("obj")
                && arc.head() == adjective - 1
                && sentence.token(adjective).tag().equals("JJ")
                && sentence.children(adjective).isEmpty()
                && (sentence.token(adjective).lemma().equals("dead")
                        || !sentence.children(arc.head(), "nsubj:pass").isEmpty());
        if (alone) {
            arcs.set(adjective, new Arc(arc.head(), "xcomp"));
        }
    }

    /** "urged countries [hosting refugees] to help": what the countries are urged to do, not what they host for. */
    private void ofParticiple(int infinitive) {
        Arc arc = arcs.get(infinitive);
        boolean hung = arc.head() != Arc.ROOT
                && arc.head() < infinitive
                && COMPLEMENTS.contains(arc.relation())
                && sentence.isInfinitive(infinitive)
                && sentence.token(arc.head()).tag().equals("VBG")
                && arcs.get(arc.head()).relation().equals("acl");
        if (!hung) {
            return;
        }
        int noun = arcs.get(arc.head()).head();
        if (isAsked(noun)) {
            arcs.set(infinitive, new Arc(arcs.get(noun).head(), "xcomp"));
        }
    }

    /** "asked the premier, who is ill, [to resign]": what is asked of him stands behind the comma that closes what is told of him. */
    private void behindRelative(int infinitive) {
        Arc arc = arcs.get(infinitive);
        boolean hung = arc.head() != Arc.ROOT
                && arc.head() < infinitive
                && COMPLEMENTS.contains(arc.relation())
                && sentence.isInfinitive(infinitive)
                && arcs.get(arc.head()).relation().equals("acl:relcl")
                && isBehindComma(infinitive);
        if (hung && isAsked(arcs.get(arc.head()).head())) {
            arcs.set(infinitive, new Arc(arcs.get(arcs.get(arc.head()).head()).head(), "xcomp"));
        }
    }

    private boolean isBehindComma(int infinitive) {
        return sentence.children(infinitive, "mark").stream()
                .anyMatch(to -> to > 0
                        && to < infinitive
                        && sentence.token(to - 1).tag().equals(","));
    }

    /** True of the object of a verb that wants to know what its object is to do, and is not told yet. */
    private boolean isAsked(int noun) {
        int above = arcs.get(noun).head();
        return above != Arc.ROOT
                && above < noun
                && isObject(noun)
                && CONTROLLING.contains(sentence.token(above).lemma())
                && sentence.token(above).isVerb()
                && sentence.children(above, "xcomp", "ccomp").isEmpty();
    }

    /** Also "called on [countries] to". */
    private boolean isObject(int noun) {
        String relation = arcs.get(noun).relation();
        return relation.equals("obj")
                || (relation.equals("obl")
                        && sentence.children(noun, "case").stream()
                                .anyMatch(on -> sentence.token(on).lemma().equals("on")));
    }

    /** "warned Ankara in a letter [that it would …]": what Ankara is warned of; the letter is only how. */
    private void ofText(int verb) {
        Arc arc = arcs.get(verb);
        boolean hung = arc.head() != Arc.ROOT
                && arc.head() < verb
                && (arc.relation().equals("ccomp") || arc.relation().startsWith("acl"))
                && Texts.contains(sentence.token(arc.head()).lemma())
                && arcs.get(arc.head()).relation().equals("obl")
                && !sentence.children(verb, "nsubj", "nsubj:pass").isEmpty()
                && opens(verb, arc.head() + 1);
        if (!hung) {
            return;
        }
        int above = arcs.get(arc.head()).head();
        boolean told = above != Arc.ROOT
                && TELLING.contains(sentence.token(above).lemma())
                && !sentence.children(above, "obj", "iobj").isEmpty()
                && sentence.children(above, "ccomp", "xcomp").isEmpty();
        if (told) {
            arcs.set(verb, new Arc(above, "ccomp"));
            arcs.set(arc.head() + 1, new Arc(verb, "mark"));
        }
    }

    /** True if "that" stands there and belongs to this clause without being its subject. */
    private boolean opens(int verb, int at) {
        return at < verb
                && sentence.token(at).lemma().equals("that")
                && arcs.get(at).head() == verb
                && !arcs.get(at).relation().startsWith("nsubj");
    }
}
