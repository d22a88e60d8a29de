package org.chancery.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.app.correction.Amendment;
import org.chancery.app.correction.AmendmentJson;
import org.chancery.app.correction.Correction;
import org.chancery.app.correction.SameWords;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.EventJsonReader;
import org.chancery.app.output.JsonText;
import org.chancery.record.EventRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What readers said of records, and of which of those that are read now it holds. */
final class CorrectionTable {

    /** Ids asked for at a time: fewer than any engine takes. */
    private static final int AT_A_TIME = 500;

    private final Handle handle;
    private final RecordTable records;

    CorrectionTable(Handle handle) {
        this.handle = handle;
        this.records = new RecordTable(handle);
    }

    /** Keeps what is said of a current record; empty if there is none of this id. */
    Optional<Correction> add(String record, Amendment amendment, String by, Instant at) {
        Optional<Long> article = records.articleOf(record);
        List<EventRecord> all = article.map(records::of).orElse(List.of());
        return all.stream()
                .filter(it -> it.id().equals(record))
                .findFirst()
                .map(it -> add(article.orElseThrow(), it, SameWords.isAlone(it, all), new Said(amendment, by, at)));
    }

    private record Said(Amendment amendment, String by, Instant at) {}

    private Correction add(long article, EventRecord of, boolean alone, Said said) {
        long seq = handle.createUpdate(
                        "INSERT INTO correction (article, record, stands, gone, alone, reading, said,"
                                + " teller, told) VALUES (:article, :record, :record, 0, :alone, :reading, :said, :teller, :told)")
                .bind("article", article)
                .bind("record", of.id())
                .bind("alone", alone ? 1 : 0)
                .bind("reading", EventJson.write(of))
                .bind("said", JsonText.object(AmendmentJson.body(said.amendment())))
                .bind("teller", Storable.text(said.by()))
                .bind("told", said.at().toString())
                .executeAndReturnGeneratedKeys("seq")
                .mapTo(Long.class)
                .one();
        return new Correction(seq, of, of.id(), false, said.by(), said.at(), said.amendment());
    }

    /** A later version stands for an earlier from now on, for what was said of it, too. */
    void move(long earlier, long later) {
        handle.createUpdate("UPDATE correction SET article = :later WHERE article = :earlier")
                .bind("later", later)
                .bind("earlier", earlier)
                .execute();
        settle(later);
    }

    private record Standing(long seq, EventRecord read, boolean alone) {}

    /** Finds the records that it holds of after the article was read again. */
    void settle(long article) {
        List<Standing> all = handle.createQuery("SELECT seq, reading, alone FROM correction WHERE article = :article")
                .bind("article", article)
                .map((row, context) -> new Standing(
                        row.getLong("seq"), EventJsonReader.read(row.getString("reading")), row.getInt("alone") == 1))
                .list();
        List<EventRecord> now = all.isEmpty() ? List.of() : records.of(article);
        all.forEach(it -> settle(it.seq(), SameWords.find(it.read(), it.alone(), now)));
    }

    private void settle(long seq, Optional<EventRecord> now) {
        handle.createUpdate("UPDATE correction SET gone = :gone, stands = COALESCE(:now, stands) WHERE seq = :seq")
                .bind("gone", now.isPresent() ? 0 : 1)
                .bind("now", now.map(EventRecord::id))
                .bind("seq", seq)
                .execute();
    }

    /** What was said of these records, in the order in which it was said. */
    List<Correction> of(Collection<String> ids) {
        List<String> all = ids.stream().distinct().toList();
        List<Correction> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_A_TIME) {
            List<String> some = all.subList(i, Math.min(all.size(), i + AT_A_TIME));
            found.addAll(list(handle.createQuery(
                            "SELECT * FROM correction WHERE stands IN (<ids>) OR record IN (<ids>) ORDER BY seq")
                    .bindList("ids", some)));
        }
        return found.stream()
                .sorted(java.util.Comparator.comparingLong(Correction::seq))
                .distinct()
                .toList();
    }

    /** What was said of a version's records, and of what is not read from it any more. */
    List<Correction> ofArticle(long article) {
        return list(handle.createQuery("SELECT * FROM correction WHERE article = :article ORDER BY seq")
                .bind("article", article));
    }

    /** The last ones before a number, the latest first; of those told up to the end of a day, if one is given. */
    List<Correction> before(long seq, Optional<LocalDate> day, int most) {
        return list(handle.createQuery(
                        "SELECT * FROM correction WHERE seq < :seq AND told < :end" + " ORDER BY seq DESC LIMIT :most")
                .bind("end", day.map(it -> it.plusDays(1).toString()).orElse(StoryPlace.NEVER))
                .bind("seq", seq)
                .bind("most", most));
    }

    private static List<Correction> list(Query query) {
        return query.map((row, context) -> correction(row)).list();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        EventRecord read = EventJsonReader.read(row.getString("reading"));
        return new Correction(
                row.getLong("seq"),
                read,
                row.getString("stands"),
                row.getInt("gone") == 1,
                row.getString("teller"),
                Instant.parse(row.getString("told")),
                AmendmentJson.read(row.getString("said"), read));
    }
}
