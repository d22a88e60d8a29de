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

    /** Notes a record that was put under this number, with what is known of its story and its end. */
    void add(long record, EventRecord it, Optional<String> gone, Optional<Long> story) {
        addSpeaker(record, it);
        if (!it.status().isMaterial()) {
            return;
        }
        String day = text(Reach.of(it).from().or(() -> it.article().published()));
        String published = text(it.article().published());
        handle.createUpdate("INSERT INTO happening (record, country, day, published, gone, story)"
                        + " VALUES (:record, :country, :day, :published, :gone, :story)")
                .bind("record", record)
                .bind("country", Storable.text(it.where().flatMap(EventRecord.Location::country)))
                .bind("day", day)
                .bind("published", published)
                .bind("gone", gone)
                .bind("story", story)
                .execute();
        Set<Pair> pairs = pairs(it);
        if (pairs.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO dealing (record, side, other, hostile, day, published, gone, story)"
                        + " VALUES (:record, :side, :other, :hostile, :day, :published, :gone, :story)");
        for (Pair pair : pairs) {
            batch.bind("record", record)
                    .bind("side", Storable.text(pair.source()))
                    .bind("other", Storable.text(pair.target()))
                    .bind("hostile", isHostile(it))
                    .bind("day", day)
                    .bind("published", published)
                    .bind("gone", gone)
                    .bind("story", story)
                    .add();
        }
        batch.execute();
    }

    /** Empty for no day, so that it sorts alike on every engine. */
    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private void addSpeaker(long record, EventRecord it) {
        for (Speaker speaker : speakers(it)) {
            Optional<String> name = Storable.text(speaker.name()).map(whole -> whole.toLowerCase(Locale.ROOT));
            handle.createUpdate("INSERT INTO speaker (record, country, name, surname, published)"
                            + " VALUES (:record, :country, :name, :surname, :published)")
                    .bind("record", record)
                    .bind("country", Storable.text(speaker.country()))
                    .bind("name", name)
                    .bind("surname", name.map(whole -> whole.substring(whole.lastIndexOf(' ') + 1)))
                    .bind("published", text(it.article().published()))
                    .execute();
        }
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
    private static Set<Pair> pairs(EventRecord it) {
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

    private static boolean isHostile(EventRecord it) {
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
