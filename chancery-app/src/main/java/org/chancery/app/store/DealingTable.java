package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.Quad;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.chancery.view.Pair;
import org.chancery.view.Speaker;
import org.chancery.view.Statements;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What is written down beside a record so that it can be counted by place, by pair and by speaker. */
final class DealingTable {

    private static final String UNKNOWN = "";

    private final Handle handle;

    DealingTable(Handle handle) {
        this.handle = handle;
    }

    /**
     * A record to be noted.
     *
     * @param seq its number
     * @param gone from when on another version stands for its article, if one does
     * @param story the number of its story, if it is linked
     */
    record Noted(long seq, EventRecord it, Optional<String> gone, Optional<Long> story) {}

    /** Notes records that were put under their numbers. */
    void add(List<Noted> all) {
        addSpeakers(all);
        List<Noted> happened =
                all.stream().filter(one -> one.it().status().isMaterial()).toList();
        addHappenings(happened);
        addDealings(happened);
    }

    private void addHappenings(List<Noted> all) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO happening (record, country, day, published, gone, story)"
                + " VALUES (:record, :country, :day, :published, :gone, :story)");
        for (Noted one : all) {
            common(batch, one).bind("country", place(one.it())).add();
        }
        execute(batch);
    }

    private void addDealings(List<Noted> all) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO dealing (record, side, other, hostile, day, published, gone, story)"
                        + " VALUES (:record, :side, :other, :hostile, :day, :published, :gone, :story)");
        for (Noted one : all) {
            for (Pair pair : pairs(one.it())) {
                common(batch, one)
                        .bind("side", Storable.text(pair.source()))
                        .bind("other", Storable.text(pair.target()))
                        .bind("hostile", isHostile(one.it()))
                        .add();
            }
        }
        execute(batch);
    }

    private static PreparedBatch common(PreparedBatch batch, Noted one) {
        return batch.bind("record", one.seq())
                .bind("day", day(one.it()))
                .bind("published", text(one.it().article().published()))
                .bind("gone", one.gone())
                .bind("story", one.story());
    }

    private void addSpeakers(List<Noted> all) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO speaker (record, country, name, surname, published)"
                + " VALUES (:record, :country, :name, :surname, :published)");
        for (Noted one : all) {
            for (Speaker speaker : speakers(one.it())) {
                Optional<String> name = Storable.text(speaker.name()).map(whole -> whole.toLowerCase(Locale.ROOT));
                batch.bind("record", one.seq())
                        .bind("country", Storable.text(speaker.country()))
                        .bind("name", name)
                        .bind("surname", name.map(whole -> whole.substring(whole.lastIndexOf(' ') + 1)))
                        .bind("published", text(one.it().article().published()))
                        .add();
            }
        }
        execute(batch);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** The country in which it took place, if told. */
    static Optional<String> place(EventRecord it) {
        return Storable.text(it.where().flatMap(EventRecord.Location::country));
    }

    /** The first day of the act, or, if none is told, that of publication; empty if none is known. */
    static String day(EventRecord it) {
        return text(Reach.of(it).from().or(() -> it.article().published()));
    }

    /** Empty for no day, so that it sorts alike on every engine. */
    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static List<Speaker> speakers(EventRecord it) {
        return Statements.of(List.of(it)).stream()
                .map(said -> said.speaker())
                .filter(speaker ->
                        speaker.name().isPresent() || speaker.country().isPresent())
                .distinct()
                .toList();
    }

    /** Every two countries that take part, both ways round, whoever of them acts. */
    static Set<Pair> pairs(EventRecord it) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Pair pair : Pair.of(it, DealingTable::country, UNKNOWN)) {
            boolean told = !pair.source().equals(UNKNOWN) && !pair.target().equals(UNKNOWN);
            if (told && !pair.source().equals(pair.target())) {
                pairs.add(pair);
                pairs.add(new Pair(/* source= */ pair.target(), /* target= */ pair.source()));
            }
        }
        return pairs;
    }

    private static String country(Participant it) {
        return it.country().orElse(UNKNOWN);
    }

    static boolean isHostile(EventRecord it) {
        return it.quad() == Quad.VERBAL_CONFLICT.number() || it.quad() == Quad.MATERIAL_CONFLICT.number();
    }

    /** Notes from when on another version stands for an article. */
    void retire(long article, String gone) {
        for (String table : Arrays.asList("happening", "dealing")) {
            handle.createUpdate("UPDATE " + table + " SET gone = :gone WHERE record IN"
                            + " (SELECT record.seq FROM record WHERE record.article = :article)")
                    .bind("gone", gone)
                    .bind("article", article)
                    .execute();
        }
    }

    /** Notes the stories into which the records of a block were linked. */
    void link(String block) {
        for (String table : Arrays.asList("happening", "dealing")) {
            handle.createUpdate("UPDATE " + table + " SET story ="
                            + " (SELECT record.story FROM record WHERE record.seq = " + table + ".record)"
                            + " WHERE record IN (SELECT record.seq FROM record WHERE record.block = :block"
                            + " AND record.gone IS NULL)")
                    .bind("block", block)
                    .execute();
        }
    }
}
