package org.chancery.language;

/**
 * How a word hangs on another.
 *
 * @param head the index of the governing token, or {@link #ROOT} for the sentence's root
 * @param relation the Universal Dependencies relation
 */
public record Arc(int head, String relation) {

    public static final int ROOT = -1;
}
