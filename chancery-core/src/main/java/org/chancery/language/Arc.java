package org.chancery.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How a word hangs on another.
 *
 * @param head the index of the governing token, or {@link #ROOT} for the sentence's root
 * @param relation the Universal Dependencies relation
 */
public record Arc(int head, String relation) {

    public static final int ROOT = -1;

    /** True of an adjective or participle that stands before its noun: "a [limited] war". */
    boolean isAttribute(int word) {
        return relation.equals("amod") && head > word;
    }

    /** True if by these arcs a word hangs on another, at however many steps. */
    static boolean isBelow(List<Arc> arcs, int word, int top) {
        return above(arcs, word).contains(top);
    }

    /** The words above one, the nearest first, up to a root; where arcs form a circle none comes twice. */
    static Set<Integer> above(List<Arc> arcs, int word) {
        Set<Integer> above = new LinkedHashSet<>();
        int up = arcs.get(word).head();
        while (up != ROOT && above.add(up)) {
            up = arcs.get(up).head();
        }
        return above;
    }

    /** True if no words hang on each other in a circle. */
    static boolean areTrees(List<Arc> arcs) {
        return IntStream.range(0, arcs.size()).noneMatch(word -> isBelow(arcs, word, word));
    }
}
