package org.chancery.app.web;

import java.time.Clock;
import java.time.InstantSource;

/**
 * What of the world fetching needs, besides the network.
 *
 * @param names the name service
 */
public record Surroundings(InstantSource clock, Sleeper sleeper, Guard.Names names) {

    /** This machine's. */
    public static Surroundings real() {
        return new Surroundings(Clock.systemUTC(), Sleeper.real(), Guard.system());
    }
}
