package org.chancery.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.EventJsonReader;
import org.chancery.link.Stories;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The records of all versions, with what is asked for in columns of their own. */
final class RecordTable {

    /** In the order of publication; what tells no day comes last. */
    private static final String ORDER =
            " ORDER BY record.published IS NULL, record.published, record.article, record.ordinal";

    /** Rows fetched at a time from a server. */
    private static final int FETCHED = 1_000;

    private final Handle handle;

    RecordTable(Handle handle) {
        this.handle = handle;
    }

    /** Puts records under a version. */
    void add(long article, List<EventRecord> records) {
        records.stream().map(Stories::key).distinct().forEach(this::outdate);
        for (int i = 0; i < records.size(); i++) {
            EventRecord it = records.get(i);
            addParties(add(article, i, it), it);
        }
    }

    private long add(long article, int ordinal, EventRecord it) {
        Reach reach = Reach.of(it);
        return handle.createUpdate(
                        "INSERT INTO record (article, ordinal, id, block, published, day_from, day_to, event,"
                                + " act, status, sentence, json) VALUES (:article, :ordinal, :id, :block, :published, :from,"
                                + " :to, :event, :act, :status, :sentence, :json)")
                .bind("article", article)
                .bind("ordinal", ordinal)
                .bind("id", it.id())
                .bind("block", Storable.text(Stories.key(it)))
                .bind("published", it.article().published().map(LocalDate::toString))
                .bind("from", reach.from().map(LocalDate::toString))
                .bind("to", reach.to().map(LocalDate::toString))
                .bind("event", it.event().name())
                .bind("act", it.act().name())
                .bind("status", it.status().wireName())
                .bind("sentence", Storable.text(it.sentence().words().text()))
                .bind("json", EventJson.write(it))
                .executeAndReturnGeneratedKeys("seq")
                .mapTo(Long.class)
                .one();
    }

    private void addParties(long record, EventRecord it) {
        List<Participant> all =
                Stream.concat(it.actors().stream(), it.recipients().stream()).toList();
        if (all.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(
                "INSERT INTO party (record, country, name, surname) VALUES (:record, :country, :name, :surname)");
        for (Participant one : all) {
            Optional<String> name = Storable.text(one.name()).map(whole -> whole.toLowerCase(Locale.ROOT));
            batch.bind("record", record)
                    .bind("country", one.country())
                    .bind("name", name)
                    .bind("surname", name.map(whole -> whole.substring(whole.lastIndexOf(' ') + 1)))
                    .add();
        }
        batch.execute();
    }

    /** Notes that the stories of a block have to be linked anew. */
    private void outdate(String block) {
        handle.createUpdate("INSERT INTO stale (block) VALUES (:block) ON CONFLICT DO NOTHING")
                .bind("block", Storable.text(block))
                .execute();
    }

    /** The same for all blocks that a version's records are in. */
    void outdate(long article) {
        handle.createUpdate("INSERT INTO stale (block) SELECT DISTINCT block FROM record WHERE article = :article"
                        + " ON CONFLICT DO NOTHING")
                .bind("article", article)
                .execute();
    }

    void removeOf(long article) {
        outdate(article);
        handle.createUpdate("DELETE FROM party WHERE record IN (SELECT seq FROM record WHERE article = :article)")
                .bind("article", article)
                .execute();
        handle.createUpdate("DELETE FROM record WHERE article = :article")
                .bind("article", article)
                .execute();
    }

    List<EventRecord> of(long article) {
        return handle.createQuery("SELECT json FROM record WHERE article = :article ORDER BY ordinal")
                .bind("article", article)
                .mapTo(String.class)
                .map(EventJsonReader::read)
                .list();
    }

    /** The number of the last record that came; 0 if none did. */
    long lastNumber() {
        return handle.createQuery("SELECT COALESCE(MAX(seq), 0) FROM record")
                .mapTo(Long.class)
                .one();
    }

    /** The records that fulfil a condition, of those behind a number up to another, in the order in which they came. */
    List<Newcomer> newcomers(Condition condition, long behind, long last, int most) {
        return query(
                        "SELECT record.seq, record.json FROM record WHERE " + condition.sql()
                                + " AND record.seq > :behind AND record.seq <= :last ORDER BY record.seq LIMIT :most",
                        condition)
                .bind("behind", behind)
                .bind("last", last)
                .bind("most", most)
                .map((row, context) -> new Newcomer(row.getLong("seq"), EventJsonReader.read(row.getString("json"))))
                .list();
    }

    /** The current record of this id. */
    Optional<EventRecord> current(String id) {
        return handle.createQuery("SELECT json FROM record WHERE id = :id AND gone IS NULL ORDER BY seq")
                .bind("id", Storable.text(id))
                .mapTo(String.class)
                .findFirst()
                .map(EventJsonReader::read);
    }

    /** The version that a current record belongs to. */
    Optional<Long> articleOf(String record) {
        return handle.createQuery("SELECT article FROM record WHERE id = :id AND gone IS NULL ORDER BY seq")
                .bind("id", Storable.text(record))
                .mapTo(Long.class)
                .findFirst();
    }

    /** The current records of a block. */
    List<EventRecord> ofBlock(String block) {
        return handle.createQuery("SELECT json FROM record WHERE block = :block AND gone IS NULL")
                .bind("block", block)
                .mapTo(String.class)
                .map(EventJsonReader::read)
                .list();
    }

    /** What is made of the records that fulfil a condition, in the order of publication, read as they are needed. */
    <R> R with(Condition condition, Function<Stream<EventRecord>, R> work) {
        try (Stream<String> rows = query("SELECT record.json FROM record WHERE " + condition.sql() + ORDER, condition)
                .mapTo(String.class)
                .stream()) {
            return work.apply(rows.map(EventJsonReader::read));
        }
    }

    /** The ids of the records that fulfil a condition. */
    List<String> ids(Condition condition) {
        return query("SELECT record.id FROM record WHERE " + condition.sql(), condition)
                .mapTo(String.class)
                .list();
    }

    /** The day of the last publication among the records that fulfil a condition. */
    Optional<LocalDate> lastDay(Condition condition) {
        return query("SELECT MAX(record.published) FROM record WHERE " + condition.sql(), condition)
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }

    private Query query(String sql, Condition condition) {
        return handle.createQuery(sql).bindMap(condition.binds()).setFetchSize(FETCHED);
    }
}
