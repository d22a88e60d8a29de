package org.chancery.app.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.app.store.Timeline.Cell;
import org.chancery.view.Period;

/**
 * Timelines, as yet without their stories: of what was counted when it was linked, of what is counted now, and of what is estimated.
 *
 * @param counts of the kept stories
 */
record StoryTime(CountTable counts, Placing by) {

    /** What was counted of all stories, or those of one country. */
    Timeline counted(String side, Optional<Period> period) {
        return new Timeline(
                period,
                cells(side, period),
                counts.number(as(), side, cell(period)),
                undated(side, period),
                List.of(),
                /* estimated= */ false);
    }

    /** How many stories of any kind there are to be asked. */
    long all(Optional<Period> period) {
        return counts.number(as(), "", cell(period)) + undated("", period);
    }

    private Counted as() {
        return switch (by) {
            case DAY -> Counted.DAY;
            case TOLD -> Counted.TOLD;
        };
    }

    private static String cell(Optional<Period> period) {
        return period.map(Period::name).orElse(Cover.ALWAYS);
    }

    private long undated(String side, Optional<Period> period) {
        return by == Placing.TOLD ? 0 : counts.number(Counted.UNDATED, side, cell(period));
    }

    private List<Cell> cells(String side, Optional<Period> period) {
        List<Period> parts = period.map(Period::parts).orElseGet(() -> counts.decades(as()));
        Map<String, Long> found =
                counts.cells(as(), side, parts.stream().map(Period::name).toList());
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(found.get(part.name())).map(stories -> new Cell(part, stories)))
                .toList();
    }

    /** All that fit. */
    Timeline of(List<Spot> spots, Optional<Period> period) {
        return estimated(spots, new Lots(Lots.ALL), period);
    }

    /** Those that fit of the lots that were drawn. */
    Timeline estimated(List<Spot> spots, Lots lots, Optional<Period> period) {
        SpotCount count = new SpotCount(spots, by);
        return new Timeline(
                period,
                lots.isAll() ? count.cells(period) : estimated(count, lots, period),
                lots.inAll(count.stories(period)),
                lots.inAll(count.undated(period)),
                List.of(),
                !lots.isAll());
    }

    private List<Cell> estimated(SpotCount count, Lots lots, Optional<Period> period) {
        List<Cell> drawn = count.cells(period);
        return cells("", period).stream()
                .map(it -> new Cell(it.period(), lots.inAll(found(drawn, it.period()))))
                .toList();
    }

    private static long found(List<Cell> drawn, Period part) {
        return drawn.stream()
                .filter(it -> it.period().equals(part))
                .mapToLong(Cell::stories)
                .sum();
    }
}
