package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends arcs that the parser typically gets wrong, one rule each, before anything is read off them.
 *
 * <p>Every rule asks for a shape that hardly ever is right as it stands. Pure; the sentence handed in is not changed.
 */
public final class Mending {

    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "advcl", "dep");
    /** Verbs of which a noun with a participle is a true complement: "saw him taken away", "want it stopped". */
    private static final Set<String> SMALL_CLAUSES = Set.of(
            "see", "hear", "watch", "catch", "find", "have", "get", "want", "keep", "leave", "make", "need", "like",
            "feel", "let", "help", "say", "believe", "think", "fear", "hope", "show", "claim");
    /** Verbs of speaking to somebody: joined ones hang together ("ask X to refrain and urge Y to return"). */
    private static final Set<String> ADDRESSING = Set.of(
            "ask",
            "urge",
            "call",
            "tell",
            "demand",
            "warn",
            "press",
            "request",
            "appeal",
            "invite",
            "order",
            "beg",
            "implore",
            "advise",
            "encourage",
            "remind",
            "pressure");

    /** Verbs that address somebody with a preposition: "called on", "appealed to", "pressed for X to". */
    private static final Set<String> CALLING =
            Set.of("call", "appeal", "plead", "press", "push", "prevail", "campaign", "wait", "lobby");

    private static final Set<String> ADDRESSES = Set.of("on", "upon", "for", "to", "with");
    private static final Set<String> SAYING =
            Set.of("say", "insist", "believe", "think", "argue", "warn", "add", "claim");

    private static final Set<String> REPORTING =
            Set.of("say", "add", "announce", "report", "state", "tell", "confirm", "claim", "declare", "write");
    private static final Set<String> LOOSE_ENDS =
            Set.of("punct", "obl", "obl:tmod", "advmod", "nmod:tmod", "obl:npmod", "advcl");
    private static final Set<String> NAMING = Set.of(
            "call", "label", "brand", "dub", "find", "declare", "deem", "consider", "name", "appoint", "pronounce");

    private static final Set<String> CONJUNCTIONS =
            Set.of("as", "because", "while", "after", "before", "since", "although", "though", "until", "once");

    /** Nouns that an infinitive completes: "expressed its resolve [to resume]". */
    private static final Set<String> INFINITIVE_NOUNS = Set.of(
            "ability",
            "agreement",
            "attempt",
            "bid",
            "call",
            "capacity",
            "commitment",
            "decision",
            "demand",
            "desire",
            "determination",
            "drive",
            "duty",
            "effort",
            "failure",
            "hope",
            "intent",
            "intention",
            "invitation",
            "mandate",
            "move",
            "offer",
            "order",
            "permission",
            "plan",
            "pledge",
            "plea",
            "proposal",
            "promise",
            "readiness",
            "refusal",
            "reluctance",
            "request",
            "resolve",
            "right",
            "threat",
            "unwillingness",
            "vow",
            "warning",
            "willingness",
            "wish");

    private final Sentence sentence;
    private final List<Arc> arcs;

    private Mending(Sentence sentence) {
        this.sentence = sentence;
        this.arcs = new ArrayList<>(sentence.size());
        for (int at = 0; at < sentence.size(); at++) {
            arcs.add(sentence.arc(at));
        }
    }

    /** The same sentence with its arcs mended; one that is not parsed is returned as it is. */
    public static Sentence of(Sentence sentence) {
        if (!sentence.isParsed()) {
            return sentence;
        }
        Mending mending = new Mending(sentence);
        for (int at = 0; at < sentence.size(); at++) {
            mending.participleBehindObject(at);
            mending.joinedAddressing(at);
            mending.infinitiveBehindNoun(at);
            mending.addresseeAsSubject(at);
            mending.subjectOfSaid(at);
            mending.trailingReport(at);
            mending.namedObject(at);
            mending.participleBehindComma(at);
            mending.clauseOnNoun(at);
        }
        return Sentence.parsed(sentence.index(), sentence.span(), sentence.tokens(), mending.arcs);
    }

    /** "deported four men [registered with the agency]": the participle belongs to the noun, and the noun is the object. */
    private void participleBehindObject(int participle) {
        Arc arc = arcs.get(participle);
        String tag = sentence.token(participle).tag();
        boolean participial = tag.equals("VBN") || tag.equals("VBG");
        if (!participial || arc.head() == Arc.ROOT || !COMPLEMENTS.contains(arc.relation())) {
            return;
        }
        int verb = arc.head();
        boolean apart = !sentence.token(verb).isVerb()
                || SMALL_CLAUSES.contains(sentence.token(verb).lemma())
                || !sentence.children(verb, "obj", "nsubj:pass", "aux:pass", "cop")
                        .isEmpty()
                || !sentence.children(participle, "aux", "aux:pass", "mark", "cop")
                        .isEmpty();
        if (apart) {
            return;
        }
        subjectBetween(verb, participle).ifPresent(noun -> {
            arcs.set(noun, new Arc(verb, "obj"));
            arcs.set(participle, new Arc(noun, "acl"));
        });
    }

    private Optional<Integer> subjectBetween(int verb, int participle) {
        return sentence.children(participle, "nsubj", "nsubj:pass").stream()
                .filter(noun -> noun > verb
                        && noun < participle
                        && !sentence.token(noun).isPronoun())
                .findFirst();
    }

    /** "could ask X to refrain and [urge] Y to return": what is urged is not what is asked for. */
    private void joinedAddressing(int verb) {
        Arc arc = arcs.get(verb);
        if (!arc.relation().equals("conj") || !isAddressing(verb)) {
            return;
        }
        int inner = arc.head();
        boolean content =
                !isAddressing(inner) && COMPLEMENTS.contains(arcs.get(inner).relation());
        int outer = content ? arcs.get(inner).head() : Arc.ROOT;
        if (outer != Arc.ROOT
                && isAddressing(outer)
                && sentence.token(outer).tag().equals(sentence.token(verb).tag())) {
            arcs.set(verb, new Arc(outer, "conj"));
        }
    }

    /** "expressed its resolve [to resume talks]": the infinitive right behind such a noun belongs to it. */
    private void infinitiveBehindNoun(int verb) {
        Arc arc = arcs.get(verb);
        boolean loose = arc.head() != Arc.ROOT
                && COMPLEMENTS.contains(arc.relation())
                && sentence.token(arc.head()).isVerb();
        if (!loose || !isInfinitive(verb)) {
            return;
        }
        int noun = sentence.children(verb, "mark").get(0) - 1;
        boolean takes = noun > arc.head()
                && INFINITIVE_NOUNS.contains(sentence.token(noun).lemma());
        if (takes && arcs.get(noun).head() == verb && arcs.get(noun).relation().equals("nsubj")) {
            arcs.set(noun, new Arc(arc.head(), "obj"));
            arcs.set(verb, new Arc(noun, "acl"));
        } else if (takes && arcs.get(noun).head() == arc.head()) {
            arcs.set(verb, new Arc(noun, "acl"));
        }
    }

    /** "called [on Chad to return]": the one addressed hangs on the call, and so does what is asked. */
    private void addresseeAsSubject(int verb) {
        Arc arc = arcs.get(verb);
        if (arc.head() == Arc.ROOT
                || !CALLING.contains(sentence.token(arc.head()).lemma())
                || !sentence.token(verb).tag().equals("VB")) {
            return;
        }
        List<Integer> marks = sentence.children(verb, "mark", "case");
        List<Integer> subjects = sentence.children(verb, "nsubj");
        boolean shape = marks.size() >= 2
                && subjects.size() == 1
                && arc.head() < marks.get(0)
                && marks.get(0) < subjects.get(0)
                && subjects.get(0) < marks.get(1)
                && ADDRESSES.contains(sentence.token(marks.get(0)).lemma())
                && sentence.token(marks.get(1)).lemma().equals("to");
        if (shape) {
            arcs.set(marks.get(0), new Arc(subjects.get(0), "case"));
            arcs.set(subjects.get(0), new Arc(arc.head(), "obl"));
            arcs.set(verb, new Arc(arc.head(), "xcomp"));
        }
    }

    /** "says [Israel must end] its raids": a name right behind a verb of saying is the subject of what is said. */
    private void subjectOfSaid(int verb) {
        Arc arc = arcs.get(verb);
        boolean loose = arc.head() != Arc.ROOT
                && arc.head() < verb
                && SAYING.contains(sentence.token(arc.head()).lemma())
                && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty();
        boolean modal = sentence.children(verb, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
        if (!loose || !modal) {
            return;
        }
        sentence.children(arc.head(), "obj").stream()
                .filter(noun -> noun > arc.head() && noun < verb)
                .findFirst()
                .ifPresent(noun -> {
                    arcs.set(noun, new Arc(verb, "nsubj"));
                    arcs.set(verb, new Arc(arc.head(), "ccomp"));
                });
    }

    /** "supports [Chad], its president said": what stands before the comma belongs to what is said. */
    private void trailingReport(int say) {
        speakerAsApposition(say);
        int main = arcs.get(say).head();
        Optional<Integer> comma = commaOf(say);
        if (main == Arc.ROOT || !REPORTING.contains(sentence.token(say).lemma()) || comma.isEmpty()) {
            return;
        }
        while (main != Arc.ROOT && !sentence.token(main).isVerb()) {
            main = arcs.get(main).head();
        }
        if (main == Arc.ROOT || main > comma.get()) {
            return;
        }
        for (int child : sentence.children(say)) {
            if (child < comma.get()
                    && child > main
                    && !sentence.token(child).tag().equals(",")) {
                boolean object = sentence.children(child, "case").isEmpty()
                        && sentence.children(main, "obj").isEmpty();
                arcs.set(child, new Arc(main, object ? "obj" : "obl"));
            }
        }
        arcs.set(say, new Arc(main, "parataxis"));
    }

    /** "tested a [missile], state media said": the parser joins the speaker to the noun before the comma. */
    private void speakerAsApposition(int say) {
        if (!REPORTING.contains(sentence.token(say).lemma())) {
            return;
        }
        for (int noun : sentence.children(say, "nsubj")) {
            for (int speaker : sentence.children(noun, "appos")) {
                if (speaker < say && say - speaker <= 2) {
                    arcs.set(speaker, new Arc(say, "nsubj"));
                }
            }
        }
    }

    /** The comma before the subject of a verb, if nothing but a time follows the verb. */
    private Optional<Integer> commaOf(int say) {
        boolean last = sentence.children(say).stream()
                .filter(child -> child > say)
                .allMatch(child -> LOOSE_ENDS.contains(sentence.arc(child).relation()));
        return IntStream.range(0, say)
                .filter(at -> last && arcs.get(at).equals(new Arc(say, "nsubj")))
                .boxed()
                .reduce((first, second) -> second)
                .flatMap(this::commaBefore);
    }

    private Optional<Integer> commaBefore(int noun) {
        int at = noun - 1;
        while (at > 0 && (arcs.get(at).head() == noun || isBelow(at, noun))) {
            if (sentence.token(at).tag().equals(",")) {
                return Optional.of(at);
            }
            at--;
        }
        return at > 0 && sentence.token(at).tag().equals(",") ? Optional.of(at) : Optional.empty();
    }

    private boolean isBelow(int at, int noun) {
        int up = arcs.get(at).head();
        return up != Arc.ROOT && up <= noun && arcs.get(up).head() == noun;
    }

    /** "called [Mali's leader] a liar": who is named is the object. */
    private void namedObject(int name) {
        Arc arc = arcs.get(name);
        boolean predicate = arc.head() != Arc.ROOT
                && (arc.relation().equals("xcomp") || arc.relation().equals("ccomp"))
                && NAMING.contains(sentence.token(arc.head()).lemma())
                && !sentence.token(name).isVerb()
                && sentence.children(name, "cop").isEmpty();
        if (predicate && sentence.children(arc.head(), "obj").isEmpty()) {
            sentence.children(name, "nsubj").stream()
                    .filter(noun -> noun > arc.head() && noun < name)
                    .findFirst()
                    .ifPresent(noun -> arcs.set(noun, new Arc(arc.head(), "obj")));
        }
    }

    /** "criticised the refusal of X, [accusing] it of …": after a comma the participle is the subject's. */
    private void participleBehindComma(int participle) {
        Arc arc = arcs.get(participle);
        boolean loose = sentence.token(participle).tag().equals("VBG")
                && arc.relation().equals("acl")
                && participle > 0
                && sentence.token(participle - 1).tag().equals(",");
        if (!loose || arcs.get(arc.head()).relation().startsWith("nsubj")) {
            return;
        }
        int up = arc.head();
        while (up != Arc.ROOT && !sentence.token(up).isVerb()) {
            if (arcs.get(up).relation().startsWith("nsubj")) {
                return;
            }
            up = arcs.get(up).head();
        }
        if (up != Arc.ROOT && up < participle) {
            arcs.set(participle, new Arc(up, "advcl"));
        }
    }

    /** "likely his last trip, [as his term comes to an end]": a clause with a conjunction is no relative clause. */
    private void clauseOnNoun(int verb) {
        Arc arc = arcs.get(verb);
        boolean clause = arc.relation().startsWith("acl")
                && !sentence.children(verb, "nsubj", "nsubj:pass").isEmpty()
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark ->
                                CONJUNCTIONS.contains(sentence.token(mark).lemma()));
        if (!clause) {
            return;
        }
        int up = arc.head();
        while (up != Arc.ROOT && (!sentence.token(up).isVerb() || up > verb)) {
            up = arcs.get(up).head();
        }
        if (up != Arc.ROOT) {
            arcs.set(verb, new Arc(up, "advcl"));
        }
    }

    private boolean isInfinitive(int verb) {
        List<Integer> marks = sentence.children(verb, "mark");
        return sentence.token(verb).tag().equals("VB")
                && !marks.isEmpty()
                && marks.get(0) > 0
                && sentence.token(marks.get(0)).lemma().equals("to");
    }

    private boolean isAddressing(int at) {
        return sentence.token(at).isVerb()
                && ADDRESSING.contains(sentence.token(at).lemma());
    }
}
