package org.chancery.app.web;

import java.time.Duration;

/**
 * How servers are treated.
 *
 * @param pause between two requests to the same host, at least; a robots.txt may ask for more
 * @param patience for one request, from the connection to the last byte
 * @param allowPrivate whether the own machine and private networks may be asked
 */
public record Manners(Duration pause, Duration patience, boolean allowPrivate) {

    /** One request a second, half a minute for each, and only the open internet. */
    public static final Manners GOOD = new Manners(Duration.ofSeconds(1), Duration.ofSeconds(30), false);

    public Manners {
        if (pause.isNegative() || patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("no such manners: pause " + pause + ", patience " + patience);
        }
    }
}
