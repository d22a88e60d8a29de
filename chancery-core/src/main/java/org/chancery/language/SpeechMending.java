package org.chancery.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Mends what is said, asked and reported: whom a demand addresses, what a speaker behind the sentence took along. */
final class SpeechMending {

    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "advcl", "dep");
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
    /** Verbs that a clause completes with what is said or thought. */
    static final Set<String> SAYING = Set.of(
            "say",
            "insist",
            "believe",
            "think",
            "argue",
            "warn",
            "add",
            "claim",
            "announce",
            "confirm",
            "reveal",
            "admit");

    private static final Set<String> ALLEGING = Set.of("allege", "say", "claim", "insist", "believe", "argue", "admit");
    private static final Set<String> REPORTING =
            Set.of("say", "add", "announce", "report", "state", "tell", "confirm", "claim", "declare", "write");
    private static final Set<String> LOOSE_ENDS =
            Set.of("punct", "obl", "obl:tmod", "advmod", "nmod:tmod", "obl:npmod", "advcl");

    private static final Set<String> CALLED = Set.of(
            "group",
            "movement",
            "organization",
            "organisation",
            "militia",
            "party",
            "union",
            "front",
            "faction",
            "network",
            "outfit");

    private static final Set<String> OCCASIONS = Set.of(
            "statement", "interview", "letter", "message", "report", "briefing", "speech", "note", "tweet", "post");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    SpeechMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int at) {
        doerOfAlleged(at);
        joinedAddressing(at);
        addresseeAsObject(at);
        addresseeAsSubject(at);
        askedOfAddressee(at);
        subjectOfSaid(at);
        trailingReport(at);
        toldInText(at);
    }

    /** "warned Benin in a letter [that] Togo [would respond]": what is told, not which letter. */
    private void toldInText(int verb) {
        Arc arc = arcs.get(verb);
        if (arc.head() == Arc.ROOT
                || !arc.relation().equals("acl:relcl")
                || !Texts.contains(sentence.token(arc.head()).lemma())) {
            return;
        }
        int telling = arcs.get(arc.head()).head();
        boolean told = telling != Arc.ROOT
                && arcs.get(arc.head()).relation().equals("obl")
                && isTelling(telling)
                && sentence.children(telling, "ccomp", "xcomp").isEmpty();
        List<Integer> that = sentence.children(verb, "obj", "mark", "advmod").stream()
                .filter(word -> sentence.token(word).lemma().equals("that"))
                .toList();
        if (told
                && that.size() == 1
                && that.get(0) == arc.head() + 1
                && !sentence.children(verb, "nsubj", "nsubj:pass").isEmpty()) {
            arcs.set(that.get(0), new Arc(verb, "mark"));
            arcs.set(verb, new Arc(telling, "ccomp"));
        }
    }

    private boolean isTelling(int verb) {
        String lemma = sentence.token(verb).lemma();
        return SAYING.contains(lemma) || ADDRESSING.contains(lemma) || REPORTING.contains(lemma);
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

    /** "called [on] "mayors and priests" to help": nobody is called on the telephone. */
    private void addresseeAsObject(int particle) {
        Arc arc = arcs.get(particle);
        int call = arc.head();
        boolean shape = arc.relation().equals("compound:prt")
                && ADDRESSES.contains(sentence.token(particle).lemma())
                && CALLING.contains(sentence.token(call).lemma());
        List<Integer> objects = shape ? sentence.children(call, "obj") : List.of();
        if (objects.size() != 1 || objects.get(0) < particle) {
            return;
        }
        sentence.children(call, "advcl", "xcomp").stream()
                .filter(verb ->
                        verb > objects.get(0) && sentence.token(verb).tag().equals("VB"))
                .findFirst()
                .ifPresent(verb -> {
                    arcs.set(particle, new Arc(objects.get(0), "case"));
                    arcs.set(objects.get(0), new Arc(call, "obl"));
                    arcs.set(verb, new Arc(call, "xcomp"));
                });
    }

    /** "called on the mayors [to help]": what is asked hangs on the call, not on those asked. */
    private void askedOfAddressee(int verb) {
        Arc arc = arcs.get(verb);
        if (arc.head() == Arc.ROOT
                || !arc.relation().equals("acl")
                || !sentence.token(verb).tag().equals("VB")) {
            return;
        }
        Arc above = arcs.get(arc.head());
        boolean asked = above.head() != Arc.ROOT
                && above.relation().equals("obl")
                && sentence.token(above.head()).isVerb()
                && sentence.token(above.head()).lemma().equals("call")
                && sentence.children(arc.head(), "case").stream()
                        .anyMatch(on -> sentence.token(on).lemma().equals("on")
                                || sentence.token(on).lemma().equals("upon"));
        if (asked) {
            arcs.set(verb, new Arc(above.head(), "xcomp"));
        }
    }

    /** "says [Israel must end] its raids": a name right behind a verb of saying is the subject of what is said. */
    private void subjectOfSaid(int verb) {
        Arc arc = arcs.get(verb);
        boolean loose = arc.head() != Arc.ROOT
                && arc.head() < verb
                && isSaying(arc.head())
                && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty();
        List<Integer> auxiliaries = sentence.children(verb, "aux", "aux:pass");
        if (!loose || auxiliaries.isEmpty()) {
            return;
        }
        sentence.children(arc.head(), "obj").stream()
                .filter(noun -> noun > arc.head() && noun < auxiliaries.get(0))
                .findFirst()
                .ifPresent(noun -> {
                    boolean passive = !sentence.children(verb, "aux:pass").isEmpty();
                    arcs.set(noun, new Arc(verb, passive ? "nsubj:pass" : "nsubj"));
                    arcs.set(verb, new Arc(arc.head(), "ccomp"));
                });
    }

    private boolean isSaying(int verb) {
        String lemma = sentence.token(verb).lemma();
        return SAYING.contains(lemma) || ALLEGING.contains(lemma);
    }

    /** "alleged [the accused] burned two kiosks": a finite verb right behind what the parser takes for the object. */
    private void doerOfAlleged(int verb) {
        Arc arc = arcs.get(verb);
        boolean behind = arc.head() != Arc.ROOT
                && arc.head() < verb - 1
                && arc.relation().equals("dep")
                && sentence.token(verb).tag().equals("VBD")
                && ALLEGING.contains(sentence.token(arc.head()).lemma())
                && arcs.get(verb - 1).equals(new Arc(arc.head(), "obj"));
        if (behind) {
            arcs.set(verb - 1, new Arc(verb, "nsubj"));
            arcs.set(verb, new Arc(arc.head(), "ccomp"));
        }
    }

    /** "supports [Chad], its president said": what stands before the comma belongs to what is said. */
    private void trailingReport(int say) {
        speakerAsApposition(say);
        Optional<Integer> comma = commaOf(say);
        Optional<Integer> above = Arc.above(arcs, say).stream()
                .filter(up -> sentence.token(up).isVerb())
                .findFirst();
        if (above.isEmpty()
                || comma.isEmpty()
                || !REPORTING.contains(sentence.token(say).lemma())) {
            return;
        }
        int main = above.get();
        if (main > comma.get()) {
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

    /**
     * "tested a [missile], state media said": the parser joins the speaker to the noun before the comma; but "the group, Seka, said" and "Ana
     * Kern, the envoy, said" are called so.
     */
    private void speakerAsApposition(int say) {
        if (!REPORTING.contains(sentence.token(say).lemma())) {
            return;
        }
        for (int noun : sentence.children(say, "nsubj")) {
            for (int speaker : sentence.children(noun, "appos")) {
                boolean beside = speaker < say && say - speaker <= 2;
                boolean called = sentence.token(say - 1).tag().equals(",")
                        && (CALLED.contains(sentence.token(noun).lemma())
                                || sentence.token(noun).name() == NameKind.PERSON);
                if (beside && !called) {
                    arcs.set(speaker, new Arc(say, "nsubj"));
                }
            }
        }
    }

    /** The comma before the subject of a verb, if nothing but a time follows the verb. */
    private Optional<Integer> commaOf(int say) {
        boolean last = sentence.children(say).stream()
                .filter(child -> child > say)
                .allMatch(child -> LOOSE_ENDS.contains(sentence.arc(child).relation()) || isOccasion(child));
        return IntStream.range(0, say)
                .filter(at -> last && arcs.get(at).equals(new Arc(say, "nsubj")))
                .boxed()
                .reduce((first, second) -> second)
                .flatMap(this::commaBefore);
    }

    /** "said [in a statement]": where it was said, no part of what was said. */
    private boolean isOccasion(int child) {
        return sentence.arc(child).relation().equals("obl")
                && OCCASIONS.contains(sentence.token(child).lemma());
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

    private boolean isAddressing(int at) {
        return sentence.token(at).isVerb()
                && ADDRESSING.contains(sentence.token(at).lemma());
    }
}
