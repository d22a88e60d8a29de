package org.chancery.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.app.store.Timeline.Cell;
import org.chancery.link.Story;
import org.chancery.view.Period;
import org.chancery.view.Period.Scale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Kept stories found and counted by their columns, without reading the others; what waits to be linked anew is left out. */
final class StoryIndex {

    /** Stories read by one question. */
    private static final int AT_ONCE = 500;

    private static final String FRESH = " AND story.block NOT IN (SELECT stale.block FROM stale)";
    /** Nothing is trusted that other code linked. */
    private static final String NONE = " AND 1 = 0";

    private final Handle handle;
    private final Condition asked;
    private final String fulfilled;

    /**
     * An index of the stories of which some record fulfils a condition.
     *
     * @param table tells which of them are to be trusted
     * @param all whether the condition lets every current record through
     */
    StoryIndex(Handle handle, StoryTable table, Condition asked, boolean all) {
        this.handle = handle;
        this.asked = asked;
        this.fulfilled = (all ? "" : " AND story.seq IN (SELECT record.story FROM record WHERE " + asked.sql() + ")")
                + (table.isWhole() ? "" : table.isOwn() ? FRESH : NONE);
    }

    /** The timeline of a period; of all times by decades, if there is none. */
    Timeline timeline(Placing by, Optional<Period> period, int most) {
        Optional<Scale> scale = period.isEmpty()
                ? Optional.of(Scale.DECADE)
                : period.get().scale().smaller();
        boolean counted = fulfilled.isEmpty();
        StoryTally tally = new StoryTally(handle);
        return new Timeline(
                scale.map(it -> counted ? tally.cells(by, period, it) : cells(by, period, it))
                        .orElse(List.of()),
                counted ? tally.stories(by, period) : count(there(by, period), period),
                by == Placing.TOLD ? 0 : counted ? tally.undated(period) : count(undated(period), period),
                mostTold(by, period, most));
    }

    /** Of all times the index of reports is gone through; of a period, which may hold few, that of its days. */
    private List<Story> mostTold(Placing by, Optional<Period> period, int most) {
        String reports = period.isEmpty() ? "story.reports" : "story.reports + 0";
        String there = period.isEmpty() ? "COALESCE(" + column(by) + ", '') <> ''" : there(by, period);
        return stories(query(
                        "SELECT story.seq FROM story WHERE " + there + fulfilled + " ORDER BY " + reports + " DESC, "
                                + column(by) + ", story.seq LIMIT :most",
                        period)
                .bind("most", most));
    }

    private long count(String which, Optional<Period> period) {
        return query("SELECT COUNT(*) FROM story WHERE " + which + fulfilled, period)
                .mapTo(Long.class)
                .one();
    }

    private List<Cell> cells(Placing by, Optional<Period> period, Scale scale) {
        String name = "substr(" + column(by) + ", 1, " + scale.letters() + ")";
        String within = by == Placing.TOLD
                ? ""
                : " AND (story.settled = 1 OR " + name + " = substr(story.day_to, 1, " + scale.letters() + "))";
        return query(
                        "SELECT " + name + " AS cell, COUNT(*) AS stories FROM story WHERE " + there(by, period)
                                + within + fulfilled + " GROUP BY " + name + " ORDER BY " + name,
                        period)
                .map((row, context) -> new Cell(period(scale, row.getString("cell")), row.getLong("stories")))
                .list();
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
        String column = column(by);
        if (period.isEmpty()) {
            return column + " IS NOT NULL";
        }
        String whole = by == Placing.TOLD ? "" : " AND (story.settled = 1 OR story.day_to <= :last)";
        return column + " >= :first AND " + column + " <= :last" + whole;
    }

    private static String undated(Optional<Period> period) {
        return "story.day_from IS NULL AND story.told_first IS NOT NULL"
                + (period.isEmpty() ? "" : " AND story.told_first >= :first AND story.told_first <= :last");
    }

    /** Those that an agenda of these days may show: by day, and of those without one the last told; so many of either. */
    // COALESCE keeps the engines from going through the index of days, which is long.
    Ahead ahead(LocalDate from, Optional<LocalDate> to, int most) {
        String day = "COALESCE(story.day_from, '')";
        String dated =
                "story.ahead_until >= :from AND " + day + " <> ''" + (to.isEmpty() ? "" : " AND " + day + " <= :to");
        String undated = "story.ahead_until >= :from AND " + day + " = ''";
        List<Story> all = new ArrayList<>(stories(ahead(dated, day + ", story.seq", from, to, most)));
        all.addAll(
                stories(ahead(undated, "COALESCE(story.told_last, '') DESC, story.seq", from, Optional.empty(), most)));
        long more = one(bound("SELECT COUNT(*) FROM story WHERE " + dated + fulfilled, from, to))
                + one(bound("SELECT COUNT(*) FROM story WHERE " + undated + fulfilled, from, Optional.empty()));
        return new Ahead(all, more - all.size());
    }

    private Query ahead(String which, String order, LocalDate from, Optional<LocalDate> to, int most) {
        return bound(
                        "SELECT story.seq FROM story WHERE " + which + fulfilled + " ORDER BY " + order
                                + " LIMIT :most",
                        from,
                        to)
                .bind("most", most);
    }

    private Query bound(String sql, LocalDate from, Optional<LocalDate> to) {
        Query query = query(sql, Optional.empty()).bind("from", from.toString());
        to.ifPresent(day -> query.bind("to", day.toString()));
        return query;
    }

    /** Those told before they happened, the last told first, behind a position. */
    StoryPage foretold(Optional<Position> behind, int most) {
        String further =
                behind.isEmpty() ? "" : " AND (story.foretold < :day OR (story.foretold = :day AND story.seq > :seq))";
        Query query = query(
                        "SELECT story.seq, story.foretold FROM story WHERE story.foretold IS NOT NULL" + further
                                + fulfilled + " ORDER BY story.foretold DESC, story.seq LIMIT :most",
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
        return stories(query(
                        "SELECT story.seq FROM story WHERE story.talks IS NOT NULL" + fulfilled
                                + " ORDER BY story.talks DESC, story.seq LIMIT :most",
                        Optional.empty())
                .bind("most", most));
    }

    /** Those of which something was told last. */
    List<Story> latest(int most) {
        return stories(query(
                        "SELECT story.seq FROM story WHERE story.told_last IS NOT NULL" + fulfilled
                                + " ORDER BY story.told_last DESC, story.seq DESC LIMIT :most",
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

    private Query query(String sql, Optional<Period> period) {
        Query query = handle.createQuery(sql);
        if (sql.contains("record.story FROM")) {
            query.bindMap(asked.binds());
        }
        period.map(Period::days)
                .ifPresent(days -> query.bind("first", days.from().toString())
                        .bind("last", days.to().toString()));
        return query;
    }

    private static long one(Query query) {
        return query.mapTo(Long.class).one();
    }
}
