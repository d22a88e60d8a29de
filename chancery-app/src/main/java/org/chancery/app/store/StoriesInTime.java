package org.chancery.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chancery.link.Story;
import org.chancery.view.Period;
import org.jdbi.v3.core.Handle;

/**
 * The stories of a store found and counted by when they take place and when they were told, without reading the others. Safe for use by many
 * threads; every call throws {@link StoreException} if the store cannot be used.
 */
public final class StoriesInTime {

    private final Transactions engine;
    private final Function<Handle, StoryTable> table;
    private final BiFunction<Asked, Part, List<Story>> known;

    /**
     * For one store.
     *
     * @param known gives stories as they were known on the filter's day
     */
    StoriesInTime(Transactions engine, Function<Handle, StoryTable> table, BiFunction<Asked, Part, List<Story>> known) {
        this.engine = engine;
        this.table = table;
        this.known = known;
    }

    /**
     * The stories of a period, counted by its parts; without a period those of all times, by decades.
     *
     * @param most how many of the most told are wanted
     */
    public Timeline timeline(Filter filter, Placing by, Optional<Period> period, int most) {
        return filter.asOf().isEmpty()
                ? engine.steady(handle -> index(handle, filter).timeline(by, period, most))
                : counted(known.apply(asked(around(filter, by, period)), Part.ALL), by, period, most);
    }

    /** The same of stories that are at hand. */
    public static Timeline counted(List<Story> stories, Placing by, Optional<Period> period, int most) {
        return new StoryCount(stories, by).in(period, most);
    }

    /**
     * What is looked at of another day's knowledge for the timeline of a period: what tells of it, and of a month before and after. What was
     * told in a period may tell of any other.
     */
    public static Filter around(Filter filter, Placing by, Optional<Period> period) {
        return switch (by) {
            case DAY ->
                filter.within(
                        period.map(it -> it.days().from().minusMonths(1)),
                        period.map(it -> it.days().to().plusMonths(1)));
            case TOLD -> filter;
        };
    }

    /** The stories that an agenda of these days may show, at most so many with a day and as many without; and perhaps some that it may not; as of now. */
    public Ahead ahead(Filter filter, LocalDate from, Optional<LocalDate> to, int most) {
        return engine.steady(handle -> index(handle, filter).ahead(from, to, most));
    }

    /** A page of the stories told before they happened, the last told first; as of now. */
    public StoryPage foretold(Filter filter, Optional<Position> behind, int most) {
        return engine.steady(handle -> index(handle, filter).foretold(behind, most));
    }

    /** Some of the stories that may belong to negotiations, those first of which something was told last; as of now. */
    public List<Story> talks(Filter filter, int most) {
        return engine.steady(handle -> index(handle, filter).talks(most));
    }

    /** Some of the stories, those first of which something was told last. */
    public List<Story> toldLast(Filter filter, int most) {
        return engine.steady(handle -> index(handle, filter).latest(most));
    }

    private StoryIndex index(Handle handle, Filter filter) {
        return new StoryIndex(handle, table.apply(handle), asked(filter));
    }

    /** How many groups of parties have records that are not linked into stories yet. */
    public long unlinked() {
        return engine.reading(handle -> table.apply(handle).toLink());
    }

    private Asked asked(Filter filter) {
        return Asked.of(filter, engine.dialect());
    }
}
