package org.chancery.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.link.Story;
import org.chancery.view.Agenda;
import org.jdbi.v3.core.Handle;

/**
 * The stories as a day long ago knew them, which are not kept but linked when they are asked for. So that this does not take long, where much
 * fits only what was told last until that day is looked at. Safe for use by many threads; every call throws {@link StoreException} if the
 * store cannot be used.
 */
public final class StoriesThen {

    /** So many records are read and linked in a second or two. */
    static final long MOST = 20_000;

    /** So many are looked through soon enough to count what would have to be linked. */
    private static final int COUNTED = 150_000;

    /** The shortest time that is looked at, and the longest but all; each is twice the one before. */
    private static final int SHORTEST_DAYS = 4;

    private static final int LONGEST_DAYS = 4096;

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private final Transactions engine;
    private final Function<Handle, StoryTable> table;
    private final BiFunction<Asked, Part, List<Story>> known;
    private final long most;

    /**
     * For one store.
     *
     * @param known gives stories as they were known on the filter's day
     * @param most how many records may be linked for one question
     */
    StoriesThen(
            Transactions engine,
            Function<Handle, StoryTable> table,
            BiFunction<Asked, Part, List<Story>> known,
            long most) {
        this.engine = engine;
        this.table = table;
        this.known = known;
        this.most = most;
    }

    /** Those that fit a filter, which names the day. */
    public Recalled all(Filter filter) {
        return recalled(filter, Part.ALL);
    }

    /** Those that were first told ahead, or of which a part was; and maybe others. */
    public Recalled foretold(Filter filter) {
        return recalled(filter, Part.AHEAD);
    }

    /** Those that may tell of negotiations; and maybe others. */
    public Recalled talks(Filter filter) {
        return recalled(filter, Part.TALKS);
    }

    /** Those that an agenda from this day on may show, up to what begins on another day, if there is one; and maybe others. */
    public Recalled due(Filter filter, LocalDate from, Optional<LocalDate> to) {
        Filter remembered = filter.within(Optional.of(from.minusDays(Agenda.MEMORY)), Optional.empty());
        return recalled(remembered, Part.due(from, to));
    }

    private Recalled recalled(Filter filter, Part part) {
        Asked asked = asked(filter);
        Optional<LocalDate> since = engine.steady(handle -> since(handle, asked, part));
        return new Recalled(known.apply(asked.toldSince(since), part), since);
    }

    /** The longest time of which not too much has to be linked; empty if all may be. */
    private Optional<LocalDate> since(Handle handle, Asked asked, Part part) {
        LocalDate day = asked.filter().asOf().orElseThrow();
        if (asked.toldSince(Optional.of(ALWAYS)).isOfFew(handle, COUNTED) && fits(handle, asked, part)) {
            return Optional.empty();
        }
        return Stream.iterate(SHORTEST_DAYS, days -> days <= LONGEST_DAYS, days -> 2 * days)
                .map(day::minusDays)
                .takeWhile(first -> first.equals(day.minusDays(SHORTEST_DAYS))
                        || fits(handle, asked.toldSince(Optional.of(first)), part))
                .reduce((shorter, longer) -> longer);
    }

    /** What is kept and stands is read, what does not is linked: neither may be much. */
    private boolean fits(Handle handle, Asked asked, Part part) {
        return new RecordTable(handle).count(asked.condition(asked.forAll(handle)), most + 1) <= most
                && new LinkedNow(handle, asked, table.apply(handle)).weight(part, most + 1) <= most;
    }

    /** How many records must be read and linked to know all stories of a day long ago that fit; counted up to so many. */
    public long weight(Filter filter, long most) {
        Asked asked = asked(filter);
        return engine.steady(handle -> new LinkedNow(handle, asked, table.apply(handle)).weight(Part.ALL, most));
    }

    private Asked asked(Filter filter) {
        return Asked.of(filter, engine.dialect());
    }
}
