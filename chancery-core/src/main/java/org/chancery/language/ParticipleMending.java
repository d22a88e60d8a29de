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

    /** What is said of those who are freed, named or mourned, hardly ever of whoever does so. */
    private static final Set<String> KEPT = Set.of(
            "arrest",
            "detain",
            "jail",
            "imprison",
            "hold",
            "sentence",
            "convict",
            "kidnap",
            "abduct",
            "capture",
            "seize",
            "kill",
            "murder",
            "shoot",
            "suspect",
            "want",
            "exile");

    private static final Set<String> LOOSE = Set.of("dep", "advcl", "conj");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    ParticipleMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word. */
    void mend(int at) {
        beforeName(at);
        behindComma(at);
        behindPreposition(at);
        spentDoing(at);
        keptPerson(at);
    }

    /** "freed Ana Rojas, [arrested] last month": who is named right before it was arrested, not whoever freed her. */
    private void keptPerson(int at) {
        Arc arc = arcs.get(at);
        int person = at - 2;
        boolean loose = person > arc.head()
                && arc.head() != Arc.ROOT
                && LOOSE.contains(arc.relation())
                && sentence.token(at).tag().equals("VBN")
                && KEPT.contains(sentence.token(at).lemma())
                && sentence.token(at - 1).tag().equals(",")
                && sentence.token(person).name() == NameKind.PERSON
                && arcs.get(person).equals(new Arc(arc.head(), "obj"))
                && sentence.children(at, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
                        .isEmpty();
        if (loose) {
            arcs.set(at, new Arc(person, "acl"));
        }
    }

    /** "called the king on Monday, [discussing] ways to help": a second object behind a comma is that of the participle. */
    private void behindComma(int at) {
        Arc arc = arcs.get(at);
        boolean modifier = at > 1
                && sentence.token(at).tag().equals("VBG")
                && arc.isAttribute(at)
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

    /** "toured a camp before [holding] talks", "accused of [buying] parts": the doing, not the talks or the parts. */
    private void behindPreposition(int at) {
        Arc arc = arcs.get(at);
        boolean modifier = at > 1
                && sentence.token(at).tag().equals("VBG")
                && arc.isAttribute(at)
                && arcs.get(at - 1).equals(new Arc(arc.head(), "case"));
        if (modifier && (isDoneMeanwhile(at) || isCharged(at))) {
            Arc above = arcs.get(arc.head());
            arcs.set(at - 1, new Arc(at, "mark"));
            arcs.set(arc.head(), new Arc(at, "obj"));
            arcs.set(at, new Arc(above.head(), above.relation().equals("nmod") ? "acl" : "advcl"));
        }
    }

    /** "before [holding] talks", "by [imposing] a ban". */
    private boolean isDoneMeanwhile(int at) {
        int above = arcs.get(arcs.get(at).head()).head();
        return DONE.contains(sentence.token(at).lemma())
                && MEANS.contains(sentence.token(at - 1).lemma())
                && above != Arc.ROOT
                && above < at
                && sentence.token(above).isVerb();
    }

    /** "accused of [buying] parts", "the prospect of [dissolving] parliament". */
    private boolean isCharged(int at) {
        return sentence.token(at - 1).tag().equals("IN")
                && (CHARGING.contains(sentence.token(at - 2).lemma()) || isKeptFrom(at))
                && !STATES.contains(sentence.token(at).lemma());
    }

    /** "prevented food from [reaching] people". */
    private boolean isKeptFrom(int at) {
        int above = arcs.get(arcs.get(at).head()).head();
        return sentence.token(at - 1).lemma().equals("from")
                && above != Arc.ROOT
                && KEEPING.contains(sentence.token(above).lemma());
    }

    /** "filed a suit [accusing] Bahrain": nobody is an accusing Bahrain. */
    private void beforeName(int at) {
        Arc arc = arcs.get(at);
        boolean modifier = at > 1
                && sentence.token(at).tag().equals("VBG")
                && arc.isAttribute(at)
                && sentence.token(arc.head()).isProperNoun()
                && TELLING.contains(sentence.token(at).lemma())
                && sentence.children(arc.head(), "det", "case").isEmpty();
        if (!modifier) {
            return;
        }
        int name = arc.head();
        Optional<Integer> above = Arc.above(arcs, name).stream()
                .filter(up -> sentence.token(up).isVerb())
                .findFirst();
        if (above.isEmpty() || above.get() > at) {
            return;
        }
        arcs.set(at, new Arc(above.get(), "advcl"));
        arcs.set(name, new Arc(at, "obj"));
        sentence.children(name, "acl", "advcl", "nmod").stream()
                .filter(child -> child > name)
                .forEach(child ->
                        arcs.set(child, new Arc(at, sentence.token(child).isVerb() ? "advcl" : "obl")));
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
