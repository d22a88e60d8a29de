package org.chancery.language;

import java.util.List;

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
        int up = arcs.get(word).head();
        while (up != ROOT && up != top) {
            up = arcs.get(up).head();
        }
        return up == top;
    }
}
