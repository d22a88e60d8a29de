package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values by sequences of words, built for finding the longest sequence that begins at a word.
 *
 * <p>Filled by its maker and not changed afterwards; then safe to share between threads.
 */
final class Phrasebook<V> {

    /** The values of the words from {@code start} (included) to {@code end} (not included). */
    record Hit<V>(int start, int end, List<V> values) {}

    private static final class Branch<V> {
        private final Map<String, Branch<V>> next = new HashMap<>(4);
        private final List<V> values = new ArrayList<>(1);
    }

    private final Branch<V> root = new Branch<>();

    void add(List<String> words, V value) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no words for " + value);
        }
        Branch<V> branch = root;
        for (String word : words) {
            branch = branch.next.computeIfAbsent(word, w -> new Branch<>());
        }
        if (!branch.values.contains(value)) {
            branch.values.add(value);
        }
    }

    /** The longest sequence that begins with word {@code from}, if any. */
    Optional<Hit<V>> longest(List<Words.Forms> text, int from) {
        List<Branch<V>> reached = List.of(root);
        Optional<Hit<V>> best = Optional.empty();
        for (int at = from; at < text.size() && !reached.isEmpty(); at++) {
            reached = step(reached, text.get(at));
            List<V> values = reached.stream().flatMap(b -> b.values.stream()).toList();
            if (!values.isEmpty() && !text.get(at).isMark()) {
                best = Optional.of(new Hit<>(from, at + 1, values));
            }
        }
        return best;
    }

    /** The values of exactly this sequence. */
    List<V> exactly(List<String> words) {
        Branch<V> branch = root;
        for (String word : words) {
            Branch<V> next = branch.next.get(word);
            if (next == null) {
                return List.of();
            }
            branch = next;
        }
        return List.copyOf(branch.values);
    }

    private static <V> List<Branch<V>> step(List<Branch<V>> branches, Words.Forms token) {
        if (token.isMark()) {
            return token.joins() ? branches : List.of();
        }
        List<Branch<V>> next = new ArrayList<>(2);
        for (Branch<V> branch : branches) {
            for (List<String> pieces : token.alternatives()) {
                Branch<V> reached = walk(branch, pieces);
                if (reached != null) {
                    next.add(reached);
                }
            }
        }
        return next;
    }

    private static <V> @org.jspecify.annotations.Nullable Branch<V> walk(Branch<V> from, List<String> pieces) {
        Branch<V> branch = from;
        for (String piece : pieces) {
            Branch<V> next = branch.next.get(piece);
            if (next == null) {
                return null;
            }
            branch = next;
        }
        return branch;
    }
}
