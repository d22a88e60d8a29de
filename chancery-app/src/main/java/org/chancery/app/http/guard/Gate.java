package org.chancery.app.http.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.chancery.app.http.exchange.Problem;

/**
 * Lets so many through at a time. The others wait; whoever would wait too long, by what the last ones took, is told at once to come back.
 * Safe for use by many threads.
 */
public final class Gate {

    /** Of what is known of the time that one takes, the last one makes this part. */
    private static final double LAST = 0.1;

    private final int places;
    private final Semaphore free;
    private final long patienceNanos;
    private final LongSupplier nanos;
    private double usualNanos;

    /**
     * A gate.
     *
     * @param nanos a clock that only counts
     */
    public Gate(int places, long patienceMillis, LongSupplier nanos) {
        this.places = places;
        this.free = new Semaphore(places, true);
        this.patienceNanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        this.nanos = nanos;
    }

    public <T> T through(Supplier<T> work) {
        enter();
        long begun = nanos.getAsLong();
        try {
            return work.get();
        } finally {
            learn(nanos.getAsLong() - begun);
            free.release();
        }
    }

    private void enter() {
        try {
            if (expectedNanos() > patienceNanos || !free.tryAcquire(patienceNanos, TimeUnit.NANOSECONDS)) {
                throw Problem.busy(503, "too many requests are under way", 1).exception();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.busy(503, "the server is being stopped", 5).exception();
        }
    }

    private synchronized double expectedNanos() {
        return usualNanos * free.getQueueLength() / places;
    }

    private synchronized void learn(long tookNanos) {
        usualNanos += LAST * (tookNanos - usualNanos);
    }
}
