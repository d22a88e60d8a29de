package org.chancery.app.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the things that a story is counted by besides its days: a country of which it tells, a tie or a place.
 *
 * @param counted {@link Counted#DAY} for a country
 * @param side the country; empty for a place that is not told
 * @param other the country on the other side of a tie, else empty
 * @param day the first day of the act, if one is told, else that of publication; else empty
 */
record Mark(Counted counted, String side, String other, String day) {

    private static final String BETWEEN = "\t";

    private static final String AFTER = "\n";

    /** What is kept beside a story, so that it is known what it was counted as when it has to be taken off. */
    static String written(List<Mark> all) {
        return all.stream()
                .map(it -> String.join(BETWEEN, it.counted().name(), it.side(), it.other(), it.day()))
                .collect(Collectors.joining(AFTER));
    }

    static List<Mark> read(String written) {
        return written.lines().map(Mark::one).toList();
    }

    private static Mark one(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return new Mark(Counted.valueOf(parts[0]), parts[1], parts[2], parts[3]);
    }
}
