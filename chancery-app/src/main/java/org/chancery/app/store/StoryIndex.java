package org.chancery.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.app.store.Asked.Way;
import org.chancery.link.Story;
import org.chancery.view.Period;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Kept stories found and counted by their columns, without reading the others; what waits to be linked anew is left out. */
final class StoryIndex {

    /** Stories read by one question. */
    private static final int AT_ONCE = 500;

    /** In a period with more stories those of which most is told are found among all sooner than among its own. */
    private static final int MANY = 5_000;

    /** Of so many stories it is asked whether they fit, where not all are. */
    private static final int LOOKED = 5_000;

    /** Likewise, where that is dear, but most fit. */
    private static final int FEW_LOOKED = 1_000;

    private static final String FRESH = " AND story.block NOT IN (SELECT stale.block FROM stale)";
    /** Nothing is trusted that other code linked. */
    private static final String NONE = " AND 1 = 0";

    private final Handle handle;
    private final Asked asked;
    private final boolean whole;
    private final String trusted;
    private final Way way;
    private final int looked;
    private final Fitting paged;

    /**
     * An index of the stories of which some record is asked for.
     *
     * @param table tells which of them are to be trusted
     */
    StoryIndex(Handle handle, StoryTable table, Asked asked) {
        this(handle, table, asked, asked.forStories(handle), LOOKED);
    }

    /**
     * The same, looked for in a certain way.
     *
     * @param looked of so many stories a timeline asks whether they fit
     */
    StoryIndex(Handle handle, StoryTable table, Asked asked, Way way, int looked) {
        this.handle = handle;
        this.asked = asked;
        this.whole = table.isWhole();
        this.trusted = whole ? "" : table.isOwn() ? FRESH : NONE;
        this.way = way;
        this.looked = way.asksFew() ? Math.min(looked, FEW_LOOKED) : looked;
        this.paged = Fitting.of(asked, way);
    }

    /** The timeline of a period; of all times by decades, if there is none, or of the only decade in which there is anything. */
    Timeline timeline(Placing by, Optional<Period> period, int most) {
        StoryTime time = new StoryTime(new CountTable(handle), by);
        Optional<String> side = counted();
        Timeline counted = side.isPresent()
                ? time.counted(side.get(), period)
                : way.walks() ? looked(time, period) : time.of(spots("1 = 1", Optional.empty()), period);
        return period.isEmpty() && counted.cells().size() == 1
                ? timeline(by, Optional.of(counted.cells().get(0).period()), most)
                : counted.with(mostTold(by, period, most));
    }

    /** Where too many may fit to ask each, some are drawn: the more, the smaller the period. */
    private Timeline looked(StoryTime time, Optional<Period> period) {
        Lots lots = Lots.toSee(looked, time.all(period));
        return time.estimated(lots.isAll() ? all(time.by(), period) : drawn(time.by(), period, lots), lots, period);
    }

    /** Those with a day and those without are each found by an index of their own. */
    private List<Spot> all(Placing by, Optional<Period> period) {
        List<Spot> spots = new ArrayList<>(spots(there(by, period), period));
        if (by == Placing.DAY) {
            spots.addAll(spots(undated(period), period));
        }
        return spots;
    }

    /** All are found by their lot, so that what is gathered for the question is gathered once. */
    private List<Spot> drawn(Placing by, Optional<Period> period, Lots lots) {
        String numbers = lots.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String where = switch (by) {
            case DAY -> "((" + there(by, period) + ") OR (" + undated(period) + "))";
            case TOLD -> there(by, period, "COALESCE(%s, '')");
        };
        return spots("story.lot IN (" + numbers + ") AND " + where, period);
    }

    private static String undated(Optional<Period> period) {
        return "COALESCE(story.day_from, '') = '' AND " + there(Placing.TOLD, period);
    }

    /** Where stories stand that fit. */
    private List<Spot> spots(String which, Optional<Period> period) {
        String days = "story.day_from, story.day_to, story.settled, story.told_first";
        return query(paged, "SELECT " + days + ", COUNT(*) AS stories", which, " GROUP BY " + days, period)
                .map((row, context) -> Spot.of(row, row.getLong("stories")))
                .list();
    }

    /** What is counted already: all stories, and those of one country. */
    private Optional<String> counted() {
        List<String> countries = asked.filter().countries();
        boolean counted = whole && (asked.isEverything() || (asked.isOfCountries() && countries.size() == 1));
        return counted ? Optional.of(Storable.text(String.join("", countries))) : Optional.empty();
    }

    private List<Story> mostTold(Placing by, Optional<Period> period, int most) {
        boolean through =
                way.walks() && (period.isEmpty() || new StoryTime(new CountTable(handle), by).all(period) > MANY);
        String there = through
                ? "COALESCE(" + column(by) + ", '') <> '' AND " + there(by, period, "COALESCE(%s, '')")
                : there(by, period);
        return stories(query(
                        paged,
                        "SELECT story.seq",
                        there,
                        " ORDER BY " + (through ? "story.reports" : "story.reports + 0")
                                + " DESC, story.day_from, story.id LIMIT :most",
                        period)
                .bind("most", most));
    }

