package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.app.store.Timeline.Cell;
import org.chancery.link.Story;
import org.chancery.view.Period;

/** The timeline of stories that are at hand. Pure. */
final class StoryCount {

    private record Placed(Story story, int reports, Spot spot) {
        static Placed of(Story it) {
            Traits traits = Traits.of(it);
            return new Placed(it, traits.reports(), Spot.of(traits));
        }
    }

    private final List<Placed> all;
    private final SpotCount count;

    StoryCount(List<Story> stories, Placing by) {
        this.all = stories.stream().map(Placed::of).toList();
        this.count = new SpotCount(all.stream().map(Placed::spot).toList(), by);
    }

    /** The timeline of a period; of all times by decades, if there is none, or of the only decade in which there is anything. */
    Timeline in(Optional<Period> period, int most) {
        List<Cell> cells = count.cells(period);
        return period.isEmpty() && cells.size() == 1
                ? in(Optional.of(cells.get(0).period()), most)
                : new Timeline(
                        period,
                        cells,
                        count.stories(period),
                        count.undated(period),
                        mostTold(period, most),
                        /* estimated= */ false);
    }

    private List<Story> mostTold(Optional<Period> period, int most) {
        return all.stream()
                .filter(it -> count.isIn(it.spot(), period))
                .sorted(Comparator.comparing((Placed it) -> -it.reports())
                        .thenComparing(it -> count.place(it.spot()).orElse(LocalDate.MAX))
                        .thenComparing(it -> it.story().id()))
                .limit(most)
                .map(Placed::story)
                .toList();
    }
}
