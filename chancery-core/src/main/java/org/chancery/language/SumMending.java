package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends sums of money, of which the sign is the head: "an additional [$2 million]", "a loan of [$40 million] to Chad". */
final class SumMending {

    private static final Set<String> LOOSE = Set.of("dep", "nummod", "acl", "obl");
    private static final Set<String> ALONE = Set.of("acl", "dep", "advmod");
    /** Tags of the words that may stand before a sum: "another", "a further", "an additional". */
    private static final Set<String> BEFORE = Set.of("DT", "PDT", "JJ", "JJR", "RB", "RBR");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    SumMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word. */
    void mend(int at) {
        behindWorth(at);
        besideWorth(at);
        upTo(at);
        if (!sentence.token(at).tag().equals("$") || at == 0) {
            return;
        }
        if (!LOOSE.contains(arcs.get(at).relation()) && !isEstimated(at)) {
            return;
        }
        int preposition = beforeAbout(at);
        if (preposition >= 0 && isLoose(preposition)) {
            behindPreposition(preposition, at);
        } else {
            behindModifiers(at);
        }
    }

    /** "pledged up to [$2 million]": how much at most is what is pledged, no clause. */
    private void upTo(int sum) {
        Arc arc = arcs.get(sum);
        boolean most = sum > 2
                && arc.relation().equals("advcl")
                && arc.head() != Arc.ROOT
                && arc.head() < sum
                && sentence.token(sum).tag().equals("$")
                && sentence.token(sum - 1).lemma().equals("to")
                && sentence.token(sum - 2).lemma().equals("up")
                && sentence.token(arc.head()).isVerb()
                && sentence.children(arc.head(), "obj").isEmpty();
        if (most) {
            arcs.set(sum, new Arc(arc.head(), "obj"));
        }
    }

    /** "an [estimated] $2 million". */
    private boolean isEstimated(int sum) {
        return sentence.token(sum - 1).lemma().equals("estimate")
                && arcs.get(sum).equals(new Arc(sum - 1, "obj"));
    }

    /** The word before the sum and what rounds it: "with [over] $2 million". */
    private int beforeAbout(int sum) {
        int word = sum - 1;
        while (word >= 0 && arcs.get(word).equals(new Arc(sum, "advmod"))) {
            word--;
        }
        return word;
    }

    /** "aid [worth $40 million] [from Norway]": what comes behind the sum belongs to the goods. */
    private void behindWorth(int phrase) {
        Arc arc = arcs.get(phrase);
        int sum = arc.head();
        boolean hung = sum > 0
                && sum < phrase
                && (arc.relation().equals("nmod") || arc.relation().equals("obl"))
                && sentence.token(sum).tag().equals("$")
                && sentence.token(sum - 1).lemma().equals("worth");
        int goods = hung ? arcs.get(sum).head() : Arc.ROOT;
        boolean part = sentence.children(phrase, "case").stream()
                .anyMatch(word -> sentence.token(word).lemma().equals("of"));
        if (goods != Arc.ROOT && sentence.token(goods).isNoun() && !part) {
            arcs.set(phrase, new Arc(goods, "nmod"));
        }
    }

    /** "a loan worth two billion yen [from Norway]": here the parser hangs it on "worth". */
    private void besideWorth(int phrase) {
        int worth = arcs.get(phrase).head();
        boolean hung = worth != Arc.ROOT
                && worth < phrase
                && sentence.token(worth).lemma().equals("worth")
                && (arcs.get(phrase).relation().equals("obl")
                        || arcs.get(phrase).relation().equals("nmod"))
                && !sentence.children(phrase, "case").isEmpty()
                && arcs.get(worth).head() != Arc.ROOT
                && arcs.get(worth).head() < worth
                && sentence.token(arcs.get(worth).head()).isNoun();
        if (hung) {
            arcs.set(phrase, new Arc(arcs.get(worth).head(), "nmod"));
        }
    }

    /** The parser takes this preposition for a word of its own, and hangs the sum on it. */
    private boolean isLoose(int preposition) {
        Arc arc = arcs.get(preposition);
        return sentence.token(preposition).tag().equals("IN")
                && ALONE.contains(arc.relation())
                && arc.head() != Arc.ROOT
                && arc.head() < preposition;
    }

    /** "a loan [of $40 million] [to Chad]", "lowered tariffs [on $2 million] of goods": each phrase where it belongs. */
    private void behindPreposition(int preposition, int sum) {
        int noun = arcs.get(preposition).head();
        arcs.set(sum, new Arc(noun, sentence.token(noun).isVerb() ? "obl" : "nmod"));
        arcs.set(preposition, new Arc(sum, "case"));
        if (sentence.token(noun).isVerb()) {
            return;
        }
        for (int phrase : sentence.children(sum, "nmod")) {
            boolean ofWhom = sentence.children(phrase, "case").stream()
                    .map(word -> sentence.token(word).lemma())
                    .anyMatch(word -> word.equals("to") || word.equals("for"));
            if (ofWhom) {
                arcs.set(phrase, new Arc(noun, "nmod"));
            }
        }
    }

    /** "lent Chad [another $2 million]", "gave [an additional $2 million] in aid". */
    private void behindModifiers(int sum) {
        List<Integer> before = before(sum);
        int head = arcs.get(sum).head();
        if (!before.contains(head)) {
            return;
        }
        int top = Arc.above(arcs, sum).stream().takeWhile(before::contains).reduce(head, (below, up) -> up);
        arcs.set(sum, arcs.get(top));
        for (int word : before) {
            sentence.children(word).stream()
                    .filter(child -> child > sum)
                    .forEach(child ->
                            arcs.set(child, new Arc(sum, arcs.get(child).relation())));
            arcs.set(word, new Arc(sum, sentence.token(word).tag().equals("DT") ? "det" : "amod"));
        }
    }

    /** The unbroken run of such words right before the sum. */
    private List<Integer> before(int sum) {
        List<Integer> words = new ArrayList<>();
        for (int word = sum - 1; word >= 0 && isBefore(sentence.token(word)); word--) {
            words.add(word);
        }
        return words;
    }

    private static boolean isBefore(Token word) {
        return BEFORE.contains(word.tag()) || word.lemma().equals("estimate");
    }
}
