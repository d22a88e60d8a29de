package org.chancery.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The records a page at a time, the latest day first and within a day as they came; what tells no day comes last. */
final class LatestRecords {

    private static final String DATED = "published IS NOT NULL";
    private static final String UNDATED = "published IS NULL";

    private final Handle handle;
    private final Condition condition;
    private final Asked.Way way;

    LatestRecords(Handle handle, Asked asked) {
        this.handle = handle;
        this.way = asked.forPage(handle);
        this.condition = asked.condition(way);
    }

    /** At most this many, behind a position or from the beginning. */
    Page behind(Optional<Position> last, int most) {
        return last.isEmpty() || last.get().published().isPresent()
                ? page(dated(last, most + 1), last, most)
                : page(List.of(), last, most);
    }

    /** The first page, and by what those told last could be narrowed: so many are counted. */
    Search search(int most, int counted) {
        List<Position> dated = dated(Optional.empty(), Math.max(most, counted) + 1);
        Facets facets =
                new FacetTable(handle).of(dated.stream().map(Position::seq).toList(), counted);
        return new Search(page(dated, Optional.empty(), most), facets);
    }

    private Page page(List<Position> dated, Optional<Position> last, int most) {
        List<Position> rows = new ArrayList<>(dated.subList(0, Math.min(most + 1, dated.size())));
        if (rows.size() <= most) {
            rows.addAll(undated(last, most + 1 - rows.size()));
        }
        List<Position> shown = rows.subList(0, Math.min(most, rows.size()));
        Optional<Position> next = rows.size() > most ? Optional.of(shown.get(most - 1)) : Optional.empty();
        return new Page(
                new RecordTable(handle)
                        .ofNumbers(shown.stream().map(Position::seq).toList()),
                next);
    }

    private List<Position> dated(Optional<Position> last, int most) {
        String behind =
                last.isEmpty() ? "" : " AND (published < :lastDay OR (published = :lastDay AND seq > :lastSeq))";
        return rows(DATED + behind, " ORDER BY published DESC, seq", last, most);
    }

    private List<Position> undated(Optional<Position> last, int most) {
        Optional<Position> before = last.filter(it -> it.published().isEmpty());
        String behind = before.isEmpty() ? "" : " AND seq > :lastSeq";
        return rows(UNDATED + behind, " ORDER BY seq", before, most);
    }

    private List<Position> rows(String behind, String order, Optional<Position> last, int most) {
        Query query = handle.createQuery(
                        way.walks()
                                ? "SELECT record.seq AS seq, record.published AS published FROM record WHERE "
                                        + condition.sql() + " AND " + behind + order + " LIMIT :most"
                                : "WITH found AS MATERIALIZED (SELECT record.seq AS seq, record.published AS published"
                                        + " FROM record WHERE " + condition.sql() + ") SELECT seq, published FROM found"
                                        + " WHERE " + behind + order + " LIMIT :most")
                .bindMap(condition.binds())
                .bind("most", most);
        last.ifPresent(it -> query.bind("lastSeq", it.seq()));
        last.flatMap(Position::published).ifPresent(day -> query.bind("lastDay", day.toString()));
        return query.map((row, context) -> new Position(
                        Optional.ofNullable(row.getString("published")).map(LocalDate::parse), row.getLong("seq")))
                .list();
    }
}
