package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;

/**
 * One sentence of an article's body: its words and, if it was worth parsing, their arcs.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Sentence {

    /** How far a sentence has been analysed. */
    public enum Depth {
        /** Words, tags and lemmas only. */
        TAGGED,
        /** Names and arcs as well. */
        PARSED,
        /** Longer than the parser is allowed to take on; words, tags and lemmas only. */
        TOO_LONG
    }

    private final int index;
    private final Span span;
    private final List<Token> tokens;
    private final Depth depth;
    private final List<Arc> arcs;
    private final List<List<Integer>> children;

    private Sentence(int index, Span span, List<Token> tokens, Depth depth, List<Arc> arcs) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("sentence " + index + " has no words");
        }
        this.index = index;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.depth = depth;
        this.arcs = List.copyOf(arcs);
        this.children = childrenOf(this.arcs);
    }

    public static Sentence tagged(int index, Span span, List<Token> tokens) {
        return new Sentence(index, span, tokens, Depth.TAGGED, List.of());
    }

    public static Sentence tooLong(int index, Span span, List<Token> tokens) {
        return new Sentence(index, span, tokens, Depth.TOO_LONG, List.of());
    }

    public static Sentence parsed(int index, Span span, List<Token> tokens, List<Arc> arcs) {
        if (arcs.size() != tokens.size()) {
            throw new IllegalArgumentException(arcs.size() + " arcs for " + tokens.size() + " words");
        }
        return new Sentence(index, span, tokens, Depth.PARSED, arcs);
    }

    /** Its place among the sentences of the article's body, from 0. */
    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public int size() {
        return tokens.size();
    }

    public Depth depth() {
        return depth;
    }

    public boolean isParsed() {
        return depth == Depth.PARSED;
    }

    /** The arc above a word; only for a parsed sentence. */
    public Arc arc(int at) {
        return arcs.get(at);
    }

    /** The arcs above the words, in the order of the text; none if the sentence is not parsed. */
    public List<Arc> arcs() {
        return arcs;
    }

    /** The same words with these arcs. */
    Sentence withArcs(List<Arc> others) {
        return parsed(index, span, tokens, others);
    }

    /** The words that hang on this one, in the order of the text; none if the sentence is not parsed. */
    public List<Integer> children(int at) {
        return isParsed() ? children.get(at) : List.of();
    }

    /** The words that hang on this one by one of these relations, in the order of the text. */
    public List<Integer> children(int at, String... relations) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : children(at)) {
            String relation = arcs.get(child).relation();
            for (String wanted : relations) {
                if (relation.equals(wanted)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** True for a verb behind "to": "agreed <b>to leave</b>"; false if the sentence is not parsed. */
    public boolean isInfinitive(int at) {
        return token(at).tag().equals("VB")
                && children(at, "mark").stream()
                        .anyMatch(mark -> token(mark).lemma().equals("to"));
    }

    /** True for a finite verb and for one with a finite auxiliary: "<b>met</b>", "has <b>met</b>", "was <b>met</b>". */
    public boolean hasTense(int at) {
        return token(at).isFinite()
                || children(at, "aux", "aux:pass").stream()
                        .anyMatch(word -> token(word).isFinite());
    }

    private static List<List<Integer>> childrenOf(List<Arc> arcs) {
        List<List<Integer>> children = new ArrayList<>(arcs.size());
        for (int i = 0; i < arcs.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 0; i < arcs.size(); i++) {
            if (arcs.get(i).head() != Arc.ROOT) {
                children.get(arcs.get(i).head()).add(i);
            }
        }
        return List.copyOf(children.stream().map(List::copyOf).toList());
    }

    @Override
    public String toString() {
        return index + ": " + String.join(" ", tokens.stream().map(Token::text).toList());
    }
}
