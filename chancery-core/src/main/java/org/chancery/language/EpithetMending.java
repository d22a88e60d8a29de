package org.chancery.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Mends what somebody or something is called when the parser hangs it on what is called so: "called the vote [a 'farce']". */
final class EpithetMending {

    private static final Set<String> NAMING = Set.of(
            "call",
            "label",
            "brand",
            "dub",
            "term",
            "deem",
            "describe",
            "characterize",
            "characterise",
            "denounce",
            "condemn",
            "dismiss",
            "deride",
            "decry",
            "portray",
            "depict",
            "slam",
            "blast",
            "criticize",
            "criticise",
            "hail",
            "praise");
    /** Of these whatever follows "as" is the epithet, in quotation marks or not. */
    private static final Set<String> DESCRIBING = Set.of(
            "describe", "label", "brand", "characterize", "characterise", "portray", "depict", "dismiss", "deride");

    private static final Set<String> LOOSE = Set.of("dep", "appos", "nmod", "acl", "amod", "obl");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''", "‘", "'", "«");
    private static final String AS = "as";

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    EpithetMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word. */
    void mend(int word) {
        Arc arc = arcs.get(word);
        if (arc.head() == Arc.ROOT || arc.head() > word || !LOOSE.contains(arc.relation()) || isVerb(word)) {
            return;
        }
        boolean as = hasCase(word, AS);
        if (!as && !sentence.children(word, "case").isEmpty()) {
            return;
        }
        int verb = verbAbove(word);
        boolean named = verb != Arc.ROOT
                && verb != arc.head()
                && NAMING.contains(sentence.token(verb).lemma())
                && !sentence.children(verb, "obj").isEmpty()
                && sentence.children(verb, "xcomp", "ccomp").isEmpty();
        if (named
                && (isQuoted(word)
                        || (as && DESCRIBING.contains(sentence.token(verb).lemma())))) {
            takeAlong(arc.head(), verb);
            arcs.set(word, new Arc(verb, as ? "obl" : "xcomp"));
        }
    }

    /** "called the raid [on the base] 'a crime'": what stands between belongs to what is called so. */
    private void takeAlong(int between, int verb) {
        int object = sentence.children(verb, "obj").get(0);
        if (arcs.get(between).equals(new Arc(verb, "obl")) && object < between) {
            arcs.set(between, new Arc(object, "nmod"));
        }
    }

    /** The nearest verb above; none if it stands behind. */
    private int verbAbove(int word) {
        int up = arcs.get(word).head();
        while (up != Arc.ROOT && !isVerb(up)) {
            up = arcs.get(up).head();
        }
        return up != Arc.ROOT && up < word ? up : Arc.ROOT;
    }

    /** True if a quotation opens right in front of the word and what belongs to it. */
    private boolean isQuoted(int word) {
        int at = word - 1;
        while (at > 0 && !isMark(at) && Arc.isBelow(arcs, at, word)) {
            at--;
        }
        return at > 0 && isMark(at) && isOpening(at);
    }

    /** True if an even number of marks stands before it. */
    private boolean isOpening(int mark) {
        return IntStream.range(0, mark).filter(this::isMark).count() % 2 == 0;
    }

    private boolean isMark(int at) {
        return MARKS.contains(sentence.token(at).text())
                && !sentence.token(at).tag().equals("POS");
    }

    private boolean hasCase(int word, String preposition) {
        return sentence.children(word, "case", "mark").stream()
                .anyMatch(at -> sentence.token(at).lemma().equals(preposition));
    }

    private boolean isVerb(int word) {
        return sentence.token(word).isVerb() && !sentence.token(word).tag().equals("VBN");
    }
}
