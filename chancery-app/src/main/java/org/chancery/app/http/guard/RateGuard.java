package org.chancery.app.http.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.store.Token;

/**
 * So many requests a second from one client, and twice as many at once. A client is whoever shows one token; who shows none that is known, is
 * told by his address. Safe for use by many threads.
 */
public final class RateGuard {

    /** Clients remembered; the one that was quiet longest is forgotten first. */
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

    /** Counts a request. */
    public void check(Caller caller, Optional<Token> token) {
        if (rate > 0 && !take(caller.client(token), 1)) {
            throw tooMany();
        }
    }

    /** Refuses an address from which too much came already, without counting this. */
    public void checkBefore(Caller caller) {
        if (rate > 0 && !take(caller.client(Optional.empty()), 0)) {
            throw tooMany();
        }
    }

    private RuntimeException tooMany() {
        return Problem.busy(429, "more than " + rate + " requests a second from one client", 1)
                .exception();
    }

    private synchronized boolean take(String client, int requests) {
        long now = nanos.getAsLong();
        Allowance before = allowances.getOrDefault(client, new Allowance(2.0 * rate, now));
        double left = Math.min(2.0 * rate, before.left() + (now - before.at()) / SECOND * rate);
        boolean enough = left >= 1;
        allowances.put(client, new Allowance(enough ? left - requests : left, now));
        if (allowances.size() > MOST) {
            allowances.remove(allowances.keySet().iterator().next());
        }
        return enough;
    }
}
