package org.chancery.app.http.live;

import java.util.HashMap;
import java.util.Map;

/** So many places for all, and so many of them for one client. Safe for use by many threads. */
final class Places {

    private final int forAll;
    private final int forOne;
    private final Map<String, Integer> taken = new HashMap<>();
    private int sum;

    Places(int forAll, int forOne) {
        this.forAll = forAll;
        this.forOne = forOne;
    }

    /** How many are taken. */
    synchronized int taken() {
        return sum;
    }

    synchronized boolean isFull() {
        return sum >= forAll;
    }

    /** Whether a client has as many as one may. */
    synchronized boolean isFullFor(String client) {
        return taken.getOrDefault(client, 0) >= forOne;
    }

    /** Takes a place, which must be given back; false if there is none for this client. */
    synchronized boolean take(String client) {
        if (isFull() || isFullFor(client)) {
            return false;
        }
        taken.merge(client, 1, Integer::sum);
        sum++;
        return true;
    }

    /** Gives a place back. */
    synchronized void give(String client) {
        taken.computeIfPresent(client, (key, many) -> many == 1 ? null : many - 1);
        sum--;
    }
}
