package org.chancery.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.link.Stretch;
import org.chancery.view.Period;
import org.chancery.view.Period.Scale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.Query;

/**
 * What was told as having happened, counted by story when it was linked. Of a filter the period and the countries count. A story counts
 * once for two countries, or a place, on the first day that any of its reports tells of it.
 */
final class DeedCounts {

    private static final String SUMS = "SUM(CASE WHEN counted = 'COOPERATION' THEN stories ELSE 0 END),"
            + " SUM(CASE WHEN counted = 'CONFLICT' THEN stories ELSE 0 END)";

    private static final String TIES = "side, other, " + SUMS;

    private static final String MONTH = "SUBSTR(cell, 1, " + Scale.MONTH.letters() + ")";

    private final Handle handle;

    DeedCounts(Handle handle) {
        this.handle = handle;
    }

    /** Between every two countries; if some are asked for, only what one of them takes part in. The thickest come first. */
    List<Tie> ties(Filter filter) {
        return rows("SELECT " + TIES, ties() + whose(filter), " GROUP BY side, other", filter, Scale.DECADE)
                .map((row, context) -> tie(row))
                .list()
                .stream()
                .sorted(Tie.THICKEST_FIRST)
                .toList();
    }

    private static String ties() {
        return "counted IN ('COOPERATION', 'CONFLICT') AND ";
    }

    /** A tie of two who are both asked for is told once. */
    private static String whose(Filter filter) {
        return filter.countries().isEmpty()
                ? "side < other"
                : "side IN (<sides>) AND (side < other OR NOT other IN (<sides>))";
    }

    /** By number, since there may be many. */
    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4));
    }

    /** Between one country and each other, by month. */
    List<MonthlyTie> months(String country, Filter filter) {
        return rows(
                        "SELECT " + TIES + ", " + MONTH,
                        ties() + "side IN (<sides>)",
                        " GROUP BY side, other, " + MONTH,
                        filter.inCountries(List.of(country)),
                        Scale.MONTH)
                .map((row, context) -> new MonthlyTie(YearMonth.parse(row.getString(5)), tie(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(MonthlyTie::month).thenComparing(MonthlyTie::tie, Tie.THICKEST_FIRST))
                .toList();
    }

    /** Between one country and another, or all others together, by month. */
    List<MonthlySum> sums(String country, Optional<String> with, Filter filter) {
        Query query = rows(
                "SELECT " + MONTH + ", " + SUMS,
                ties() + "side IN (<sides>)" + (with.isEmpty() ? "" : " AND other = :with"),
                " GROUP BY " + MONTH + " ORDER BY " + MONTH,
                filter.inCountries(List.of(country)),
                Scale.MONTH);
        with.ifPresent(other -> query.bind("with", Storable.text(other)));
        return query.map((row, context) ->
                        new MonthlySum(YearMonth.parse(row.getString(1)), row.getInt(2), row.getInt(3)))
                .list();
    }

    /** By country of the place, the most first; what tells none comes last, if anything does. */
    List<PlaceCount> places(Filter filter) {
        return rows(
                        "SELECT side, SUM(stories)",
                        "counted = 'PLACE'",
                        " GROUP BY side",
                        filter.inCountries(List.of()),
                        Scale.DECADE)
                .map((row, context) ->
                        new PlaceCount(Optional.of(row.getString(1)).filter(side -> !side.isEmpty()), row.getInt(2)))
                .list()
                .stream()
                .sorted(Comparator.comparing((PlaceCount it) -> it.country().isEmpty())
                        .thenComparing(Comparator.comparing(PlaceCount::stories).reversed())
                        .thenComparing(it -> it.country().orElse("")))
                .toList();
    }

    /**
     * The numbers of the period, summed.
     *
     * @param largest parts of the period that are counted in one
     */
    private Query rows(String what, String which, String group, Filter filter, Scale largest) {
        Query query = handle.createQuery(what + " FROM story_count WHERE " + which + " AND cell IN (<cells>)" + group);
        query.bindList(EmptyHandling.NULL_KEYWORD, "cells", cells(filter, largest));
        if (!filter.countries().isEmpty()) {
            query.bindList(
                    "sides", filter.countries().stream().map(Storable::text).toList());
        }
        return query;
    }

    /** The parts of the period; open ends reach as far as anything is told to have happened. */
    private List<String> cells(Filter filter, Scale largest) {
        if (largest == Scale.DECADE && !Access.hasPeriod(filter)) {
            return List.of(Cover.ALWAYS);
        }
        Optional<LocalDate> from = filter.from().or(() -> end("MIN"));
        Optional<LocalDate> to = filter.to().or(() -> end("MAX"));
        return from.flatMap(first -> to.filter(last -> !last.isBefore(first)).map(last -> new Stretch(first, last)))
                .map(days -> Cover.of(days, largest).stream().map(Period::name).toList())
                .orElse(List.of());
    }

    private Optional<LocalDate> end(String which) {
        return handle.createQuery("SELECT " + which + "(day) FROM happening WHERE day > ''")
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }
}
