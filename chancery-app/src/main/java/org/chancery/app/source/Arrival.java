package org.chancery.app.source;

import java.util.function.Function;
import org.chancery.text.Article;

/** What came in: an article, or something that could not be read as one. */
public sealed interface Arrival {

    /** One of the two answers, whichever case this is. */
    <T> T fold(Function<Read, T> read, Function<Refused, T> refused);

    /**
     * An article.
     *
     * @param where file, or file and line
     */
    record Read(Article article, String where) implements Arrival {
        @Override
        public <T> T fold(Function<Read, T> read, Function<Refused, T> refused) {
            return read.apply(this);
        }
    }

    /**
     * Something that is skipped.
     *
     * @param where file, or file and line ("news.jsonl:17")
     * @param reason why, in words for the person who has to mend it
     */
    record Refused(String where, String reason) implements Arrival {
        @Override
        public <T> T fold(Function<Read, T> read, Function<Refused, T> refused) {
            return refused.apply(this);
        }

        @Override
        public String toString() {
            return where + ": " + reason;
        }
    }
}
