package org.chancery.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.app.output.EventJsonReader;
import org.chancery.record.EventRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The records a page at a time, the latest day first and within a day as they came; what tells no day comes last. */
final class LatestRecords {

    private static final String DATED = " AND record.published IS NOT NULL";
    private static final String UNDATED = " AND record.published IS NULL";

    private final Handle handle;
    private final Condition condition;

    LatestRecords(Handle handle, Condition condition) {
        this.handle = handle;
        this.condition = condition;
    }

    private record Row(Position at, EventRecord it) {}

    /** At most this many, behind a position or from the beginning. */
    Page behind(Optional<Position> last, int most) {
        List<Row> rows = new ArrayList<>();
        if (last.isEmpty() || last.get().published().isPresent()) {
            rows.addAll(dated(last, most + 1));
        }
        if (rows.size() <= most) {
            rows.addAll(undated(last, most + 1 - rows.size()));
        }
        List<Row> shown = rows.subList(0, Math.min(most, rows.size()));
        Optional<Position> next =
                rows.size() > most ? Optional.of(shown.get(most - 1).at()) : Optional.empty();
        return new Page(shown.stream().map(Row::it).toList(), next);
    }

    private List<Row> dated(Optional<Position> last, int most) {
        String behind = last.isEmpty()
                ? ""
                : " AND (record.published < :lastDay OR (record.published = :lastDay AND record.seq > :lastSeq))";
        return rows(DATED + behind + " ORDER BY record.published DESC, record.seq", last, most);
    }

    private List<Row> undated(Optional<Position> last, int most) {
        Optional<Position> before = last.filter(it -> it.published().isEmpty());
        String behind = before.isEmpty() ? "" : " AND record.seq > :lastSeq";
        return rows(UNDATED + behind + " ORDER BY record.seq", before, most);
    }

    private List<Row> rows(String rest, Optional<Position> last, int most) {
        Query query = handle.createQuery("SELECT record.seq, record.published, record.json FROM record WHERE "
                        + condition.sql() + rest + " LIMIT :most")
                .bindMap(condition.binds())
                .bind("most", most);
        last.ifPresent(it -> query.bind("lastSeq", it.seq()));
        last.flatMap(Position::published).ifPresent(day -> query.bind("lastDay", day.toString()));
        return query.map((row, context) -> new Row(
                        new Position(
                                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                                row.getLong("seq")),
                        EventJsonReader.read(row.getString("json"))))
                .list();
    }
}
