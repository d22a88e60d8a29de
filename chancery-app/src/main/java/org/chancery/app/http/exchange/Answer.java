package org.chancery.app.http.exchange;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is answered.
 *
 * @param status the HTTP status
 * @param headers besides the type of the content and those that every answer has
 * @param tail what goes on being written behind the body, if the answer does not end with it
 */
public record Answer(int status, Media media, String body, Map<String, String> headers, Optional<Tail> tail) {

    public Answer {
        headers = Collections.unmodifiableMap(new TreeMap<>(headers));
    }

    /** An answer that ends with its body. */
    public Answer(int status, Media media, String body, Map<String, String> headers) {
        this(status, media, body, headers, Optional.empty());
    }

    /** An answer that goes on. */
    public Answer(int status, Media media, String body, Map<String, String> headers, Tail tail) {
        this(status, media, body, headers, Optional.of(tail));
    }

    public static Answer ok(Media media, String body) {
        return new Answer(200, media, body, Map.of());
    }

    public static Answer json(String body) {
        return ok(Media.JSON, body + "\n");
    }

    /** The same thing stands at another address. */
    public static Answer see(String address) {
        return new Answer(303, Media.HTML, "", Map.of("Location", address));
    }
}
