package org.chancery.app.web;

import java.time.Duration;

/** Waiting, so that tests need not. */
public interface Sleeper {

    void sleep(Duration time) throws InterruptedException;

    /** Really waits. */
    static Sleeper real() {
        return time -> Thread.sleep(time.toMillis());
    }
}
