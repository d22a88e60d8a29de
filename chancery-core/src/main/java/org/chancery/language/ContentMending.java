package org.chancery.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends a clause that says what is shown, alleged or reported where the parser makes its subject the object of the verb before it, and the clause the
 * main one: "The files that showed [a jet] had attacked a ship were burnt".
 */
final class ContentMending {

    private static final Set<String> SHOWING =
            Set.of("show", "allege", "prove", "demonstrate", "disclose", "learn", "discover", "hear", "see", "recall");

    private static final Set<String> AGENCIES = Set.of(
            "agency",
            "newspaper",
            "media",
            "broadcaster",
            "paper",
            "outlet",
            "website",
            "magazine",
            "newswire",
            "tabloid",
            "channel",
            "daily");

    private static final Set<String> PUBLISHING = Set.of(
            "say", "add", "cite", "quote", "publish", "show", "report", "claim", "write", "note", "name", "print",
            "air", "carry", "call");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    ContentMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int at) {
        objectIsSubject(at);
        secondOfReported(at);
    }

    private void objectIsSubject(int predicate) {
        int finite = children(predicate, "aux", "aux:pass", "cop").stream()
                .filter(word -> sentence.token(word).isFinite())
                .reduce(predicate, Math::min);
        int noun = finite - 1;
        boolean shape = finite < predicate
                && noun > 1
                && sentence.token(noun).isNoun()
                && arcs.get(noun).relation().equals("obj")
                && sentence.children(predicate, "mark").isEmpty();
        int verb = shape ? arcs.get(noun).head() : Arc.ROOT;
        boolean tells = verb != Arc.ROOT
                && verb < noun
                && tellsClauses(sentence.token(verb).lemma())
                && IntStream.range(verb, noun)
                        .noneMatch(at -> sentence.token(at).tag().equals(","))
                && children(verb, "ccomp", "xcomp").isEmpty()
                && !children(verb, "nsubj").isEmpty()
                && !Arc.isBelow(arcs, predicate, verb)
                && Arc.isBelow(arcs, verb, predicate);
        List<Integer> strays = tells
                ? children(predicate, "nsubj", "nsubj:pass").stream()
                        .filter(subject -> subject < verb)
                        .toList()
                : List.of();
        if (tells && strays.size() <= 1 && raise(predicate, verb, strays)) {
            String relation = children(predicate, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass";
            arcs.set(noun, new Arc(predicate, relation));
            arcs.set(predicate, new Arc(verb, "ccomp"));
        }
    }

    private static boolean tellsClauses(String lemma) {
        return SHOWING.contains(lemma) || SpeechMending.SAYING.contains(lemma);
    }

    /** Puts what stands before the content in its place above it; false if it cannot be told what that is. */
    private boolean raise(int predicate, int verb, List<Integer> strays) {
        if (strays.isEmpty()) {
            boolean below = arcs.get(verb).head() == predicate;
            if (below) {
                arcs.set(verb, arcs.get(predicate));
            }
            return below;
        }
        int stray = strays.get(0);
        if (!children(stray, "cop").isEmpty() && !Arc.isBelow(arcs, verb, stray)) {
            arcs.set(verb, arcs.get(predicate));
            arcs.set(stray, new Arc(verb, "parataxis"));
            return true;
        }
        return children(stray, "acl").stream()
                .filter(clause -> sentence.token(clause).tag().equals("VBD")
                        && (clause == verb || Arc.isBelow(arcs, verb, clause)))
                .findFirst()
                .map(clause -> {
                    arcs.set(clause, arcs.get(predicate));
                    arcs.set(stray, new Arc(clause, "nsubj"));
                    return true;
                })
                .orElse(false);
    }

    /** "The agency reported Chad expelled envoys and [demanded] an apology": both are what is reported, not what the reporters do. */
    private void secondOfReported(int verb) {
        Arc arc = arcs.get(verb);
        int report = arc.head();
        boolean shape = arc.relation().equals("conj")
                && report != Arc.ROOT
                && report < verb
                && sentence.token(report).lemma().equals("report")
                && sentence.token(verb).tag().equals("VBD")
                && !PUBLISHING.contains(sentence.token(verb).lemma())
                && children(verb, "nsubj", "nsubj:pass", "mark").isEmpty()
                && children(report, "nsubj").stream().anyMatch(this::isAgency);
        if (shape) {
            children(report, "ccomp").stream()
                    .filter(content -> content > report && content < verb)
                    .filter(content -> sentence.token(content).tag().equals("VBD")
                            && !children(content, "nsubj").isEmpty())
                    .findFirst()
                    .ifPresent(content -> arcs.set(verb, new Arc(content, "conj")));
        }
    }

    private boolean isAgency(int noun) {
        return AGENCIES.contains(sentence.token(noun).lemma())
                || children(noun, "compound").stream()
                        .anyMatch(word -> AGENCIES.contains(sentence.token(word).lemma()));
    }

    /** As the arcs are by now. */
    private List<Integer> children(int at, String... relations) {
        return IntStream.range(0, arcs.size())
                .filter(child -> arcs.get(child).head() == at
                        && List.of(relations).contains(arcs.get(child).relation()))
                .boxed()
                .toList();
    }
}
