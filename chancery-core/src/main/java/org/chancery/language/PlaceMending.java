package org.chancery.language;

import java.util.List;
import java.util.Set;

/**
 * Mends places that the parser hangs on a date or on a paper, neither of which lies anywhere: "on Friday [in Lima]", "signed a pact [in
 * Lima]", and nouns that it hangs on a place.
 */
final class PlaceMending {

    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");

    private static final Set<String> PAPERS = Set.of(
            "pact",
            "treaty",
            "deal",
            "agreement",
            "accord",
            "document",
            "memorandum",
            "contract",
            "declaration",
            "statement",
            "protocol",
            "convention",
            "text");

    private static final Set<String> SIGNING =
            Set.of("sign", "ink", "initial", "conclude", "seal", "strike", "reach", "put", "finalise", "finalize");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    PlaceMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int place) {
        Arc arc = arcs.get(place);
        boolean where = arc.relation().equals("nmod")
                && arc.head() < place
                && arc.head() != Arc.ROOT
                && sentence.token(place).name() == NameKind.LOCATION
                && sentence.children(place, "case").stream()
                        .anyMatch(mark -> WHERE.contains(sentence.token(mark).lemma()));
        if (where) {
            onDate(place, arc.head());
            onPaper(place, arc.head());
        }
        behindPlaceWord(place);
        behindBorder(place);
        fromTo(place);
    }

    /** "deliveries from Oman [to Chad]": both ends belong to what goes from one to the other. */
    private void fromTo(int end) {
        Arc arc = arcs.get(end);
        int start = arc.head();
        boolean hung = start != Arc.ROOT
                && start < end
                && (arc.relation().equals("obl") || arc.relation().equals("nmod"))
                && isBehind(end, "to")
                && isBehind(start, "from")
                && sentence.token(start).isProperNoun()
                && arcs.get(start).head() != Arc.ROOT
                && arcs.get(start).head() < start;
        if (hung) {
            arcs.set(end, arcs.get(start));
        }
    }

    private boolean isBehind(int noun, String preposition) {
        return sentence.children(noun, "case").stream()
                .anyMatch(mark -> sentence.token(mark).lemma().equals(preposition));
    }

    /** "deployed on the border with [Chad]": with whom the border is, not with whom it is done. */
    private void behindBorder(int neighbour) {
        Arc arc = arcs.get(neighbour);
        List<Integer> marks = sentence.children(neighbour, "case");
        int border = marks.size() == 1 ? marks.get(0) - 1 : Arc.ROOT;
        boolean loose = border > arc.head()
                && arc.head() != Arc.ROOT
                && arc.relation().equals("obl")
                && sentence.token(border + 1).lemma().equals("with")
                && BORDERS.contains(sentence.token(border).lemma())
                && !arcs.get(border).relation().equals("compound");
        if (loose) {
            arcs.set(neighbour, new Arc(border, "nmod"));
        }
    }

    /** "a [court] in the city Cusco": a noun with a phrase of its own is no modifier of the name that ends the phrase. */
    private void behindPlaceWord(int noun) {
        int name = arcs.get(noun).head();
        int place = name - 1;
        boolean taken = arcs.get(noun).relation().equals("compound")
                && place > noun + 1
                && sentence.token(name).isProperNoun()
                && sentence.token(place).tag().equals("NN")
                && arcs.get(place).equals(new Arc(noun, "nmod"));
        if (taken) {
            arcs.set(noun, arcs.get(name));
            sentence.children(name).stream()
                    .filter(child -> child < noun)
                    .forEach(child ->
                            arcs.set(child, new Arc(noun, arcs.get(child).relation())));
            arcs.set(name, new Arc(noun, "nmod"));
            sentence.children(place)
                    .forEach(child ->
                            arcs.set(child, new Arc(name, arcs.get(child).relation())));
            arcs.set(place, new Arc(name, "compound"));
        }
    }

    private void onDate(int place, int date) {
        Arc outer = arcs.get(date);
        boolean day = CalendarNames.isDayOrMonth(sentence.token(date).lemma())
                && outer.head() != Arc.ROOT
                && outer.relation().startsWith("obl");
        if (day) {
            arcs.set(place, new Arc(outer.head(), "obl"));
        }
    }

    private void onPaper(int place, int paper) {
        Arc outer = arcs.get(paper);
        boolean signed = PAPERS.contains(sentence.token(paper).lemma())
                && outer.head() != Arc.ROOT
                && SIGNING.contains(sentence.token(outer.head()).lemma())
                && !outer.relation().startsWith("nsubj");
        if (signed) {
            arcs.set(place, new Arc(outer.head(), "obl"));
        }
    }
}
