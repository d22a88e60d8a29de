package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.app.store.Timeline.Cell;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.view.Period;
import org.chancery.view.Period.Scale;

/** The timeline of stories that are at hand; the table counts the same by SQL. Pure. */
final class StoryCount {

    private record Placed(Story story, Traits traits) {}

    private final List<Placed> all;
    private final Placing by;

    StoryCount(List<Story> stories, Placing by) {
        this.all = stories.stream().map(it -> new Placed(it, Traits.of(it))).toList();
        this.by = by;
    }

    /** The timeline of a period; of all times by decades, if there is none, or of the only decade in which there is anything. */
    Timeline in(Optional<Period> period, int most) {
        List<Placed> there =
                all.stream().filter(it -> isIn(it.traits(), period)).toList();
        List<Cell> cells = cells(there, period);
        return period.isEmpty() && cells.size() == 1
                ? in(Optional.of(cells.get(0).period()), most)
                : new Timeline(period, cells, there.size(), undated(period), mostTold(there, most));
    }

    private List<Cell> cells(List<Placed> there, Optional<Period> period) {
        Optional<Scale> scale = period.isEmpty()
                ? Optional.of(Scale.DECADE)
                : period.get().scale().smaller();
        Map<LocalDate, Long> counts = there.stream()
                .flatMap(it -> scale.stream().flatMap(one -> cell(it.traits(), one).stream()))
                .collect(Collectors.groupingBy(Period::begins, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(it -> new Cell(new Period(scale.orElseThrow(), it.getKey()), it.getValue()))
                .toList();
    }

    private long undated(Optional<Period> period) {
        return by == Placing.TOLD
                ? 0
                : all.stream().filter(it -> isUndated(it.traits(), period)).count();
    }

    private List<Story> mostTold(List<Placed> there, int most) {
        return there.stream()
                .sorted(Comparator.comparing((Placed it) -> -it.traits().reports())
                        .thenComparing(it -> place(it.traits()).orElse(LocalDate.MAX))
                        .thenComparing(it -> it.story().id()))
                .limit(most)
                .map(Placed::story)
                .toList();
    }

    private Optional<LocalDate> place(Traits it) {
        return switch (by) {
            case DAY -> it.days().map(Stretch::from);
            case TOLD -> it.toldFirst();
        };
    }

    private boolean isIn(Traits it, Optional<Period> period) {
        return place(it)
                .filter(day -> period.map(Period::days)
                        .filter(days -> !holds(days, day) || !endsIn(it, days.to()))
                        .isEmpty())
                .isPresent();
    }

    private static boolean holds(Stretch days, LocalDate day) {
        return !day.isBefore(days.from()) && !day.isAfter(days.to());
    }

    /** What is known to the day belongs to its first one; a window must lie in the period as a whole. */
    private boolean endsIn(Traits it, LocalDate last) {
        return by == Placing.TOLD
                || it.settled()
                || it.days().filter(days -> days.to().isAfter(last)).isEmpty();
    }

    private Optional<Period> cell(Traits it, Scale scale) {
        return place(it)
                .map(day -> Period.of(scale, day))
                .filter(cell -> endsIn(it, cell.days().to()));
    }

    private boolean isUndated(Traits it, Optional<Period> period) {
        return it.days().isEmpty()
                && it.toldFirst()
                        .filter(day -> period.map(Period::days)
                                .map(days -> holds(days, day))
                                .orElse(true))
                        .isPresent();
    }
}
