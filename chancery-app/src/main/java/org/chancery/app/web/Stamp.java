package org.chancery.app.web;

import java.util.Optional;

/**
 * The version of an answer by the server's own marks, to ask for it "only if changed".
 *
 * <p>A mark that could not stand in a header again is none.
 */
public record Stamp(Optional<String> etag, Optional<String> lastModified) {

    /** Of an answer that carries no mark: it is asked for as if for the first time. */
    public static final Stamp NONE = new Stamp(Optional.empty(), Optional.empty());

    public Stamp {
        etag = etag.filter(Stamp::isHeader);
        lastModified = lastModified.filter(Stamp::isHeader);
    }

    private static boolean isHeader(String value) {
        return value.matches("[\\x20-\\x7E]{1,500}");
    }
}
