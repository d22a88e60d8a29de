package org.chancery.app.source;

import org.chancery.text.Article;

/** How much of anything one article may have. */
final class Limits {

    /** UTF-16 units of text, or bytes of a text file: some four hundred pages. */
    static final int LONGEST_TEXT = 2 * 1024 * 1024;

    /** Bytes of a line of JSON: the longest text with every letter escaped. */
    static final int LONGEST_LINE = 6 * LONGEST_TEXT + 64 * 1024;

    private Limits() {}

    static Article check(Article article) throws RefusedException {
        String text = article.text();
        if (text.length() > LONGEST_TEXT) {
            throw tooLong(String.valueOf(text.length()), LONGEST_TEXT);
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                throw new RefusedException("half a character (an unpaired surrogate) at " + i + " of the text");
            }
        }
        return article;
    }

    static RefusedException tooLong(String length, int most) {
        return new RefusedException(
                "too long for one article: " + length + " characters; at most " + most + " are read");
    }
}
