package org.chancery.app.store;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.app.store.Facets.Count;
import org.chancery.app.store.Facets.Facet;
import org.jdbi.v3.core.Handle;

/** Counts records by their values. */
final class FacetTable {

    /** Values of one facet that are told. */
    private static final int VALUES = 12;

    private static final Comparator<Count> COMMONEST_FIRST =
            Comparator.comparing(Count::records).reversed().thenComparing(Count::value);

    private final Handle handle;

    FacetTable(Handle handle) {
        this.handle = handle;
    }

    /** The values of the first of these, at most so many. */
    Facets of(List<Long> seqs, int most) {
        List<Long> counted = seqs.subList(0, Math.min(most, seqs.size()));
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        if (!counted.isEmpty()) {
            // The numbers are our own, so they may stand in the question.
            String some = counted.stream().map(String::valueOf).collect(Collectors.joining(", "));
            countries(some, counts);
            others(some, counts);
        }
        Map<Facet, List<Count>> told = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            told.put(facet, commonest(counts.getOrDefault(facet, Map.of())));
        }
        return new Facets(counted.size(), seqs.size() <= most, told);
    }

    private void countries(String some, Map<Facet, Map<String, Long>> counts) {
        handle.createQuery("SELECT DISTINCT record, country FROM party WHERE record IN (" + some + ")")
                .map((row, context) -> Optional.ofNullable(row.getString("country")))
                .forEach(country -> count(Facet.COUNTRY, country, counts));
    }

    private void others(String some, Map<Facet, Map<String, Long>> counts) {
        handle.createQuery(
                        "SELECT act, status, article.source, substr(COALESCE(day_from, day_to, record.published), 1, 7)"
                                + " AS month FROM record JOIN article ON article.seq = record.article WHERE record.seq IN ("
                                + some + ")")
                .map((row, context) -> Map.of(
                        Facet.CATEGORY, Optional.ofNullable(row.getString("act")),
                        Facet.STATUS, Optional.ofNullable(row.getString("status")),
                        Facet.SOURCE, Optional.ofNullable(row.getString("source")),
                        Facet.MONTH, Optional.ofNullable(row.getString("month"))))
                .forEach(values -> values.forEach((facet, value) -> count(facet, value, counts)));
    }

    private static void count(Facet facet, Optional<String> value, Map<Facet, Map<String, Long>> counts) {
        value.ifPresent(
                it -> counts.computeIfAbsent(facet, key -> new HashMap<>()).merge(it, 1L, Long::sum));
    }

    private static List<Count> commonest(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(it -> new Count(it.getKey(), it.getValue()))
                .sorted(COMMONEST_FIRST)
                .limit(VALUES)
                .toList();
    }
}
