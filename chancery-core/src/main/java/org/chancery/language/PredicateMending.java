package org.chancery.language;

import java.util.List;
import java.util.Optional;

/** Mends which verb the sentence is about where the parser takes one of a phrase before it: "[Hosted] by Duda, they met in Warsaw". */
final class PredicateMending {

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    PredicateMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int at) {
        behindOpening(at);
        infinitiveAsSubject(at);
    }

    /** "[Hosted] by Duda, the presidents met": a participle that opens the sentence is no predicate if a verb with a subject follows the comma. */
    private void behindOpening(int participle) {
        boolean opens = participle == 0
                && arcs.get(0).head() == Arc.ROOT
                && (sentence.token(0).tag().equals("VBN")
                        || sentence.token(0).tag().equals("VBG"))
                && sentence.children(0, "nsubj", "nsubj:pass", "aux", "aux:pass")
                        .isEmpty();
        if (opens) {
            firstComma().flatMap(this::predicateBehind).ifPresent(verb -> {
                arcs.set(verb, new Arc(Arc.ROOT, "root"));
                arcs.set(participle, new Arc(verb, "advcl"));
            });
        }
    }

    private Optional<Integer> firstComma() {
        return sentence.tokens().stream()
                .filter(token -> token.tag().equals(","))
                .map(Token::index)
                .findFirst();
    }

    /** The first finite verb behind a place with a subject behind it, and no word that makes it a clause of another. */
    private Optional<Integer> predicateBehind(int comma) {
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(at -> at > comma && isFinite(at))
                .findFirst()
                .filter(verb -> sentence.children(verb, "mark").isEmpty())
                .filter(verb -> sentence.children(verb, "nsubj", "nsubj:pass").stream()
                        .anyMatch(subject ->
                                subject > comma && sentence.token(subject).isNoun()));
    }

    /** "A loan [to rebuild schools] was approved": what is approved is the loan, and the infinitive belongs to it. */
    private void infinitiveAsSubject(int infinitive) {
        Arc arc = arcs.get(infinitive);
        List<Integer> nouns = sentence.children(infinitive, "nsubj", "nsubj:pass");
        boolean subject = arc.head() > infinitive
                && (arc.relation().startsWith("csubj") || arc.relation().startsWith("nsubj"))
                && sentence.token(infinitive).tag().equals("VB")
                && sentence.children(infinitive, "mark").stream()
                        .anyMatch(to -> sentence.token(to).tag().equals("TO"))
                && nouns.size() == 1
                && nouns.get(0) < infinitive
                && sentence.children(arc.head(), "nsubj", "nsubj:pass").stream().allMatch(other -> other == infinitive);
        if (subject) {
            int noun = nouns.get(0);
            arcs.set(noun, new Arc(arc.head(), arc.relation().endsWith(":pass") ? "nsubj:pass" : "nsubj"));
            arcs.set(infinitive, new Arc(noun, "acl"));
        }
    }

    private boolean isFinite(int at) {
        return (sentence.token(at).isVerb() && sentence.token(at).isFinite())
                && !arcs.get(at).relation().startsWith("aux");
    }
}
