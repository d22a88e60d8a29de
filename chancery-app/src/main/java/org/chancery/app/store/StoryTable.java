package org.chancery.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps the stories as they were linked last, and notes what has to be linked anew. */
final class StoryTable {

    private static final String ASSIGN = "UPDATE record SET story = :story WHERE id = :id AND block = :block";

    private static final String COUNTRY = "INSERT INTO story_country (country, story) VALUES (:country, :story)";

    private final Handle handle;
    private final String stamp;
    private final RecordTable records;

    /**
     * The table.
     *
     * @param stamp of the linking code of this program
     */
    StoryTable(Handle handle, String stamp) {
        this.handle = handle;
        this.stamp = stamp;
        this.records = new RecordTable(handle);
    }

    /** Whether what is kept was linked by the code of this program. */
    boolean isOwn() {
        return handle.createQuery("SELECT COUNT(*) FROM linker WHERE stamp = :stamp")
                        .bind("stamp", stamp)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Whether there are stories, or records to make them of, and no code or other code has linked them. */
    boolean isForeign() {
        return !isOwn()
                && handle.createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM story LIMIT 1) AS kept")
                                .mapTo(Integer.class)
                                .one()
                        > 0;
    }

    /** Whether every block is linked as its records are now. */
    boolean isWhole() {
        return isOwn() && staleBlocks() == 0;
    }

    /** The same, and keeps other programs from changing that until this transaction ends. */
    private boolean holds() {
        return handle.createUpdate("UPDATE linker SET stamp = stamp WHERE stamp = :stamp")
                        .bind("stamp", stamp)
                        .execute()
                > 0;
    }

    /** Has everything linked anew that other code linked. */
    private void takeOver() {
        handle.createUpdate("INSERT INTO linker (one, stamp) VALUES (1, :stamp)"
                        + " ON CONFLICT (one) DO UPDATE SET stamp = excluded.stamp")
                .bind("stamp", stamp)
                .execute();
        handle.execute("INSERT INTO stale (block) SELECT DISTINCT block FROM record WHERE gone IS NULL"
                + " ON CONFLICT DO NOTHING");
    }

    /** Links some of the blocks that have to be; how many are left. */
    long link(int most) {
        if (!holds()) {
            takeOver();
        }
        StoryTally tally = new StoryTally();
        handle.createQuery("SELECT block FROM stale ORDER BY block LIMIT :most")
                .bind("most", most)
                .mapTo(String.class)
                .list()
                .forEach(block -> link(block, tally));
        new CountTable(handle).change(tally.changes());
        return staleBlocks();
    }

    /** How many blocks have to be linked; at least one while the kept stories are of other code. */
    long toLink() {
        return isOwn() ? staleBlocks() : Math.max(1, staleBlocks());
    }

    private long staleBlocks() {
        return handle.createQuery("SELECT COUNT(*) FROM stale")
                .mapTo(Long.class)
                .one();
    }

    /** Links a block and keeps its stories. */
    private void link(String block, StoryTally tally) {
        List<Story> stories = Stories.of(records.ofBlock(block));
        counted(block).forEach(it -> tally.remove(it.spot(), it.marks()));
        ofBlock("DELETE FROM story_country WHERE story IN (SELECT story.seq FROM story WHERE block = :block)", block);
        ofBlock("DELETE FROM story WHERE block = :block", block);
        PreparedBatch assigned = handle.prepareBatch(ASSIGN);
        PreparedBatch countries = handle.prepareBatch(COUNTRY);
        for (Story story : stories) {
            Traits traits = Traits.of(story);
            List<Mark> marks = Marks.of(story);
            long seq = add(block, story, traits, marks);
            assign(assigned, block, seq, story);
            addCountries(countries, seq, marks);
            tally.add(Spot.of(traits), marks);
        }
        // once for the block: a server that is asked for each story takes longer to be asked than to answer
        Stream.of(assigned, countries).filter(it -> it.size() > 0).forEach(PreparedBatch::execute);
        new DealingTable(handle).link(block);
        ofBlock("DELETE FROM stale WHERE block = :block", block);
    }

    /** What a kept story is counted by. */
    private record Kept(Spot spot, List<Mark> marks) {}

    private List<Kept> counted(String block) {
        return handle.createQuery("SELECT day_from, day_to, settled, told_first, marks FROM story WHERE block = :block")
                .bind("block", block)
                .map((row, context) -> new Kept(Spot.of(row, 1), Mark.read(row.getString("marks"))))
                .list();
    }

    /** Notes of whom a story tells. */
    private static void addCountries(PreparedBatch batch, long seq, List<Mark> marks) {
        marks.stream()
                .filter(it -> it.counted() == Counted.DAY)
                .forEach(it ->
                        batch.bind("country", it.side()).bind("story", seq).add());
    }

    private void ofBlock(String sql, String block) {
        handle.createUpdate(sql).bind("block", block).execute();
    }

    private long add(String block, Story story, Traits traits, List<Mark> marks) {
        StoryPlace place = StoryPlace.of(story);
        return handle.createUpdate(
                        "INSERT INTO story (block, id, day, told, json, day_from, day_to, settled, told_first,"
                                + " told_last, reports, ahead_until, foretold, talks, marks, lot, begins, ends) VALUES (:block, :id, :day, :told,"
                                + " :json, :from, :to, :settled, :first, :last, :reports, :ahead, :foretold, :talks, :marks, :lot,"
                                + " :begins, :ends)")
                .bind("block", block)
                .bind("marks", Mark.written(marks))
                .bind("begins", traits.reach().map(days -> days.begins().toString()))
                .bind("ends", traits.reach().map(days -> days.ends().toString()))
                .bind("lot", Lots.of(story.id()))
                .bind("id", place.id())
                .bind("day", place.day())
                .bind("told", place.told())
                .bind("json", StoryForm.write(story))
                .bind("from", traits.days().map(days -> days.from().toString()))
                .bind("to", traits.days().map(days -> days.to().toString()))
                .bind("settled", traits.settled() ? 1 : 0)
                .bind("first", traits.toldFirst().map(LocalDate::toString))
                .bind("last", traits.toldLast().map(LocalDate::toString))
                .bind("reports", traits.reports())
                .bind("ahead", traits.aheadUntil().map(LocalDate::toString))
                .bind("foretold", traits.foretold().map(LocalDate::toString))
                .bind("talks", traits.talks().map(LocalDate::toString))
                .executeAndReturnGeneratedKeys("seq")
                .mapTo(Long.class)
                .one();
    }

    private static void assign(PreparedBatch batch, String block, long seq, Story story) {
        Stream<EventRecord> all = story.all().flatMap(it -> it.records().stream());
        all.forEach(it -> batch.bind("story", seq)
                .bind("id", it.id())
                .bind("block", block)
                .add());
    }
}
