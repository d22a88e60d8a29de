package org.chancery.app.web;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fetches addresses as a polite robot does.
 *
 * <p>To be used by one thread.
 */
final class Fetcher {

    private static final String ACCEPTED =
            "application/rss+xml, application/atom+xml, text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.1";

    private final Tries tries;
    private final Trail trail;
    private final Robots robots;
    private final String agent;

    Fetcher(Transport transport, Manners manners, Surroundings world, String agent) {
        this.agent = agent;
        this.tries = new Tries(transport, new Guard(manners.allowPrivate(), world.names()), world);
        this.trail = new Trail(tries);
        this.robots = new Robots(trail, manners.pause(), Map.of("User-Agent", agent));
    }

    /** The answer with status 200, or 304 if nothing has changed since the stamp. */
    Answer get(URI address, Stamp known) throws Trouble, InterruptedException {
        Answer answer = trail.follow(address, headers(known), robots);
        if (answer.status() == 200 || answer.isUnchanged()) {
            return answer;
        }
        throw trouble(answer);
    }

    private Map<String, String> headers(Stamp known) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", agent);
        headers.put("Accept", ACCEPTED);
        known.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
        known.lastModified().ifPresent(day -> headers.put("If-Modified-Since", day));
        return headers;
    }

    private Trouble trouble(Answer answer) {
        int status = answer.status();
        if (Tries.isBusy(status)) {
            String later = tries.retryAfter(answer)
                    .map(Duration::toSeconds)
                    .map(seconds -> "; it asks to come back in " + seconds + " seconds")
                    .orElse("");
            return Trouble.passing("the server is too busy or broken (answer " + status + ")" + later);
        }
        return switch (status) {
            case 404, 410 -> Trouble.lasting("there is no such page (answer " + status + ")");
            case 401, 402, 403, 451 -> Trouble.lasting("the server does not give it out (answer " + status + ")");
            default ->
                status >= 500
                        ? Trouble.passing("the server cannot answer (answer " + status + ")")
                        : Trouble.lasting("the server answers with " + status + ", not with a page");
        };
    }
}
