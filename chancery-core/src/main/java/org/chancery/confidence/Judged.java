package org.chancery.confidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A record of which somebody said whether it is right.
 *
 * @param circumstances all of them
 * @param weight how much it counts; 1 for one like any other
 */
public record Judged(Map<Circumstance, Double> circumstances, boolean right, double weight) {

    public Judged {
        if (weight < 0) {
            throw new IllegalArgumentException("a weight below 0: " + weight);
        }
        circumstances = Collections.unmodifiableMap(new EnumMap<>(circumstances));
    }
}
