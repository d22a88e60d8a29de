package org.chancery.app.http.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.chancery.app.http.exchange.Problem;

/** So many requests a second from one address, and twice as many at once. Safe for use by many threads. */
public final class RateGuard {

    /** Addresses remembered; the one that was quiet longest is forgotten first. */
    private static final int MOST = 10_000;

    private static final double SECOND = 1e9;

    private final int rate;
    private final LongSupplier nanos;
    private final Map<String, Allowance> allowances = new LinkedHashMap<>(64, 0.75f, true);

    /**
     * A guard.
     *
     * @param rate requests a second; 0 for as many as they like
     * @param nanos a clock that only counts
     */
    public RateGuard(int rate, LongSupplier nanos) {
        this.rate = rate;
        this.nanos = nanos;
    }

    /** What an address has left at a moment. */
    private record Allowance(double left, long at) {}

    public void check(Caller caller) {
        if (rate > 0 && !take(caller.address())) {
            throw Problem.busy(429, "more than " + rate + " requests a second from one address", 1)
                    .exception();
        }
    }

    private synchronized boolean take(String address) {
        long now = nanos.getAsLong();
        Allowance before = allowances.getOrDefault(address, new Allowance(2.0 * rate, now));
        double left = Math.min(2.0 * rate, before.left() + (now - before.at()) / SECOND * rate);
        boolean enough = left >= 1;
        allowances.put(address, new Allowance(enough ? left - 1 : left, now));
        if (allowances.size() > MOST) {
            allowances.remove(allowances.keySet().iterator().next());
        }
        return enough;
    }
}
