package org.chancery.app.web;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Follows redirects, each of which is looked at as strictly as the first address. */
record Trail(Tries tries) {

    private static final int LONGEST = 5;

    /** Whether an address may be asked for, and how long the pause before it must be. */
    interface Permission {
        Duration pause(URI address) throws Trouble, InterruptedException;
    }

    Answer follow(URI address, Map<String, String> headers, Permission permission)
            throws Trouble, InterruptedException {
        Set<URI> been = new HashSet<>();
        URI at = address;
        while (been.add(at)) {
            if (been.size() > LONGEST + 1) {
                throw Trouble.lasting("more than " + LONGEST + " redirects, the last one to " + at);
            }
            Answer answer = tries.get(at, headers, permission.pause(at));
            if (!answer.isRedirect()) {
                return answer;
            }
            at = Addresses.of(answer.header("Location").orElse(""), at);
        }
        throw Trouble.lasting("its redirects go round in a circle, by way of " + at);
    }
}
