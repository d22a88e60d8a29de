package org.chancery.mention;

/**
 * A base noun phrase of a sentence, half-open, in tokens.
 *
 * @param start its first token
 * @param end the token after its last, which is its head
 */
public record Phrase(int start, int end) {

    public Phrase {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a phrase: " + start + " to " + end);
        }
    }

    /** The token that the others hang on: the last, as in all English base noun phrases. */
    public int head() {
        return end - 1;
    }

    public boolean contains(int token) {
        return start <= token && token < end;
    }
}
