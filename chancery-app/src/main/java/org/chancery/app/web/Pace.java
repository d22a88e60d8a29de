package org.chancery.app.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** The pause between two requests to the same host. To be used by one thread. */
final class Pace {

    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Map<String, Instant> last = new HashMap<>();

    Pace(InstantSource clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Returns when so much time has passed since the last request to this host; the first need not wait. */
    void await(String host, Duration pause) throws InterruptedException {
        Instant before = last.get(host);
        if (before != null) {
            Duration rest = Duration.between(clock.instant(), before.plus(pause));
            if (rest.compareTo(pause) > 0) { // the clock was set back
                rest = pause;
            }
            if (rest.compareTo(Duration.ZERO) > 0) {
                sleeper.sleep(rest);
            }
        }
        last.put(host, clock.instant());
    }
}
