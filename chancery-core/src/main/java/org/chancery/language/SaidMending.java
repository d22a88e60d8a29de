package org.chancery.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Mends who says something where the parser makes the saying the subject of what is said: "Togo [said the siege must be lifted]". */
final class SaidMending {

    /** Beside those of {@link SpeechMending}: what courts, reports and promises say. */
    private static final Set<String> RULING = Set.of(
            "rule",
            "find",
            "hold",
            "determine",
            "conclude",
            "decide",
            "report",
            "state",
            "stipulate",
            "remark",
            "suggest",
            "indicate",
            "note",
            "maintain",
            "hope",
            "fear",
            "expect",
            "pledge",
            "vow",
            "agree",
            "acknowledge",
            "deny",
            "declare",
            "predict",
            "demand",
            "know",
            "mention",
            "stress",
            "reiterate",
            "concede",
            "tweet",
            "write",
            "estimate",
            "assert",
            "affirm",
            "explain");

    private static final Set<String> INVERTED =
            Set.of("say", "write", "tweet", "add", "declare", "announce", "warn", "insist", "state", "explain");

    /** Of these a first object is told what follows: "told [the press] the siege was over". */
    private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "remind", "notify");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    SaidMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int at) {
        speakerAsObject(at);
        secondOfSaid(at);
        sayingAsSubject(at);
        speakerBehindClause(at);
        contentAsAdverbial(at);
    }

    /** "[Fiji could be suspended], the envoy warned": what stands before the comma without a conjunction is what is said. */
    private void contentAsAdverbial(int say) {
        if (!INVERTED.contains(sentence.token(say).lemma())
                || !children(say, "ccomp", "obj", "xcomp").isEmpty()) {
            return;
        }
        List<Integer> before = children(say, "advcl").stream()
                .filter(verb -> verb < say && sentence.hasTense(verb))
                .filter(verb -> children(verb, "mark").isEmpty()
                        && !children(verb, "nsubj", "nsubj:pass").isEmpty())
                .toList();
        if (before.size() == 1) {
            arcs.set(before.get(0), new Arc(say, "ccomp"));
        }
    }

    /** "rejected the ruling on the border with Oman, [Ana Kern] said": the speaker is no other name of whoever stands before the comma. */
    private void speakerBehindClause(int say) {
        List<Integer> contents = children(say, "csubj", "ccomp", "nsubj");
        if (say == 0
                || !INVERTED.contains(sentence.token(say).lemma())
                || contents.size() != 1
                || !sentence.token(contents.get(0)).isVerb()
                || contents.get(0) > say) {
            return;
        }
        int speaker = say - 1;
        boolean behind = sentence.token(speaker).isProperNoun()
                && arcs.get(speaker).relation().equals("appos")
                && Arc.isBelow(arcs, speaker, contents.get(0));
        if (behind) {
            arcs.set(speaker, new Arc(say, "nsubj"));
            arcs.set(contents.get(0), new Arc(say, "ccomp"));
        }
    }

    /** "said Chad had beaten the rebels and [Togo would send] troops": of two things said, the parser makes the second what the saying is about. */
    private void secondOfSaid(int predicate) {
        List<Integer> finite = children(predicate, "aux", "aux:pass", "cop");
        boolean bare =
                !finite.isEmpty() && children(predicate, "nsubj", "nsubj:pass").isEmpty() && finite.get(0) > 1;
        int noun = bare ? finite.get(0) - 1 : 0;
        if (noun == 0
                || !sentence.token(noun).isNoun()
                || !arcs.get(noun).relation().equals("conj")) {
            return;
        }
        for (int say : children(predicate, "csubj", "csubj:pass")) {
            List<Integer> said = children(say, "ccomp");
            boolean two =
                    isSaying(sentence.token(say).lemma()) && said.size() == 1 && Arc.isBelow(arcs, noun, said.get(0));
            if (two) {
                arcs.set(noun, new Arc(predicate, "nsubj"));
                arcs.set(say, arcs.get(predicate));
                arcs.set(predicate, new Arc(said.get(0), "conj"));
            }
        }
    }

    /** "'We will fight,' said [the mayor]": behind what is said stands who says it. */
    private void speakerAsObject(int noun) {
        Arc arc = arcs.get(noun);
        int say = arc.head();
        boolean behind = arc.relation().equals("obj")
                && say > 1
                && say < noun
                && sentence.token(noun).isNoun()
                && INVERTED.contains(sentence.token(say).lemma())
                && isClosing(say - 1)
                && children(say, "nsubj", "nsubj:pass").isEmpty()
                && children(say, "ccomp").stream().anyMatch(said -> said < say);
        if (behind) {
            arcs.set(noun, new Arc(say, "nsubj"));
        }
    }

    private boolean isClosing(int mark) {
        String tag = sentence.token(mark).tag();
        return tag.equals(",") || tag.equals("''") || tag.equals("``");
    }

    private void sayingAsSubject(int predicate) {
        List<Integer> finite = children(predicate, "aux", "aux:pass", "cop");
        if (finite.isEmpty() || !children(predicate, "nsubj", "nsubj:pass").isEmpty()) {
            return;
        }
        children(predicate, "csubj", "csubj:pass").stream()
                .filter(this::saysSomething)
                .findFirst()
                .ifPresent(say -> subjectBetween(say, finite.get(0))
                        .ifPresent(noun -> turn(say, predicate, noun, finite.get(0))));
    }

    private boolean saysSomething(int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean says = isSaying(lemma)
                || (TELLING.contains(lemma) && !children(verb, "iobj").isEmpty());
        return says
                && !children(verb, "nsubj").isEmpty()
                && children(verb, "mark").isEmpty()
                && children(verb, "ccomp", "xcomp").isEmpty();
    }

    private static boolean isSaying(String lemma) {
        return SpeechMending.SAYING.contains(lemma) || RULING.contains(lemma);
    }

    /** What the parser takes for the object of the saying, if it stands before the verb of what is said. */
    private Optional<Integer> subjectBetween(int say, int verb) {
        List<Integer> nouns = children(say, "obj").stream()
                .filter(noun -> noun > say && noun < verb)
                .toList();
        return nouns.size() == 1 ? Optional.of(nouns.get(0)) : Optional.empty();
    }

    /** The saying takes the place of what is said; phrases behind the noun are the noun's: "the ban [on rallies] was lifted". */
    private void turn(int say, int predicate, int noun, int verb) {
        String relation = children(predicate, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass";
        children(say, "obl").stream()
                .filter(phrase -> phrase > noun && phrase < verb)
                .forEach(phrase -> arcs.set(phrase, new Arc(noun, "nmod")));
        arcs.set(noun, new Arc(predicate, relation));
        arcs.set(say, arcs.get(predicate));
        arcs.set(predicate, new Arc(say, "ccomp"));
        children(predicate, "cc", "mark", "punct").stream()
                .filter(word -> word < say)
                .forEach(word -> arcs.set(word, new Arc(say, arcs.get(word).relation())));
    }

    /** As the arcs are by now: other rules may have put the object in its place. */
    private List<Integer> children(int at, String... relations) {
        return IntStream.range(0, arcs.size())
                .filter(child -> arcs.get(child).head() == at
                        && List.of(relations).contains(arcs.get(child).relation()))
                .boxed()
                .toList();
    }
}
