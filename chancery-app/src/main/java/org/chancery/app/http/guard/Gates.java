package org.chancery.app.http.guard;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Who looks into the store goes through one of two gates: what another day knew is linked when it is asked for, which takes seconds, and must
 * not keep the others waiting. Safe for use by many threads.
 */
public final class Gates {

    private final Gate now;
    private final Gate then;

    /**
     * Two gates.
     *
     * @param now how many are let in at a time who ask for what is known now
     * @param then how many besides who ask for what another day knew
     * @param nanos a clock that only counts
     */
    public Gates(int now, int then, long patienceMillis, LongSupplier nanos) {
        this.now = new Gate(now, patienceMillis, nanos);
        this.then = new Gate(then, patienceMillis, nanos);
    }

    public <T> T through(boolean ofAnotherDay, Supplier<T> work) {
        return (ofAnotherDay ? then : now).through(work);
    }
}
