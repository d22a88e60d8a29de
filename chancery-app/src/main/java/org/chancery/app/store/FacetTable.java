package org.chancery.app.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.app.store.Facets.Count;
import org.chancery.app.store.Facets.Facet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts the latest records that fulfil a condition by their values. */
final class FacetTable {

    /** Values of one facet that are told. */
    private static final int VALUES = 12;

    private final Handle handle;
    private final Condition condition;

    FacetTable(Handle handle, Condition condition) {
        this.handle = handle;
        this.condition = condition;
    }

    /** The values of at most so many records. */
    Facets of(int most) {
        List<Long> seqs = handle.createQuery("SELECT record.seq FROM record WHERE " + condition.sql()
                        + " AND record.published IS NOT NULL ORDER BY record.published DESC LIMIT :most")
                .bindMap(condition.binds())
                .bind("most", most + 1)
                .mapTo(Long.class)
                .list();
        List<Long> counted = seqs.subList(0, Math.min(most, seqs.size()));
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, counted.isEmpty() ? List.of() : counts(facet, counted));
        }
        return new Facets(counted.size(), seqs.size() <= most, counts);
    }

    /** The numbers are our own, so they may stand in the question. */
    private List<Count> counts(Facet facet, List<Long> seqs) {
        String some = seqs.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(", "));
        Query query = handle.createQuery("SELECT " + value(facet)
                        + " AS facet, COUNT(DISTINCT record.seq) AS records FROM "
                        + from(facet) + " WHERE record.seq IN (" + some + ") AND " + value(facet)
                        + " IS NOT NULL GROUP BY " + value(facet) + " ORDER BY COUNT(DISTINCT record.seq) DESC, "
                        + value(facet) + " LIMIT :values")
                .bind("values", VALUES);
        return query.map((row, context) -> new Count(row.getString("facet"), row.getLong("records")))
                .list();
    }

    private static String value(Facet facet) {
        return switch (facet) {
            case COUNTRY -> "party.country";
            case CATEGORY -> "record.act";
            case STATUS -> "record.status";
            case MONTH -> "substr(COALESCE(record.day_from, record.day_to, record.published), 1, 7)";
        };
    }

    private static String from(Facet facet) {
        return facet == Facet.COUNTRY ? "record JOIN party ON party.record = record.seq" : "record";
    }
}