    private static String column(Placing by) {
        return switch (by) {
            case DAY -> "story.day_from";
            case TOLD -> "story.told_first";
        };
    }

    private static String there(Placing by, Optional<Period> period) {
        return there(by, period, "%s");
    }

    /**
     * The condition that a story lies in the period.
     *
     * @param form how the days are named: so that the engine goes through their index, or does not
     */
    private static String there(Placing by, Optional<Period> period, String form) {
        String column = form.formatted(column(by));
        if (period.isEmpty()) {
            return column(by) + " IS NOT NULL";
        }
        String whole = by == Placing.TOLD ? "" : " AND (story.settled = 1 OR story.day_to <= :last)";
        return column + " >= :first AND " + column + " <= :last" + whole;
    }

    /** Those that an agenda of these days may show: by day, and of those without one the last told; so many of either. */
    Ahead ahead(LocalDate from, Optional<LocalDate> to, int most) {
        int looked = 2 * most;
        String begun = "story.day_from IS NOT NULL" + (to.isEmpty() ? "" : " AND story.day_from <= :to");
        List<Long> dated = due(begun, "story.day_from", from, to, looked);
        List<Long> undated =
                due("story.day_from IS NULL", "COALESCE(story.told_last, '') DESC", from, Optional.empty(), looked);
        List<Story> all = new ArrayList<>(read(dated.subList(0, Math.min(most, dated.size()))));
        all.addAll(read(undated.subList(0, Math.min(most, undated.size()))));
        return new Ahead(
                all,
                (long) dated.size() + undated.size() - all.size(),
                dated.size() < looked && undated.size() < looked);
    }

    private List<Long> due(String which, String order, LocalDate from, Optional<LocalDate> to, int most) {
        Query query = query(
                        paged,
                        "SELECT story.seq",
                        "story.ahead_until >= :from AND " + which,
                        " ORDER BY " + order + ", story.seq LIMIT :most",
                        Optional.empty())
                .bind("from", from.toString())
                .bind("most", most);
        to.ifPresent(day -> query.bind("to", day.toString()));
        return query.mapTo(Long.class).list();
    }

    /** Those told before they happened, the last told first, behind a position. */
    StoryPage foretold(Optional<Position> behind, int most) {
        String further =
                behind.isEmpty() ? "" : " AND (story.foretold < :day OR (story.foretold = :day AND story.seq > :seq))";
        Query query = query(
                        paged,
                        "SELECT story.seq, story.foretold",
                        "story.foretold IS NOT NULL" + further,
                        " ORDER BY story.foretold DESC, story.seq LIMIT :most",
                        Optional.empty())
                .bind("most", most + 1);
        behind.ifPresent(
                it -> query.bind("day", it.published().map(LocalDate::toString).orElse(""))
                        .bind("seq", it.seq()));
        List<Position> rows = query.map((row, context) ->
                        new Position(Optional.of(LocalDate.parse(row.getString("foretold"))), row.getLong("seq")))
                .list();
        List<Position> shown = rows.subList(0, Math.min(most, rows.size()));
        List<Story> stories = read(shown.stream().map(Position::seq).toList());
        return new StoryPage(stories, rows.size() > most ? Optional.of(shown.get(most - 1)) : Optional.empty());
    }

    /** Those that may belong to negotiations, the last told first. */
    List<Story> talks(int most) {
        return lastFirst("story.talks", ", story.seq", most);
    }

    /** Those of which something was told last. */
    List<Story> latest(int most) {
        return lastFirst("story.told_last", ", story.seq DESC", most);
    }

    private List<Story> lastFirst(String day, String then, int most) {
        return stories(query(
                        paged,
                        "SELECT story.seq",
                        day + " IS NOT NULL",
                        " ORDER BY " + day + " DESC" + then + " LIMIT :most",
                        Optional.empty())
                .bind("most", most));
    }

    private List<Story> stories(Query seqs) {
        return read(seqs.mapTo(Long.class).list());
    }

    private List<Story> read(List<Long> seqs) {
        KeptStories kept = new KeptStories(handle);
        return IntStream.iterate(0, from -> from < seqs.size(), from -> from + AT_ONCE)
                .mapToObj(from -> seqs.subList(from, Math.min(seqs.size(), from + AT_ONCE)))
                .flatMap(some -> kept.read(some).stream())
                .toList();
    }

    private Query query(Fitting some, String what, String which, String order, Optional<Period> period) {
        Query query = handle.createQuery(what + some.sql() + " AND " + which + trusted + order)
                .bindMap(some.binds());
        period.map(Period::days)
                .ifPresent(days -> query.bind("first", days.from().toString())
                        .bind("last", days.to().toString()));
        return query;
    }
}
