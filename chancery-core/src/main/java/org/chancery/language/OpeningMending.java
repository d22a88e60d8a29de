package org.chancery.language;

import java.util.List;
import java.util.Optional;

/** Mends a subject that the parser takes for another name of the last noun before it: "Bowing to protests by miners, [the king] fled". */
final class OpeningMending {

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    OpeningMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word: the noun behind the first comma, right before a verb that has no subject but words of the opening. */
    void mend(int name) {
        Arc arc = arcs.get(name);
        boolean other = arc.relation().equals("appos") && arc.head() < name && isOpening(sentence.token(0));
        Optional<Integer> comma = other ? firstComma() : Optional.empty();
        comma.filter(at -> arc.head() < at && at < name)
                .flatMap(at -> verbBehind(name))
                .ifPresent(verb -> {
                    List<Integer> subjects = sentence.children(verb, "nsubj", "nsubj:pass");
                    if (arcs.get(verb).head() == Arc.ROOT && subjects.stream().allMatch(subject -> subject == 0)) {
                        subjects.forEach(opening -> arcs.set(opening, new Arc(verb, "advcl")));
                        arcs.set(name, new Arc(verb, subjectOf(verb)));
                    } else if (arcs.get(0).head() == Arc.ROOT
                            && arcs.get(verb).head() == 0
                            && subjects.stream().allMatch(subject -> subject < comma.get())) {
                        subjects.forEach(object -> arcs.set(object, new Arc(0, "obj")));
                        arcs.set(verb, new Arc(Arc.ROOT, "root"));
                        arcs.set(0, new Arc(verb, "advcl"));
                        arcs.set(name, new Arc(verb, subjectOf(verb)));
                    }
                });
    }

    private static boolean isOpening(Token first) {
        return first.tag().equals("VBG")
                || first.tag().equals("VBN")
                || first.tag().equals("IN");
    }

    private Optional<Integer> firstComma() {
        return sentence.tokens().stream()
                .filter(token -> token.tag().equals(","))
                .map(Token::index)
                .findFirst();
    }

    /** The verb right behind a word, or the one whose first auxiliary stands there. */
    private Optional<Integer> verbBehind(int word) {
        int next = word + 1;
        boolean finite = next < sentence.size()
                && sentence.token(next).isVerb()
                && sentence.token(next).isFinite();
        return !finite
                ? Optional.empty()
                : Optional.of(
                        arcs.get(next).relation().startsWith("aux")
                                ? arcs.get(next).head()
                                : next);
    }

    private String subjectOf(int verb) {
        return sentence.children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass";
    }
}
