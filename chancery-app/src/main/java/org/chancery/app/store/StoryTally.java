package org.chancery.app.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the numbers of counted stories change as some come and others go: what is linked anew into the same changes nothing. {@link SpotCount}
 * counts the same way. To be used by one thread.
 */
final class StoryTally {

    private final Map<CountKey, Long> changes = new HashMap<>();

    /** A story that is put in. */
    void add(Spot spot, List<Mark> marks) {
        keys(spot, marks).forEach(key -> changes.merge(key, spot.stories(), Long::sum));
    }

    /** A story that is taken away. */
    void remove(Spot spot, List<Mark> marks) {
        keys(spot, marks).forEach(key -> changes.merge(key, -spot.stories(), Long::sum));
    }

    /** By how much each number changes. */
    Map<CountKey, Long> changes() {
        changes.values().removeIf(it -> it == 0);
        return Map.copyOf(changes);
    }

    private static Stream<CountKey> keys(Spot spot, List<Mark> marks) {
        Stream<String> sides = Stream.concat(
                Stream.of(""),
                marks.stream().filter(it -> it.counted() == Counted.DAY).map(Mark::side));
        return Stream.concat(
                sides.flatMap(side -> keys(spot, side)),
                marks.stream().filter(it -> it.counted() != Counted.DAY).flatMap(StoryTally::keys));
    }

    private static Stream<CountKey> keys(Spot spot, String side) {
        Stream<CountKey> day = spot.days().stream()
                .flatMap(days -> keys(Counted.DAY, days.from(), spot.settled() ? days.from() : days.to(), side, ""));
        Stream<CountKey> told = spot.toldFirst().stream().flatMap(first -> keys(Counted.TOLD, first, first, side, ""));
        Stream<CountKey> undated = spot.toldFirst().filter(first -> spot.days().isEmpty()).stream()
                .flatMap(first -> keys(Counted.UNDATED, first, first, side, ""));
        return Stream.of(day, told, undated).flatMap(it -> it);
    }

    private static Stream<CountKey> keys(Mark it) {
        if (it.day().isEmpty()) {
            return Stream.of(new CountKey(it.counted(), Cover.ALWAYS, it.side(), it.other()));
        }
        LocalDate day = LocalDate.parse(it.day());
        return keys(it.counted(), day, day, it.side(), it.other());
    }

    private static Stream<CountKey> keys(Counted counted, LocalDate first, LocalDate last, String side, String other) {
        return Cover.around(first, last).stream().map(cell -> new CountKey(counted, cell, side, other));
    }
}
