package org.chancery.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * The clauses of one parsed sentence, by their head words, and the way from one to the next.
 *
 * <p>Immutable and thread-safe.
 */
public final class Clauses {

    private static final int MOST_STEPS = 40;

    private final Graph graph;
    private final Map<Integer, Clause> byHead;

    private Clauses(Graph graph, Map<Integer, Clause> byHead) {
        this.graph = graph;
        this.byHead = byHead;
    }

    /** The clauses of a sentence; none if it is not parsed. */
    public static Clauses of(Sentence sentence) {
        Graph graph = new Graph(sentence);
        Map<Integer, Clause> byHead = new TreeMap<>();
        if (sentence.isParsed()) {
            VerbClauses verbs = new VerbClauses(graph);
            NounClauses nouns = new NounClauses(graph);
            for (Token token : sentence.tokens()) {
                int at = token.index();
                if (graph.isPredicateVerb(at)) {
                    byHead.put(at, verbs.of(at));
                } else if (token.isNoun() || token.tag().equals("VBG") || isSum(token)) {
                    byHead.put(at, nouns.ofNoun(at));
                } else if (isPredicativeAdjective(graph, at)) {
                    byHead.put(at, nouns.ofAdjective(at));
                }
            }
        }
        return new Clauses(graph, byHead);
    }

    /** "gave [$5 million] to Malawi": the sign or the number heads what is given. */
    private static boolean isSum(Token token) {
        return token.tag().equals("$") || token.tag().equals("CD");
    }

    private static boolean isPredicativeAdjective(Graph graph, int at) {
        return graph.token(at).isAdjective() && !graph.is(at, "amod", "compound", "advmod");
    }

    public Sentence sentence() {
        return graph.sentence();
    }

    public Optional<Clause> at(int head) {
        return Optional.ofNullable(byHead.get(head));
    }

    /** In the order of the text. */
    public Collection<Clause> all() {
        return java.util.Collections.unmodifiableCollection(byHead.values());
    }

    public String lemma(int at) {
        return graph.lemma(at);
    }

    public String relation(int at) {
        return graph.relation(at);
    }

    /** The word above, or {@link Arc#ROOT}. */
    public int governor(int at) {
        return graph.head(at);
    }

    public List<Integer> children(int at, String... relations) {
        return graph.children(at, relations);
    }

    public String preposition(int at) {
        return graph.preposition(at);
    }

    /** True for "to discuss", "for Iran to withdraw". */
    public boolean isInfinitive(int at) {
        return graph.isInfinitive(at);
    }

    /** True for "was the first <b>to discuss</b> it". */
    public boolean isFirstDeed(int at) {
        return new FirstDeeds(graph).isTold(at);
    }

    /** True for "that Iran <b>withdraw</b>": a bare verb with a subject of its own behind "that". */
    public boolean isSubjunctive(int at) {
        return graph.tag(at).equals("VB")
                && graph.hasMark(at, "that")
                && graph.hasChild(at, "nsubj", "nsubj:pass")
                && graph.children(at, "aux", "aux:pass").stream()
                        .allMatch(aux -> graph.tag(aux).equals("VB"))
                && !graph.isInfinitive(at);
    }

    /** True if the clause at this head is introduced by one of these ("if", "unless"). */
    public boolean isMarked(int at, String... lemmas) {
        return graph.hasMark(at, lemmas);
    }

    /** This word and the words joined to it by "and", "or", a comma. */
    public List<Integer> withConjuncts(int head) {
        List<Integer> all = new ArrayList<>();
        all.add(head);
        for (int at = 0; at < all.size() && all.size() <= MOST_STEPS; at++) {
            all.addAll(graph.children(all.get(at), "conj"));
        }
        return all;
    }

    /** The words above this one, nearest first. */
    public List<Integer> ancestors(int at) {
        List<Integer> path = new ArrayList<>();
        int up = graph.head(at);
        while (up != Arc.ROOT && path.size() < MOST_STEPS) {
            path.add(up);
            up = graph.head(up);
        }
        return path;
    }

    /** The nearest verb above this word, if there is one. */
    public Optional<Integer> governingVerb(int at) {
        return ancestors(at).stream().filter(graph::isPredicateVerb).findFirst();
    }

    /** The first and last word of the noun phrase with this head: determiners and modifiers in front, the head last. */
    public int phraseStart(int head) {
        int start = head;
        for (int child : graph.children(head, "det", "compound", "amod", "nummod", "advmod", "nmod:poss", "flat")) {
            if (child < start) {
                start = Math.min(start, phraseStart(child));
            }
        }
        return start;
    }
}
