package org.chancery.app.load;

import java.util.List;

/**
 * How requests ended.
 *
 * @param answered how long those took that were answered as asked, in nanoseconds, rising
 * @param refused the same of those that were told to come back (429, 503)
 * @param failed how many got another answer, or none
 * @param nanos how long all of it took
 */
public record Outcome(List<Long> answered, List<Long> refused, long failed, long nanos) {

    public Outcome {
        answered = answered.stream().sorted().toList();
        refused = refused.stream().sorted().toList();
    }

    /** Answers as asked, a second. */
    public double answeredASecond() {
        return answered.size() * 1e9 / nanos;
    }

    /** Refusals a second. */
    public double refusedASecond() {
        return refused.size() * 1e9 / nanos;
    }

    /** The time, in milliseconds, that this share of them did not exceed; 0 if there are none. */
    public static double millis(List<Long> rising, double share) {
        if (rising.isEmpty()) {
            return 0;
        }
        int at = (int) Math.ceil(share * rising.size()) - 1;
        return rising.get(Math.max(0, at)) / 1e6;
    }
}
