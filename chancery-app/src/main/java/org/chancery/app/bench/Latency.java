package org.chancery.app.bench;

import java.util.Arrays;

/**
 * How long one kind of question took.
 *
 * @param median of all times, in milliseconds
 * @param slowest the time that 99 of 100 stayed below, in milliseconds
 */
record Latency(double median, double slowest) {

    /** From times in nanoseconds, at least one. */
    static Latency of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latency(millis(sorted, 0.5), millis(sorted, 0.99));
    }

    private static double millis(long[] sorted, double share) {
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, at)] / 1e6;
    }
}
