package org.chancery.app.http.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks.
 *
 * @param path as it was asked for
 * @param parts what stands in the named parts of the path
 * @param query what stands behind the question mark
 * @param body what was sent, as text; empty for nothing
 * @param visitor who asks
 */
public record Ask(String path, Map<String, String> parts, Query query, String body, Visitor visitor) {

    public Ask {
        parts = Map.copyOf(parts);
    }

    /** A named part of the path. */
    public String part(String name) {
        @Nullable String part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no such part in the path: " + name);
        }
        return part;
    }
}
