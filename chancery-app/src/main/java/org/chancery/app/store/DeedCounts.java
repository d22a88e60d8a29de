package org.chancery.app.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.link.Stretch;
import org.chancery.view.Period;
import org.chancery.view.Period.Scale;
import org.jdbi.v3.core.Handle;

/**
 * What was told as having happened, counted by story when it was linked. Of a filter the period and the countries count. A story counts
 * once for two countries, or a place, on the first day that any of its reports tells of it.
 */
final class DeedCounts {

    private static final String TIES = "counted IN ('COOPERATION', 'CONFLICT')";

    private final Handle handle;

    DeedCounts(Handle handle) {
        this.handle = handle;
    }

    /** Between every two countries; if some are asked for, only what one of them takes part in. The thickest come first. */
    List<Tie> ties(Filter filter) {
        return ties(numbers(TIES + " AND " + whose(filter), filter, Scale.DECADE, ", counted", it -> ""))
                .map(Map.Entry::getValue)
                .sorted(Tie.THICKEST_FIRST)
                .toList();
    }

    /** A tie of two who are both asked for is told once. */
    private static String whose(Filter filter) {
        return filter.countries().isEmpty()
                ? "side < other"
                : "side IN (<sides>) AND (side < other OR NOT other IN (<sides>))";
    }

    /** Between one country and each other, by month. */
    List<MonthlyTie> months(String country, Filter filter) {
        Filter own = filter.inCountries(List.of(country));
        List<Sum> numbers =
                numbers(TIES + " AND side IN (<sides>)", own, Scale.MONTH, ", counted, cell", DeedCounts::month);
        return ties(numbers)
                .map(it -> new MonthlyTie(YearMonth.parse(it.getKey().get(0)), it.getValue()))
                .sorted(Comparator.comparing(MonthlyTie::month).thenComparing(MonthlyTie::tie, Tie.THICKEST_FIRST))
                .toList();
    }

    private static String month(String cell) {
        return cell.substring(0, Scale.MONTH.letters());
    }

    /** By country of the place, the most first; what tells none comes last, if anything does. */
    List<PlaceCount> places(Filter filter) {
        return numbers("counted = 'PLACE'", filter.inCountries(List.of()), Scale.DECADE, ", counted", it -> "").stream()
                .map(it -> new PlaceCount(Optional.of(it.side()).filter(side -> !side.isEmpty()), it.stories()))
                .sorted(Comparator.comparing((PlaceCount it) -> it.country().isEmpty())
                        .thenComparing(Comparator.comparing(PlaceCount::stories).reversed())
                        .thenComparing(it -> it.country().orElse("")))
                .toList();
    }

    private record Sum(String month, String side, String other, Counted counted, int stories) {}

    /** A tie by its month, side and other. */
    private static Stream<Map.Entry<List<String>, Tie>> ties(List<Sum> numbers) {
        Map<List<String>, List<Sum>> byPair = numbers.stream()
                .collect(Collectors.groupingBy(
                        it -> List.of(it.month(), it.side(), it.other()),
                        () -> new TreeMap<>(Comparator.comparing(it -> String.join(" ", it))),
                        Collectors.toList()));
        return byPair.entrySet().stream()
                .map(it -> Map.entry(
                        it.getKey(),
                        new Tie(
                                it.getKey().get(1),
                                it.getKey().get(2),
                                sum(it.getValue(), Counted.COOPERATION),
                                sum(it.getValue(), Counted.CONFLICT))));
    }

    private static int sum(List<Sum> some, Counted counted) {
        return some.stream()
                .filter(it -> it.counted() == counted)
                .mapToInt(Sum::stories)
                .sum();
    }

    /**
     * The numbers of the period, summed.
     *
     * @param largest parts of the period that are counted in one
     * @param also what they are told apart by, besides the countries
     */
    private List<Sum> numbers(String which, Filter filter, Scale largest, String also, Function<String, String> month) {
        List<String> cells = cells(filter, largest);
        if (cells.isEmpty()) {
            return List.of();
        }
        var query = handle.createQuery("SELECT side, other" + also + (also.contains("cell") ? "" : ", '' AS cell")
                        + ", SUM(stories) AS many FROM story_count WHERE " + which + " AND cell IN (<cells>)"
                        + " GROUP BY side, other" + also)
                .bindList("cells", cells);
        if (!filter.countries().isEmpty()) {
            query.bindList(
                    "sides", filter.countries().stream().map(Storable::text).toList());
        }
        return query.map((row, context) -> new Sum(
                        month.apply(row.getString("cell")),
                        row.getString("side"),
                        row.getString("other"),
                        Counted.valueOf(row.getString("counted")),
                        row.getInt("many")))
                .list();
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
