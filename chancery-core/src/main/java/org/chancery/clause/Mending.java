package org.chancery.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;

/**
 * Mends arcs that the parser typically gets wrong, one rule each, before anything is read off them.
 *
 * <p>Every rule asks for a shape that hardly ever is right as it stands. Pure; the sentence handed in is not changed.
 */
final class Mending {

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
    static Sentence of(Sentence sentence) {
        if (!sentence.isParsed()) {
            return sentence;
        }
        Mending mending = new Mending(sentence);
        for (int at = 0; at < sentence.size(); at++) {
            mending.participleBehindObject(at);
            mending.joinedAddressing(at);
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

    private boolean isAddressing(int at) {
        return sentence.token(at).isVerb()
                && ADDRESSING.contains(sentence.token(at).lemma());
    }
}
