package org.chancery.language;

import java.util.List;
import java.util.Set;

/** Mends a span of time that took a place along: "flew to [Chad] hours after the quake" is to Chad, and hours after. */
final class SpanMending {

    private static final Set<String> SPANS = Set.of("minute", "hour", "day", "week", "month", "year");
    private static final Set<String> FOLLOWING = Set.of("after", "before", "later", "earlier", "ago");
    private static final Set<String> PREPOSITIONS = Set.of("to", "in", "into", "from", "at");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    SpanMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word: the span. */
    void mend(int span) {
        int place = span - 1;
        if (place < 1
                || span + 1 >= sentence.size()
                || !SPANS.contains(sentence.token(span).lemma())
                || !FOLLOWING.contains(sentence.token(span + 1).lemma())
                || !sentence.token(place).isProperNoun()
                || !arcs.get(place).equals(new Arc(span, "compound"))) {
            return;
        }
        List<Integer> cases = sentence.children(span, "case").stream()
                .filter(at ->
                        at < place && PREPOSITIONS.contains(sentence.token(at).lemma()))
                .toList();
        if (cases.size() != 1) {
            return;
        }
        Arc arc = arcs.get(span);
        for (int at = cases.get(0); at < place; at++) {
            if (arcs.get(at).head() == span) {
                arcs.set(at, new Arc(place, arcs.get(at).relation()));
            }
        }
        arcs.set(place, arc);
        arcs.set(span, new Arc(arc.head(), "obl:npmod"));
    }
}
