package org.chancery.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends participles that the parser takes for adjectives of the noun behind them: "toured a camp before [holding] talks". */
final class ParticipleMending {

    private static final Set<String> MEANS = Set.of("before", "after", "by", "without", "while", "since");
    /** What is done to an object, and hardly ever said of a noun: not "rising prices". */
    private static final Set<String> DONE = Set.of(
            "accept",
            "accuse",
            "announce",
            "arrest",
            "attack",
            "break",
            "cancel",
            "close",
            "cut",
            "deny",
            "expel",
            "give",
            "grant",
            "hold",
            "host",
            "impose",
            "launch",
            "lift",
            "make",
            "offer",
            "open",
            "pay",
            "receive",
            "reject",
            "release",
            "seize",
            "send",
            "sign",
            "suspend",
            "take",
            "win");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    ParticipleMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word. */
    void mend(int at) {
        behindComma(at);
        behindPreposition(at);
        spentDoing(at);
    }

    /** "called the king on Monday, [discussing] ways to help": a second object behind a comma is that of the participle. */
    private void behindComma(int at) {
        Arc arc = arcs.get(at);
        boolean modifier = at > 1
                && sentence.token(at).tag().equals("VBG")
                && arc.relation().equals("amod")
                && arc.head() > at
                && sentence.token(at - 1).tag().equals(",");
        if (modifier) {
            int noun = arc.head();
            verbAbove(noun)
                    .filter(verb -> verb < at - 1 && isVerbWithObject(verb, at))
                    .ifPresent(verb -> {
                        arcs.set(at, new Arc(verb, "advcl"));
                        arcs.set(noun, new Arc(at, "obj"));
                        sentence.children(verb, "xcomp").stream()
                                .filter(infinitive -> infinitive > noun)
                                .forEach(infinitive -> arcs.set(infinitive, new Arc(noun, "acl")));
                    });
        }
    }

    /** "toured a camp before [holding] talks": what is done before, and no talks that hold. */
    private void behindPreposition(int at) {
        Arc arc = arcs.get(at);
        boolean modifier = at > 1
                && sentence.token(at).tag().equals("VBG")
                && arc.relation().equals("amod")
                && arc.head() > at
                && DONE.contains(sentence.token(at).lemma())
                && MEANS.contains(sentence.token(at - 1).lemma())
                && arcs.get(at - 1).equals(new Arc(arc.head(), "case"));
        Arc above = modifier ? arcs.get(arc.head()) : arc;
        boolean ofVerb = modifier
                && above.head() != Arc.ROOT
                && above.head() < at
                && sentence.token(above.head()).isVerb();
        if (ofVerb) {
            arcs.set(arc.head(), new Arc(at, "obj"));
            arcs.set(at, new Arc(above.head(), "advcl"));
            arcs.set(at - 1, new Arc(at, "mark"));
        }
    }

    /** "spent six days in Sanaa [negotiating] with them": what the days were spent on. */
    private void spentDoing(int at) {
        Arc arc = arcs.get(at);
        boolean loose = arc.head() != Arc.ROOT
                && arc.head() < at
                && sentence.token(at).tag().equals("VBG")
                && (arc.relation().equals("amod")
                        || arc.relation().equals("acl")
                        || arc.relation().equals("dep"))
                && sentence.token(arc.head()).isNoun();
        int verb = loose ? arcs.get(arc.head()).head() : Arc.ROOT;
        if (verb == Arc.ROOT || !sentence.token(verb).lemma().equals("spend")) {
            return;
        }
        arcs.set(at, new Arc(verb, "advcl"));
        sentence.children(verb, "obl").stream()
                .filter(phrase -> phrase > at)
                .forEach(phrase -> arcs.set(phrase, new Arc(at, "obl")));
    }

    /** The verb of which a noun is the object, or the subject of its infinitive. */
    private Optional<Integer> verbAbove(int noun) {
        Arc arc = arcs.get(noun);
        if (arc.head() == Arc.ROOT) {
            return Optional.empty();
        }
        if (arc.relation().equals("obj")) {
            return Optional.of(arc.head());
        }
        Arc above = arcs.get(arc.head());
        boolean infinitive = arc.relation().equals("nsubj")
                && arc.head() > noun
                && above.relation().equals("xcomp")
                && above.head() != Arc.ROOT;
        return infinitive ? Optional.of(above.head()) : Optional.empty();
    }

    private boolean isVerbWithObject(int verb, int before) {
        return sentence.token(verb).isVerb()
                && sentence.children(verb, "obj").stream().anyMatch(object -> object < before);
    }
}
