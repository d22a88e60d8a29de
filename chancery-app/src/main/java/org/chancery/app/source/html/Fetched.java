package org.chancery.app.source.html;

import java.util.Optional;

/**
 * What came with the bytes of a page.
 *
 * @param contentType the header Content-Type of the answer, as it was sent
 * @param url the address that the page was asked for at
 */
public record Fetched(Optional<String> contentType, Optional<String> url) {

    /** A page of which nothing but its bytes is known. */
    public static final Fetched UNKNOWN = new Fetched(Optional.empty(), Optional.empty());
}
