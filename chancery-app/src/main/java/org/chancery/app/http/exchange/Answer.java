package org.chancery.app.http.exchange;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is answered.
 *
 * @param status the HTTP status
 * @param headers besides the type of the content and those that every answer has
 */
public record Answer(int status, Media media, String body, Map<String, String> headers) {

    public Answer {
        headers = Collections.unmodifiableMap(new TreeMap<>(headers));
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
