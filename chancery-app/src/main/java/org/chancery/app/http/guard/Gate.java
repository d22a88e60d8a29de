package org.chancery.app.http.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chancery.app.http.exchange.Problem;

/** Lets so many through at a time; the others wait a little, and are then told to come back. Safe for use by many threads. */
public final class Gate {

    private final Semaphore places;
    private final long patienceMillis;

    public Gate(int places, long patienceMillis) {
        this.places = new Semaphore(places, true);
        this.patienceMillis = patienceMillis;
    }

    public <T> T through(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw Problem.busy(503, "too many requests are under way", 1).exception();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.busy(503, "the server is being stopped", 5).exception();
        }
    }
}
