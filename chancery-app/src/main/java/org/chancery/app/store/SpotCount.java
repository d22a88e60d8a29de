package org.chancery.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.store.Timeline.Cell;
import org.chancery.link.Stretch;
import org.chancery.view.Period;
import org.chancery.view.Period.Scale;

/** Stories counted by the parts of a period. Pure; what is counted beforehand, {@link StoryTally} counts the same way. */
final class SpotCount {

    private final List<Spot> all;
    private final Placing by;

    SpotCount(List<Spot> all, Placing by) {
        this.all = List.copyOf(all);
        this.by = by;
    }

    /** The parts of a period in which there are any stories; decades, if there is no period. */
    List<Cell> cells(Optional<Period> period) {
        Optional<Scale> scale = scale(period);
        Map<LocalDate, Long> counts = in(period)
                .flatMap(it -> scale.stream()
                        .flatMap(one -> cell(it, one).stream())
                        .map(cell -> Map.entry(cell.begins(), it.stories())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.summingLong(Map.Entry::getValue)));
        return counts.entrySet().stream()
                .map(it -> new Cell(new Period(scale.orElseThrow(), it.getKey()), it.getValue()))
                .toList();
    }

    /** The size of the parts that a period is counted by; a day has none. */
    static Optional<Scale> scale(Optional<Period> period) {
        return period.isEmpty()
                ? Optional.of(Scale.DECADE)
                : period.get().scale().smaller();
    }

    /** How many stories stand in a period. */
    long stories(Optional<Period> period) {
        return in(period).mapToLong(Spot::stories).sum();
    }

    /** How many others were first told in the period and have no day; none, where all stand by their telling. */
    long undated(Optional<Period> period) {
        return by == Placing.TOLD
                ? 0
                : all.stream()
                        .filter(it -> it.days().isEmpty())
                        .filter(it -> it.toldFirst()
                                .filter(day -> period.map(Period::days)
                                        .map(days -> holds(days, day))
                                        .orElse(true))
                                .isPresent())
                        .mapToLong(Spot::stories)
                        .sum();
    }

    private Stream<Spot> in(Optional<Period> period) {
        return all.stream().filter(it -> isIn(it, period));
    }

    /** Whether stories stand in a period. */
    boolean isIn(Spot it, Optional<Period> period) {
        return place(it)
                .filter(day -> period.map(Period::days)
                        .filter(days -> !holds(days, day) || !endsIn(it, days.to()))
                        .isEmpty())
                .isPresent();
    }

    /** The day on which stories stand. */
    Optional<LocalDate> place(Spot it) {
        return switch (by) {
            case DAY -> it.days().map(Stretch::from);
            case TOLD -> it.toldFirst();
        };
    }

    private static boolean holds(Stretch days, LocalDate day) {
        return !day.isBefore(days.from()) && !day.isAfter(days.to());
    }

    /** What is known to the day belongs to its first one; a window must lie in the period as a whole. */
    private boolean endsIn(Spot it, LocalDate last) {
        return by == Placing.TOLD
                || it.settled()
                || it.days().filter(days -> days.to().isAfter(last)).isEmpty();
    }

    private Optional<Period> cell(Spot it, Scale scale) {
        return place(it)
                .map(day -> Period.of(scale, day))
                .filter(cell -> endsIn(it, cell.days().to()));
    }
}
