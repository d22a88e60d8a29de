package org.chancery.app.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is asked for.
 *
 * @param path with what stands behind a question mark
 * @param body JSON to be sent; empty to only look
 */
public record Target(String path, Optional<String> body) {

    /** A page or a call that only looks. */
    public static Target get(String path) {
        return new Target(path, Optional.empty());
    }

    /** A call that takes JSON. */
    public static Target post(String path, String json) {
        return new Target(path, Optional.of(json));
    }

    public String name() {
        return (body.isPresent() ? "POST " : "GET ") + path;
    }

    /** The request as it goes over the line. */
    byte[] request(URI server, Optional<String> token) {
        byte[] sent = body.orElse("").getBytes(StandardCharsets.UTF_8);
        String head = name() + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n"
                + token.map(it -> "Authorization: Bearer " + it + "\r\n").orElse("")
                + body.map(it -> "Content-Type: application/json\r\nContent-Length: " + sent.length + "\r\n")
                        .orElse("")
                + "\r\n";
        byte[] first = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = java.util.Arrays.copyOf(first, first.length + sent.length);
        System.arraycopy(sent, 0, all, first.length, sent.length);
        return all;
    }
}
