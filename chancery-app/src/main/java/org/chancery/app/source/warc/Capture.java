package org.chancery.app.source.warc;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a crawl holds: a page, or a place where it is damaged.
 *
 * <p>{@link #offset} is a byte of the file as it lies there, compressed or not: where the record begins, or the part that is compressed
 * by itself and holds it.
 */
public sealed interface Capture {

    /** Where in the file. */
    long offset();

    /** One of the two answers, whichever case this is. */
    <T> T fold(Function<Fetch, T> fetch, Function<Damage, T> damage);

    /** An HTML page that was fetched, as its server sent it, chunks and compression undone; not a value to compare. */
    final class Fetch implements Capture {
        private final long offset;
        private final String url;
        private final Optional<String> contentType;
        private final byte[] body;

        Fetch(long offset, String url, Optional<String> contentType, byte[] body) {
            this.offset = offset;
            this.url = url;
            this.contentType = contentType;
            this.body = body;
        }

        @Override
        public long offset() {
            return offset;
        }

        public String url() {
            return url;
        }

        public Optional<String> contentType() {
            return contentType;
        }

        /** The page; one byte more than the limit if it is longer than that. */
        public byte[] body() {
            return body.clone();
        }

        @Override
        public <T> T fold(Function<Fetch, T> fetch, Function<Damage, T> damage) {
            return fetch.apply(this);
        }
    }

    /** A record that could not be read; reading went on behind it. */
    record Damage(long offset, String reason) implements Capture {
        @Override
        public <T> T fold(Function<Fetch, T> fetch, Function<Damage, T> damage) {
            return damage.apply(this);
        }
    }
}
