package org.chancery.app.http.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.chancery.app.http.exchange.Problem;

/**
 * Lets so many through at a time. A few others wait; whoever would wait too long, by what the last ones took, or behind too many, is told at
 * once to come back. Safe for use by many threads.
 *
 * <p>What waits holds a thread of the server, and whoever finds no thread is not even refused: so few may wait, however fast it goes.
 */
public final class Gate {

    /** Of what is known of the time that one takes, the last one makes this part. */
    private static final double LAST = 0.1;

    /** How many may wait for one place. */
    private static final int WAITING = 16;
    /** Whoever is expected to wait longer than this part of his patience is sent away: the rest is for what comes otherwise than expected. */
    private static final double CERTAIN = 0.5;

    private final int places;
    private final Semaphore free;
    private final long patienceNanos;
    private final LongSupplier nanos;
    private double usualNanos;
    private int waiting;

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
        if (!joins()) {
            throw full();
        }
        try {
            if (!free.tryAcquire(patienceNanos, TimeUnit.NANOSECONDS)) {
                throw full();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.busy(503, "the server is being stopped", 5).exception();
        } finally {
            leave();
        }
    }

    private static RuntimeException full() {
        return Problem.busy(503, "too many requests are under way", 1).exception();
    }

    private synchronized boolean joins() {
        boolean full = waiting >= WAITING * places + free.availablePermits()
                || usualNanos * waiting / places > CERTAIN * patienceNanos;
        waiting += full ? 0 : 1;
        return !full;
    }

    private synchronized void leave() {
        waiting--;
    }

    private synchronized void learn(long tookNanos) {
        usualNanos += LAST * (tookNanos - usualNanos);
    }
}
