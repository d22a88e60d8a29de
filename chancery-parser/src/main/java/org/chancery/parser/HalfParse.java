package org.chancery.parser;

import java.util.Arrays;

/**
 * A parse in the making: a stack of words whose dependents are still sought, the words not yet looked at, and the arcs found.
 *
 * <p>Words are numbered from 1; 0 is the root above the sentence, and {@link #NOBODY} stands where there is no word. The moves are those
 * of the arc-standard system (Nivre 2004): shift a word onto the stack, or hang one of its two topmost words on the other.
 */
final class HalfParse {

    static final int NOBODY = -1;

    private static final int WAYS = 4;
    private static final int LEFT = 0;
    private static final int RIGHT = 1;
    private static final int NEXT_TO_LEFT = 2;
    private static final int NEXT_TO_RIGHT = 3;

    private final int size;
    private final int[] stack;
    private final int[] heads;
    private final int[] relations;
    /** For each word its outermost child on either side, and the next to them. */
    private final int[] children;

    private int height = 1;
    private int next = 1;

    HalfParse(int size) {
        this.size = size;
        this.stack = new int[size + 1];
        this.heads = new int[size + 1];
        this.relations = new int[size + 1];
        this.children = new int[WAYS * (size + 1)];
        Arrays.fill(children, NOBODY);
    }

    boolean isDone() {
        return height == 1 && next > size;
    }

    /** True if the two topmost words of the stack are both words of the sentence, so that one may hang on the other. */
    boolean canLink() {
        return height > 2;
    }

    boolean canShift() {
        return next <= size;
    }

    void shift() {
        stack[height++] = next++;
    }

    /** Hangs the second word of the stack on the topmost, to its left. */
    void linkLeft(int relation) {
        int head = stack[height - 1];
        int child = stack[height - 2];
        stack[height - 2] = head;
        link(head, child, relation, LEFT);
    }

    /** Hangs the topmost word of the stack on the second, to its right. */
    void linkRight(int relation) {
        link(stack[height - 2], stack[height - 1], relation, RIGHT);
    }

    /** A new child is always farther out than those before it on its side. */
    private void link(int head, int child, int relation, int side) {
        height--;
        heads[child] = head;
        relations[child] = relation;
        int at = WAYS * head + side;
        children[at + 2] = children[at];
        children[at] = child;
    }

    int head(int word) {
        return heads[word];
    }

    int relation(int word) {
        return relations[word];
    }

    /** Fills in who stands at each of the network's places. */
    void look(int[] places) {
        places[0] = stackWord(2);
        places[1] = stackWord(1);
        places[2] = stackWord(0);
        for (int i = 0; i < 3; i++) {
            places[3 + i] = next + i <= size ? next + i : NOBODY;
        }
        lookAtChildren(places, 6, stackWord(0));
        lookAtChildren(places, 12, stackWord(1));
    }

    private void lookAtChildren(int[] places, int from, int word) {
        int left = child(word, LEFT);
        int right = child(word, RIGHT);
        places[from] = left;
        places[from + 1] = right;
        places[from + 2] = child(word, NEXT_TO_LEFT);
        places[from + 3] = child(word, NEXT_TO_RIGHT);
        places[from + 4] = child(left, LEFT);
        places[from + 5] = child(right, RIGHT);
    }

    private int stackWord(int below) {
        return below < height ? stack[height - 1 - below] : NOBODY;
    }

    private int child(int word, int way) {
        return word == NOBODY ? NOBODY : children[WAYS * word + way];
    }
}
