package org.chancery.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * What was told as having happened, as known on a day, counted by story, record by record. Of a filter the period, the day of knowledge and
 * the countries count.
 *
 * <p>A record that is in no story yet counts as one of its own. Whatever the day of knowledge, the stories are those of today.
 */
final class CountsThen {

    private static final String STORIES = "COUNT(DISTINCT COALESCE(story, -record)) AS stories";

    private final Handle handle;

    CountsThen(Handle handle) {
        this.handle = handle;
    }

    private record Row(String month, String side, String other, boolean hostile, int stories) {

        static Row of(ResultSet row, String month) throws SQLException {
            return new Row(
                    month,
                    row.getString("side"),
                    row.getString("other"),
                    row.getBoolean("hostile"),
                    row.getInt("stories"));
        }

        Tie with(Tie before) {
            return new Tie(
                    before.side(),
                    before.other(),
                    before.cooperation() + (hostile ? 0 : stories),
                    before.conflict() + (hostile ? stories : 0));
        }
    }

    /** Between every two countries; if some are asked for, only what one of them takes part in. The thickest come first. */
    List<Tie> ties(Filter filter) {
        Slice slice = Slice.of(filter);
        String whose = filter.countries().isEmpty() ? "side < other" : whose(slice, filter.countries());
        List<Row> rows = query(
                        "SELECT side, other, hostile, " + STORIES + " FROM dealing WHERE " + whose + " AND "
                                + slice.sql() + " GROUP BY side, other, hostile",
                        slice)
                .map((row, context) -> Row.of(row, ""))
                .list();
        return ties(rows).stream().sorted(Tie.THICKEST_FIRST).toList();
    }

    /** A tie of two who are both asked for is told once. */
    private static String whose(Slice slice, List<String> countries) {
        return slice.in("side", countries) + " AND (side < other OR NOT " + slice.in("other", countries) + ")";
    }

    private static List<Tie> ties(List<Row> rows) {
        Map<List<String>, Tie> ties = new LinkedHashMap<>();
        for (Row row : rows) {
            Tie before = ties.getOrDefault(
                    List.of(row.month(), row.side(), row.other()), new Tie(row.side(), row.other(), 0, 0));
            ties.put(List.of(row.month(), row.side(), row.other()), row.with(before));
        }
        return List.copyOf(ties.values());
    }

    /** Between one country and another, or all others together, by month. */
    List<MonthlySum> sums(String country, Optional<String> with, Filter filter) {
        Map<YearMonth, MonthlySum> sums = new TreeMap<>();
        months(country, filter).stream()
                .filter(it -> MonthlySum.isWith(with, it.tie()))
                .forEach(it -> sums.merge(it.month(), MonthlySum.of(it), MonthlySum::plus));
        return List.copyOf(sums.values());
    }

    /** Between one country and each other, by month. */
    List<MonthlyTie> months(String country, Filter filter) {
        Slice slice = Slice.of(filter);
        List<Row> rows = query(
                        "SELECT SUBSTR(day, 1, 7) AS month, side, other, hostile, " + STORIES
                                + " FROM dealing WHERE day > '' AND " + slice.in("side", List.of(country))
                                + " AND " + slice.sql() + " GROUP BY SUBSTR(day, 1, 7), side, other, hostile",
                        slice)
                .map((row, context) -> Row.of(row, row.getString("month")))
                .list();
        Map<String, List<Row>> byMonth = new TreeMap<>();
        rows.forEach(row ->
                byMonth.computeIfAbsent(row.month(), key -> new ArrayList<>()).add(row));
        List<MonthlyTie> all = new ArrayList<>();
        byMonth.forEach((month, some) -> ties(some).stream()
                .sorted(Tie.THICKEST_FIRST)
                .forEach(tie -> all.add(new MonthlyTie(YearMonth.parse(month), tie))));
        return List.copyOf(all);
    }

    /** By country of the place, the most first; what tells none comes last, if anything does. */
    List<PlaceCount> places(Filter filter) {
        Slice slice = Slice.of(filter);
        List<PlaceCount> told = query(
                        "SELECT country, " + STORIES + " FROM happening WHERE country IS NOT NULL AND " + slice.sql()
                                + " GROUP BY country ORDER BY stories DESC, country",
                        slice)
                .map((row, context) -> new PlaceCount(Optional.of(row.getString("country")), row.getInt("stories")))
                .list();
        PlaceCount untold = query(
                        "SELECT " + STORIES + ", COUNT(DISTINCT CASE WHEN country IS NOT NULL"
                                + " THEN COALESCE(story, -record) END) AS told FROM happening WHERE " + slice.sql(),
                        slice)
                .map((row, context) -> new PlaceCount(Optional.empty(), row.getInt("stories") - row.getInt("told")))
                .one();
        return untold.stories() == 0
                ? told
                : Stream.concat(told.stream(), Stream.of(untold)).toList();
    }

    /** The day of the last act, or publication, of what was known on the filter's day. */
    Optional<LocalDate> lastDay(Filter filter) {
        Slice slice = Slice.of(filter);
        return query(
                        "SELECT day FROM happening WHERE day > '' AND " + slice.sql() + " ORDER BY day DESC LIMIT 1",
                        slice)
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }

    private Query query(String sql, Slice slice) {
        return handle.createQuery(sql).bindMap(slice.binds());
    }
}
