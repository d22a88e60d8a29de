package org.chancery.language;

import java.util.List;
import java.util.Set;

/** Mends gerunds and infinitives that the parser leaves hanging: "denied [backing] the rebels", "a commitment to [supporting] Chad". */
final class GerundMending {

    private static final Set<String> ALONE = Set.of("dep", "advmod", "acl", "obl", "nmod");

    private static final Set<String> PHASES =
            Set.of("start", "begin", "stop", "continue", "keep", "resume", "avoid", "finish", "cease", "quit");
    private static final Set<String> ADVERBIAL = Set.of("advcl", "acl");
    private static final Set<String> CONSIDERING = Set.of("consider", "mull", "contemplate", "discuss", "ponder");

    private static final Set<String> TELLING = Set.of(
            "accuse",
            "blame",
            "urge",
            "ask",
            "condemn",
            "denounce",
            "criticise",
            "criticize",
            "warn",
            "press",
            "praise",
            "thank",
            "invite",
            "threaten",
            "pressure",
            "force",
            "bar",
            "forbid",
            "target",
            "allow",
            "tell");
    /** Behind these and a preposition stands what somebody does or may do. */
    private static final Set<String> CHARGING = Set.of(
            "accuse",
            "suspect",
            "suspicion",
            "convict",
            "guilty",
            "charge",
            "accusation",
            "allegation",
            "prospect",
            "possibility",
            "capable",
            "arrest",
            "jail",
            "detain",
            "blame",
            "criticise",
            "criticize",
            "condemn",
            "purpose",
            "aim",
            "crime",
            "responsible",
            "fine");

    private static final Set<String> KEEPING = Set.of(
            "prevent", "stop", "bar", "ban", "keep", "block", "prohibit", "discourage", "refrain", "deter", "forbid");
    /** Participles that say what somebody is like: "the charges of [ruling] families". */
    private static final Set<String> STATES = Set.of(
            "rule",
            "war",
            "oppose",
            "exist",
            "govern",
            "lead",
            "compete",
            "live",
            "rise",
            "grow",
            "neighbor",
            "neighbour");

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
        beforeName(at);
        ofCharge(at);
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

    /** "filed a suit [accusing] Bahrain": nobody is an accusing Bahrain. */
    private void beforeName(int at) {
        Arc arc = arcs.get(at);
        boolean modifier = at > 1
                && sentence.token(at).tag().equals("VBG")
                && arc.relation().equals("amod")
                && arc.head() > at
                && sentence.token(arc.head()).isProperNoun()
                && TELLING.contains(sentence.token(at).lemma())
                && sentence.children(arc.head(), "det", "case").isEmpty();
        if (!modifier) {
            return;
        }
        int name = arc.head();
        int above = arcs.get(name).head();
        while (above != Arc.ROOT && !sentence.token(above).isVerb()) {
            above = arcs.get(above).head();
        }
        if (above == Arc.ROOT || above > at) {
            return;
        }
        arcs.set(at, new Arc(above, "advcl"));
        arcs.set(name, new Arc(at, "obj"));
        sentence.children(name, "acl", "advcl", "nmod").stream()
                .filter(child -> child > name)
                .forEach(child ->
                        arcs.set(child, new Arc(at, sentence.token(child).isVerb() ? "advcl" : "obl")));
    }

    /** "accused of [buying] missile parts", "the prospect of [dissolving] parliament": the doing, not the parts or the parliament. */
    private void ofCharge(int at) {
        Arc arc = arcs.get(at);
        boolean modifier = at > 2
                && sentence.token(at).tag().equals("VBG")
                && arc.relation().equals("amod")
                && arc.head() > at
                && sentence.token(at - 1).tag().equals("IN")
                && (CHARGING.contains(sentence.token(at - 2).lemma()) || isKeptFrom(at))
                && arcs.get(at - 1).equals(new Arc(arc.head(), "case"))
                && !STATES.contains(sentence.token(at).lemma());
        if (!modifier) {
            return;
        }
        Arc above = arcs.get(arc.head());
        arcs.set(at - 1, new Arc(at, "mark"));
        arcs.set(arc.head(), new Arc(at, "obj"));
        arcs.set(at, new Arc(above.head(), above.relation().equals("nmod") ? "acl" : "advcl"));
    }

    /** "prevented food from [reaching] people". */
    private boolean isKeptFrom(int at) {
        int above = arcs.get(arcs.get(at).head()).head();
        return sentence.token(at - 1).lemma().equals("from")
                && above != Arc.ROOT
                && KEEPING.contains(sentence.token(above).lemma());
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
                && sentence.isInfinitive(at)
                && sentence.token(arc.head()).isVerb();
        if (hanging) {
            arcs.set(at, new Arc(arc.head(), "xcomp"));
        }
    }
}
