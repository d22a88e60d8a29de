package org.chancery.app.http.live;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Wakes streams when something has come into the store. One thread asks the store, as long as anybody listens. Safe for use by many threads.
 */
final class Bell implements AutoCloseable {

    private final LongSupplier last;
    private final long everyMillis;
    private int listeners;
    private boolean watched;
    private long mark;
    private boolean closed;

    /**
     * A bell.
     *
     * @param last the number of the last record in the store
     */
    Bell(LongSupplier last, long everyMillis) {
        this.last = last;
        this.everyMillis = everyMillis;
    }

    /** Begins to listen; every listener must leave. */
    synchronized void join() {
        listeners++;
        if (!watched) {
            watched = true;
            Thread thread = new Thread(this::watch, "bell");
            thread.setDaemon(true);
            thread.start();
        }
    }

    synchronized void leave() {
        listeners--;
        notifyAll();
    }

    private void watch() {
        while (goesOn()) {
            ring(asked());
            pause();
        }
    }

    private synchronized boolean goesOn() {
        watched = isHeard();
        return watched;
    }

    private synchronized void ring(long now) {
        if (now > mark) {
            mark = now;
            notifyAll();
        }
    }

    /** Between two questions; as long as anybody listens. */
    private synchronized void pause() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(everyMillis);
        try {
            for (long left = everyMillis; isHeard() && left > 0; left = left(end)) {
                wait(left);
            }
        } catch (InterruptedException e) {
            close();
        }
    }

    private synchronized boolean isHeard() {
        return listeners > 0 && !closed;
    }

    /** A store that cannot be asked at the moment is asked again. */
    private long asked() {
        try {
            return last.getAsLong();
        } catch (org.chancery.app.store.StoreException e) {
            return -1;
        }
    }

    /** Waits until there is something behind a place, the time is over, or the bell is closed; the number of the last record. */
    synchronized long await(long place, long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            for (long left = millis; mark <= place && !closed && left > 0; left = left(end)) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
        return mark;
    }

    /** In whole milliseconds; a wait of none would be one for ever. */
    private static long left(long end) {
        return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Wakes everybody for the last time. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
