package org.chancery.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Mood.Tense;

/** Reads tense, aspect, modality, negation and condition off a predicate and its auxiliaries. */
final class Moods {

    private static final Set<String> MODALS =
            Set.of("can", "could", "may", "might", "must", "shall", "should", "would", "ought");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "wo", "ll", "shall");
    private static final Set<String> UNTIL = Set.of("until", "till");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "hardly", "n’t");

    /** Verbs that bind or warn for the case that something happens. */
    private static final Set<String> BINDING =
            Set.of("threaten", "warn", "vow", "pledge", "promise", "swear", "offer", "undertake");

    private final Graph graph;

    Moods(Graph graph) {
        this.graph = graph;
    }

    Mood of(int predicate) {
        List<Integer> auxiliaries = auxiliaries(predicate, 0);
        Optional<String> modal = isToBeDone(predicate, auxiliaries) ? Optional.of("will") : modal(auxiliaries);
        boolean perfect = auxiliaries.stream().anyMatch(aux -> graph.lemma(aux).equals("have"));
        boolean progressive = graph.tag(predicate).equals("VBG")
                && auxiliaries.stream().anyMatch(aux -> graph.lemma(aux).equals("be"));
        return new Mood(
                tense(predicate, auxiliaries, modal),
                modal,
                perfect,
                progressive,
                isNegated(predicate),
                isConditional(predicate));
    }

    private Optional<String> modal(List<Integer> auxiliaries) {
        return auxiliaries.stream()
                .map(graph::lemma)
                .map(lemma -> FUTURE.contains(lemma) ? "will" : lemma)
                .filter(lemma -> lemma.equals("will") || MODALS.contains(lemma))
                .findFirst();
    }

    /** "is to visit", "were to be freed": arranged, not done. */
    private boolean isToBeDone(int predicate, List<Integer> auxiliaries) {
        return graph.hasMark(predicate, "to")
                && auxiliaries.stream()
                        .anyMatch(aux ->
                                graph.token(aux).isFinite() && graph.lemma(aux).equals("be"));
    }

    /** Own auxiliaries, or those of the conjunct before it: "will meet and discuss". */
    private List<Integer> auxiliaries(int predicate, int steps) {
        List<Integer> own = graph.children(predicate, "aux", "aux:pass", "cop");
        boolean shares = own.isEmpty()
                && steps < 4
                && graph.is(predicate, "conj")
                && !graph.hasChild(predicate, "nsubj", "nsubj:pass", "mark")
                && !graph.token(predicate).isFinite()
                && graph.hasHead(predicate);
        return shares ? auxiliaries(graph.head(predicate), steps + 1) : own;
    }

    private Tense tense(int predicate, List<Integer> auxiliaries, Optional<String> modal) {
        if (modal.equals(Optional.of("will"))) {
            return Tense.FUTURE;
        }
        for (int aux : auxiliaries) {
            if (graph.token(aux).isFinite()) {
                return tenseOf(graph.tag(aux));
            }
        }
        return graph.token(predicate).isFinite() && modal.isEmpty() ? tenseOf(graph.tag(predicate)) : Tense.NONE;
    }

    private static Tense tenseOf(String tag) {
        return switch (tag) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> Tense.NONE;
        };
    }

    /** "did not endorse her until July": then it did; but "will not leave until paid" is a refusal. */
    private boolean isUntil(int predicate) {
        List<Integer> bounds = isFuture(predicate) || isToldFuture(predicate)
                ? graph.children(predicate, "obl", "nmod")
                : graph.children(predicate, "obl", "advcl", "nmod");
        return bounds.stream()
                .anyMatch(child -> graph.children(child, "case", "mark").stream()
                        .anyMatch(mark -> UNTIL.contains(graph.lemma(mark))));
    }

    private boolean isNegated(int predicate) {
        if (isUntil(predicate)) {
            return false;
        }
        if (isAlternative(predicate)) {
            return isNegated(graph.head(predicate));
        }
        if (graph.hasChild(predicate, "cop") && hasNo(predicate)) {
            return true;
        }
        for (int child : graph.children(predicate)) {
            String lemma = graph.lemma(child);
            if (NEGATIONS.contains(lemma) && graph.is(child, "advmod", "neg", "dep", "cc", "cc:preconj")) {
                return true;
            }
            if (lemma.equals("longer")
                    && graph.children(child).stream()
                            .anyMatch(c -> graph.lemma(c).equals("no"))) {
                return true;
            }
            if (graph.is(child, "nsubj", "nsubj:pass", "obj") && hasNo(child)) {
                return true;
            }
        }
        return false;
    }

    /** "did not concede or <b>admit</b> defeat": the one "not" is for both. */
    private boolean isAlternative(int predicate) {
        return graph.is(predicate, "conj")
                && graph.hasHead(predicate)
                && graph.head(predicate) < predicate
                && !graph.token(predicate).isFinite()
                && !graph.hasChild(predicate, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "mark")
                && graph.children(predicate, "cc").stream()
                        .anyMatch(word -> graph.lemma(word).equals("or")
                                || graph.lemma(word).equals("nor"));
    }

    /** "no talks", "none of the parties", "neither Oman nor Chad". */
    private boolean hasNo(int noun) {
        return graph.lemma(noun).equals("none")
                || graph.lemma(noun).equals("nobody")
                || graph.children(noun, "det", "cc:preconj").stream()
                        .anyMatch(det -> graph.lemma(det).equals("no")
                                || graph.lemma(det).equals("neither"));
    }

    /** "when Kim appoints …, they will find us ready": a present tense beside a future. */
    private boolean isToCome(int predicate) {
        boolean present =
                graph.tag(predicate).equals("VBZ") || graph.tag(predicate).equals("VBP");
        boolean above = graph.hasHead(predicate) && isFuture(graph.head(predicate));
        return present
                && (above
                        || graph.children(predicate, "ccomp", "parataxis").stream()
                                .anyMatch(this::isFuture));
    }

    private boolean isFuture(int predicate) {
        return graph.children(predicate, "aux").stream().anyMatch(aux -> FUTURE.contains(graph.lemma(aux)));
    }

    /** "said they <b>would</b> not leave". */
    private boolean isToldFuture(int predicate) {
        return graph.children(predicate, "aux").stream()
                .anyMatch(aux -> graph.lemma(aux).equals("would"));
    }

    private boolean isConditional(int predicate) {
        if (graph.hasMark(predicate, "if", "unless", "whether")) {
            return true;
        }
        if (graph.hasMark(predicate, "when", "once", "until") && isToCome(predicate)) {
            return true;
        }
        return !isBinding(predicate)
                && graph.children(predicate, "advcl").stream().anyMatch(child -> graph.hasMark(child, "if", "unless"));
    }

    /** "threatened to strike [if …]": the condition is that of the deed; the threat is made. */
    private boolean isBinding(int predicate) {
        return BINDING.contains(graph.lemma(predicate))
                && modal(auxiliaries(predicate, 0)).isEmpty();
    }
}
