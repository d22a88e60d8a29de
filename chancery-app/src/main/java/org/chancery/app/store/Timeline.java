package org.chancery.app.store;

import java.util.List;
import java.util.Optional;
import org.chancery.link.Story;
import org.chancery.view.Period;

/**
 * The stories of a period, counted by its parts.
 *
 * @param period empty for all times
 * @param cells the parts in which there are any, in order; of a day none
 * @param stories how many there are in the whole period; more than in its parts, if of some it is only known in which month or year they lie
 * @param undated how many others were first told in the period and tell no day
 * @param mostTold those told by most articles
 * @param estimated whether the numbers are estimates to two figures, made from a part of the stories drawn by lot; then the cells are all
 *     those in which there are stories of any kind, and one of 0 may have a few that fit
 */
public record Timeline(
        Optional<Period> period,
        List<Cell> cells,
        long stories,
        long undated,
        List<Story> mostTold,
        boolean estimated) {

    public Timeline {
        cells = List.copyOf(cells);
        mostTold = List.copyOf(mostTold);
    }

    /** The same with these stories. */
    Timeline with(List<Story> told) {
        return new Timeline(period, cells, stories, undated, told, estimated);
    }

    /** A part of the period. */
    public record Cell(Period period, long stories) {}
}
