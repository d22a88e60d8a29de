package org.chancery.app.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param address the address it was asked at, after redirects
 * @param body unpacked; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(URI address, int status, HttpHeaders headers, byte[] body) {

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    boolean isRedirect() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && header("Location").isPresent();
    }

    boolean isUnchanged() {
        return status == 304;
    }

    /** By which the server will know later whether it has anything newer. */
    Stamp stamp() {
        return new Stamp(header("ETag"), header("Last-Modified"));
    }
}
