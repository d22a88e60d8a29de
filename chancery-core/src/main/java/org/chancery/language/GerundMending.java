package org.chancery.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends gerunds and infinitives that the parser leaves hanging: "denied [backing] the rebels", "a commitment to [supporting] Chad". */
final class GerundMending {

    private static final Set<String> ALONE = Set.of("dep", "advmod", "acl", "obl", "nmod");

    private static final Set<String> PHASES =
            Set.of("start", "begin", "stop", "continue", "keep", "resume", "avoid", "finish", "cease", "quit");
    private static final Set<String> ADVERBIAL = Set.of("advcl", "acl");
    private static final Set<String> CONSIDERING = Set.of("consider", "mull", "contemplate", "discuss", "ponder");

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
    GerundMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word. */
    void mend(int at) {
        infinitive(at);
        perfect(at);
        begun(at);
        behindParticle(at);
        considered(at);
        behindComma(at);
        behindPreposition(at);
        spentDoing(at);
        boolean gerund =
                sentence.token(at).tag().equals("VBG") && at > 0 && arcs.get(at).equals(new Arc(at - 1, "dep"));
        if (!gerund) {
            return;
        }
        if (sentence.token(at - 1).isVerb()) {
            arcs.set(at, new Arc(at - 1, "xcomp"));
            return;
        }
        int preposition = at - 1;
        Arc above = arcs.get(preposition);
        String tag = sentence.token(preposition).tag();
        boolean loose = (tag.equals("IN") || tag.equals("TO"))
                && ALONE.contains(above.relation())
                && above.head() != Arc.ROOT
                && above.head() < preposition;
        if (loose) {
            arcs.set(at, new Arc(above.head(), sentence.token(above.head()).isVerb() ? "advcl" : "acl"));
            arcs.set(preposition, new Arc(at, "mark"));
        }
    }

    /** "denied having [bombed] the market": the content of the denial. */
    private void perfect(int at) {
        boolean having = at > 1
                && sentence.token(at).tag().equals("VBN")
                && arcs.get(at - 1).equals(new Arc(at, "aux"))
                && sentence.token(at - 1).tag().equals("VBG")
                && arcs.get(at).equals(new Arc(at - 2, "dep"))
                && sentence.token(at - 2).isVerb();
        if (having) {
            arcs.set(at, new Arc(at - 2, "xcomp"));
        }
    }

    /** "was considering [severing] ties": the content of the thought, no adverbial. */
    private void considered(int at) {
        Arc arc = arcs.get(at);
        boolean behind = at > 1
                && sentence.token(at).tag().equals("VBG")
                && arc.head() == at - 1
                && ADVERBIAL.contains(arc.relation())
                && sentence.token(at - 1).isVerb()
                && CONSIDERING.contains(sentence.token(at - 1).lemma());
        if (behind) {
            arcs.set(at, new Arc(at - 1, "xcomp"));
        }
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

    private static boolean takesGerund(Token verb) {
        return verb.isVerb() && (PHASES.contains(verb.lemma()) || CONSIDERING.contains(verb.lemma()));
    }

    /** "ruled out [extending] the deal": the content, though a particle stands between. */
    private void behindParticle(int at) {
        Arc arc = arcs.get(at);
        boolean loose = at > 1
                && sentence.token(at).tag().equals("VBG")
                && arc.equals(new Arc(at - 2, "dep"))
                && sentence.token(at - 2).isVerb()
                && arcs.get(at - 1).equals(new Arc(at - 2, "compound:prt"));
        if (loose) {
            arcs.set(at, new Arc(at - 2, "xcomp"));
        }
    }

    /** "started [dropping] rice", "was considering [severing] ties": what is begun or thought of is the doing. */
    private void begun(int at) {
        Arc arc = arcs.get(at);
        boolean modifier = at > 0
                && sentence.token(at).tag().equals("VBG")
                && arc.relation().equals("amod")
                && arc.head() > at
                && takesGerund(sentence.token(at - 1))
                && arcs.get(arc.head()).equals(new Arc(at - 1, "obj"));
        if (modifier) {
            arcs.set(arc.head(), new Arc(at, "obj"));
            arcs.set(at, new Arc(at - 1, "xcomp"));
        }
    }

    /** "was warned by Oman not to [sail]": what somebody is told to do is the content of the telling. */
    private void infinitive(int at) {
        Arc arc = arcs.get(at);
        boolean hanging = arc.relation().equals("dep")
                && arc.head() != Arc.ROOT
                && arc.head() < at
                && sentence.token(at).tag().equals("VB")
                && sentence.token(arc.head()).isVerb()
                && sentence.children(at, "mark").stream()
                        .anyMatch(to -> sentence.token(to).tag().equals("TO"));
        if (hanging) {
            arcs.set(at, new Arc(arc.head(), "xcomp"));
        }
    }
}
