package org.chancery.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    /** Records read at a time. */
    private static final int TOGETHER = 200;

    private final Handle handle;
    private final DealingTable dealings;

    RecordTable(Handle handle) {
        this.handle = handle;
        this.dealings = new DealingTable(handle);
    }

    /** Puts records under a version. */
    void add(long article, List<EventRecord> records) {
        records.stream().map(Stories::key).distinct().forEach(this::outdate);
        List<DealingTable.Noted> noted = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            EventRecord it = records.get(i);
            Reach reach = Reach.of(it);
            long record = add(article, i, it, reach);
            addSpan(record, reach);
            addParties(record, it, reach);
            noted.add(new DealingTable.Noted(record, it, Optional.empty(), Optional.empty()));
        }
        dealings.add(noted);
    }

    private long add(long article, int ordinal, EventRecord it, Reach reach) {
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

    private void addSpan(long record, Reach reach) {
        reach.span()
                .ifPresent(days -> handle.createUpdate(
                                "INSERT INTO span (record, wide, begins, ends) VALUES (:record, :wide, :begins, :ends)")
                        .bind("record", record)
                        .bind("wide", days.isWide() ? 1 : 0)
                        .bind("begins", days.begins().toString())
                        .bind("ends", days.ends().toString())
                        .execute());
    }

    private void addParties(long record, EventRecord it, Reach reach) {
        List<Participant> all =
                Stream.concat(it.actors().stream(), it.recipients().stream()).toList();
        if (all.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("INSERT INTO party (record, country, name, surname, wide, begins, ends)"
                + " VALUES (:record, :country, :name, :surname, :wide, :begins, :ends)");
        for (Participant one : all) {
            Optional<String> name = Storable.text(one.name()).map(whole -> whole.toLowerCase(Locale.ROOT));
            batch.bind("record", record)
                    .bind("country", one.country())
                    .bind("name", name)
                    .bind("surname", name.map(whole -> whole.substring(whole.lastIndexOf(' ') + 1)))
                    .bind("wide", reach.span().map(days -> days.isWide() ? 1 : 0))
                    .bind("begins", reach.span().map(days -> days.begins().toString()))
                    .bind("ends", reach.span().map(days -> days.ends().toString()))
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
        for (String table : List.of("party", "span")) {
            handle.createUpdate("DELETE FROM " + table
                            + " WHERE record IN (SELECT seq FROM record WHERE article = :article)")
                    .bind("article", article)
                    .execute();
        }
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

    /** What is made of the records that fulfil any of these conditions, in the order of publication, read as they are needed. */
    <R> R with(List<Condition> conditions, Function<Stream<EventRecord>, R> work) {
        List<Long> seqs = conditions.size() == 1 ? seqs(conditions.get(0)) : seqs(conditions);
        return work.apply(IntStream.iterate(0, from -> from < seqs.size(), from -> from + TOGETHER)
                .mapToObj(from -> seqs.subList(from, Math.min(seqs.size(), from + TOGETHER)))
                .flatMap(some -> ofNumbers(some).stream()));
    }

    /** The numbers of the records, in the order of publication: these are sorted, not the records, which are large. */
    private List<Long> seqs(Condition condition) {
        return query("SELECT record.seq FROM record WHERE " + condition.sql() + ORDER, condition)
                .mapTo(Long.class)
                .list();
    }

    private List<Long> seqs(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(it -> ranks(it).stream())
                .distinct()
                .sorted()
                .map(Rank::seq)
                .toList();
    }

    private List<Rank> ranks(Condition condition) {
        return query(
                        "SELECT record.seq, record.published, record.article, record.ordinal FROM record WHERE "
                                + condition.sql(),
                        condition)
                .map((row, context) -> new Rank(
                        Optional.ofNullable(row.getString("published")).orElse(StoryPlace.NEVER),
                        row.getLong("article"),
                        row.getInt("ordinal"),
                        row.getLong("seq")))
                .list();
    }

    /** Where a record stands in the order of publication. */
    private record Rank(String published, long article, int ordinal, long seq) implements Comparable<Rank> {
        private static final Comparator<Rank> ORDER = Comparator.comparing(Rank::published)
                .thenComparing(Rank::article)
                .thenComparing(Rank::ordinal);

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    /** The records of these numbers, in their order; one that has gone meanwhile is left out. */
    List<EventRecord> ofNumbers(List<Long> seqs) {
        if (seqs.isEmpty()) {
            return List.of();
        }
        Map<Long, EventRecord> found = new HashMap<>();
        handle.createQuery("SELECT seq, json FROM record WHERE seq IN (<seqs>)")
                .bindList("seqs", seqs)
                .map((row, context) -> Map.entry(row.getLong("seq"), EventJsonReader.read(row.getString("json"))))
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return seqs.stream().flatMap(seq -> Stream.ofNullable(found.get(seq))).toList();
    }

    /** How many records fulfil a condition, counted up to so many. */
    long count(Condition condition, long most) {
        return query(
                        "SELECT COUNT(*) FROM (SELECT 1 FROM record WHERE " + condition.sql()
                                + " LIMIT :most) AS counted",
                        condition)
                .bind("most", most)
                .mapTo(Long.class)
                .one();
    }

    /** The day of the last publication among the records that fulfil a condition. */
    Optional<LocalDate> lastDay(Condition condition) {
        return query(
                        "SELECT record.published FROM record WHERE " + condition.sql()
                                + " AND record.published IS NOT NULL ORDER BY record.published DESC LIMIT 1",
                        condition)
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }

    private Query query(String sql, Condition condition) {
        return handle.createQuery(sql).bindMap(condition.binds());
    }
}
