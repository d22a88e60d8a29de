package org.chancery.text;

/**
 * A stretch of the page from which an article was taken, half-open, in bytes of that page.
 *
 * @param start the first byte, counted from 0
 * @param end the byte after the last
 */
public record PageSpan(int start, int end) {

    public PageSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch of a page: " + start + " to " + end);
        }
    }
}
