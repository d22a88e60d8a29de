package org.chancery.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.app.store.Asked.Way;
import org.chancery.app.store.Timeline.Cell;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.view.Period;
import org.chancery.view.Period.Scale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Kept stories found and counted by their columns, without reading the others; what waits to be linked anew is left out. */
final class StoryIndex {

    /** Stories read by one question. */
    private static final int AT_ONCE = 500;

    /** In a period with more stories those of which most is told are found among all sooner than among its own. */
    private static final int MANY = 5_000;

    private static final String FRESH = " AND story.block NOT IN (SELECT stale.block FROM stale)";
    /** Nothing is trusted that other code linked. */
    private static final String NONE = " AND 1 = 0";

    private final Handle handle;
    private final Asked asked;
    private final boolean whole;
    private final String trusted;
    private final Way way;
    private final Fitting paged;

    /**
     * An index of the stories of which some record is asked for.
     *
     * @param table tells which of them are to be trusted
     */
    StoryIndex(Handle handle, StoryTable table, Asked asked) {
        this.handle = handle;
        this.asked = asked;
        this.whole = table.isWhole();
        this.trusted = whole ? "" : table.isOwn() ? FRESH : NONE;
        this.way = asked.forStories(handle);
        this.paged = Fitting.of(asked, way);
    }

    /** The timeline of a period; of all times by decades, if there is none, or of the only decade in which there is anything. */
    Timeline timeline(Placing by, Optional<Period> period, int most) {
        Optional<StoryTally> tally = tally();
        return tally.isPresent()
                ? counted(tally.get(), by, period, most)
                : counting(new SpotCount(spots(Fitting.of(asked, gathering())), by), by, period, most);
    }

    private Timeline counted(StoryTally tally, Placing by, Optional<Period> period, int most) {
        List<Cell> cells =
                SpotCount.scale(period).map(it -> tally.cells(by, period, it)).orElse(List.of());
        if (period.isEmpty() && cells.size() == 1) {
            return counted(tally, by, Optional.of(cells.get(0).period()), most);
        }
        long undated = by == Placing.TOLD ? 0 : tally.undated(period);
        return new Timeline(period, cells, tally.stories(by, period), undated, mostTold(by, period, most));
    }

    private Timeline counting(SpotCount count, Placing by, Optional<Period> period, int most) {
        List<Cell> cells = count.cells(period);
        return period.isEmpty() && cells.size() == 1
                ? counting(count, by, Optional.of(cells.get(0).period()), most)
                : new Timeline(period, cells, count.stories(period), count.undated(period), mostTold(by, period, most));
    }

    /** Where all stories stand that fit. */
    private List<Spot> spots(Fitting all) {
        String days = "story.day_from, story.day_to, story.settled, story.told_first";
        return query(all, "SELECT " + days + ", COUNT(*) AS stories", "1 = 1", " GROUP BY " + days, Optional.empty())
                .map((row, context) -> new Spot(
                        days(row.getString("day_from"), row.getString("day_to")),
                        row.getInt("settled") == 1,
                        Optional.ofNullable(row.getString("told_first")).map(LocalDate::parse),
                        row.getLong("stories")))
                .list();
    }

    private static Optional<Stretch> days(@Nullable String from, @Nullable String to) {
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(new Stretch(LocalDate.parse(from), LocalDate.parse(to)));
    }

    /** What is counted already: all stories, and those of one country. */
    private Optional<StoryTally> tally() {
        List<String> countries = asked.filter().countries();
        boolean counted = whole && (asked.isEverything() || (asked.isOfCountries() && countries.size() == 1));
        return counted ? Optional.of(new StoryTally(handle, countries)) : Optional.empty();
    }

    private Way gathering() {
        return way.walks() ? asked.forAll(handle) : way;
    }

    private long inPeriod(Placing by, Optional<Period> period) {
        return new StoryTally(handle, List.of()).stories(by, period);
    }

    private List<Story> mostTold(Placing by, Optional<Period> period, int most) {
        boolean through = way.walks() && (period.isEmpty() || inPeriod(by, period) > MANY);
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

    static Period period(Scale scale, String cell) {
        return Period.named(scale == Scale.DECADE ? cell + "0s" : cell);
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
        List<Long> dated = new ArrayList<>(dated("story.day_from < :from", from, to, looked));
        dated.addAll(dated("story.day_from >= :from", from, to, looked - dated.size()));
        List<Long> undated =
                due("story.day_from IS NULL", "COALESCE(story.told_last, '') DESC", from, Optional.empty(), looked);
        List<Story> all = new ArrayList<>(read(dated.subList(0, Math.min(most, dated.size()))));
        all.addAll(read(undated.subList(0, Math.min(most, undated.size()))));
        return new Ahead(
                all,
                (long) dated.size() + undated.size() - all.size(),
                dated.size() < looked && undated.size() < looked);
    }

    /** Those under way and those to come are asked for apart: each is a part of one index. */
    private List<Long> dated(String which, LocalDate from, Optional<LocalDate> to, int most) {
        return due(which + (to.isEmpty() ? "" : " AND story.day_from <= :to"), "story.day_from", from, to, most);
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
