package org.chancery.language;

import java.util.List;
import java.util.Set;

/** Mends gerunds and infinitives that the parser leaves hanging: "denied [backing] the rebels", "a commitment to [supporting] Chad". */
final class GerundMending {

    private static final Set<String> ALONE = Set.of("dep", "advmod", "acl", "obl", "nmod");

    private static final Set<String> PHASES =
            Set.of("start", "begin", "stop", "continue", "keep", "resume", "avoid", "finish", "cease", "quit");
    private static final Set<String> ADVERBIAL = Set.of("advcl", "acl");
    private static final Set<String> PLACING = Set.of("on", "in", "at", "via");
    private static final Set<String> CONSIDERING = Set.of("consider", "mull", "contemplate", "discuss", "ponder");
    private static final Set<String> SPEAKING = Set.of(
            "propose", "suggest", "recommend", "advocate", "deny", "admit", "regret", "pledge", "promise", "vow");

    private static final int MOST_BETWEEN = 3;

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
        behindPlace(at);
        wayOfDoing(at);
        Arc arc = arcs.get(at);
        boolean gerund = sentence.token(at).tag().equals("VBG")
                && at > 0
                && arc.head() == at - 1
                && (arc.relation().equals("dep") || arc.relation().equals("acl"));
        if (!gerund) {
            return;
        }
        if (sentence.token(at - 1).isVerb()) {
            if (arc.relation().equals("dep")) {
                arcs.set(at, new Arc(at - 1, "xcomp"));
            }
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
            Token governor = sentence.token(above.head());
            arcs.set(at, new Arc(above.head(), governor.isVerb() || governor.isAdjective() ? "advcl" : "acl"));
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

    private static boolean takesGerund(Token verb) {
        return verb.isVerb()
                && (PHASES.contains(verb.lemma())
                        || CONSIDERING.contains(verb.lemma())
                        || SPEAKING.contains(verb.lemma()));
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

    /** "started [dropping] rice", "was considering [severing] ties", "denied [selling] arms": what is begun or spoken of is the doing. */
    private void begun(int at) {
        Arc arc = arcs.get(at);
        boolean modifier = at > 0
                && sentence.token(at).tag().equals("VBG")
                && arc.isAttribute(at)
                && takesGerund(sentence.token(at - 1))
                && arcs.get(arc.head()).equals(new Arc(at - 1, "obj"));
        if (modifier) {
            arcs.set(arc.head(), new Arc(at, "obj"));
            arcs.set(at, new Arc(at - 1, "xcomp"));
            sentence.children(at - 1, "obl").stream()
                    .filter(phrase -> phrase > arc.head() && isWhither(phrase))
                    .forEach(phrase -> arcs.set(phrase, new Arc(at, "obl")));
        }
    }

    /** "pledged sending troops <b>to Oman</b>". */
    private boolean isWhither(int phrase) {
        return sentence.children(phrase, "case").stream()
                .map(word -> sentence.token(word).lemma())
                .anyMatch(word -> word.equals("to") || word.equals("into"));
    }

    /** "responded by [throwing] stones": the stones are thrown, they do not throw. */
    private void wayOfDoing(int at) {
        Arc arc = arcs.get(at);
        int noun = arc.head();
        boolean shape = at > 1
                && sentence.token(at).tag().equals("VBG")
                && arc.isAttribute(at)
                && noun - at <= MOST_BETWEEN
                && arcs.get(at - 1).equals(new Arc(noun, "case"))
                && sentence.token(at - 1).lemma().equals("by")
                && arcs.get(noun).relation().equals("obl");
        int verb = shape ? arcs.get(noun).head() : Arc.ROOT;
        if (verb != Arc.ROOT && verb < at && isActive(verb)) {
            arcs.set(at, new Arc(verb, "advcl"));
            arcs.set(at - 1, new Arc(at, "mark"));
            arcs.set(noun, new Arc(at, "obj"));
            sentence.children(verb, "obl").stream()
                    .filter(phrase -> phrase > noun)
                    .limit(1)
                    .forEach(phrase -> arcs.set(phrase, new Arc(at, "obl")));
        }
    }

    private boolean isActive(int verb) {
        return sentence.token(verb).isFinite()
                && sentence.children(verb, "aux:pass", "nsubj:pass").isEmpty()
                && !sentence.children(verb, "nsubj").isEmpty();
    }

    /** "posted a message on Facebook [accusing] Oman", "made a speech in Paris [criticising] Oman": the network or the place does nothing. */
    private void behindPlace(int at) {
        Arc arc = arcs.get(at);
        List<Integer> places = sentence.children(at, "nsubj");
        boolean shape = sentence.token(at).tag().equals("VBG")
                && arc.head() != Arc.ROOT
                && (ADVERBIAL.contains(arc.relation()) || arc.relation().equals("dep"))
                && places.size() == 1
                && places.get(0) == at - 1
                && sentence.token(at - 1).tag().equals("NNP");
        if (!shape) {
            return;
        }
        sentence.children(at, "mark", "case").stream()
                .filter(mark -> PLACING.contains(sentence.token(mark).lemma()) && mark < at - 1 && mark > arc.head())
                .findFirst()
                .ifPresent(mark -> {
                    arcs.set(mark, new Arc(at - 1, "case"));
                    arcs.set(
                            at - 1,
                            new Arc(arc.head(), sentence.token(arc.head()).isVerb() ? "obl" : "nmod"));
                });
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
