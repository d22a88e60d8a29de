package org.chancery.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.output.EventJsonReader;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The stories as they were linked last, and what has to be linked anew. */
final class StoryTable {

    private static final String STALE = "record.block IN (SELECT stale.block FROM stale)";

    /** The last day that sorts as text. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Stories read by one question. */
    private static final int AT_ONCE = 500;

    private final Handle handle;
    private final RecordTable records;

    StoryTable(Handle handle) {
        this.handle = handle;
        this.records = new RecordTable(handle);
    }

    /** The stories of which some record fulfils the condition, by their days: those that are kept, and the others linked now. */
    List<Story> now(Condition asked) {
        List<Story> all = new ArrayList<>(kept(asked));
        all.addAll(linked(asked, asked.blocks(Condition.known(Filter.ALL).and(STALE))));
        all.sort(Stories.BY_DAY);
        return List.copyOf(all);
    }

    /** The same, linked from what was known on another day. */
    List<Story> then(Condition asked, Condition known) {
        return linked(asked, asked.blocks(known));
    }

    private List<Story> linked(Condition asked, Condition blocks) {
        return records.with(blocks, all -> {
            List<EventRecord> some = all.toList();
            if (some.isEmpty()) {
                return List.<Story>of();
            }
            Set<String> ids = new HashSet<>(records.ids(asked));
            return Stories.of(some).stream()
                    .filter(story ->
                            story.all().flatMap(it -> it.records().stream()).anyMatch(it -> ids.contains(it.id())))
                    .toList();
        });
    }

    private List<Story> kept(Condition asked) {
        Condition fresh = asked.and("NOT " + STALE);
        return kept("(SELECT record.story FROM record WHERE " + fresh.sql() + ")", fresh.binds());
    }

    /** The stories with these numbers, in this order. */
    List<Story> kept(List<Long> seqs) {
        List<Story> all = new ArrayList<>();
        for (int i = 0; i < seqs.size(); i += AT_ONCE) {
            List<Long> some = seqs.subList(i, Math.min(i + AT_ONCE, seqs.size()));
            String list = some.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
            Map<Long, Story> found = new HashMap<>();
            read(list, Map.of()).forEach((seq, story) -> found.put(seq, story));
            some.stream().map(found::get).filter(Objects::nonNull).forEach(all::add);
        }
        return List.copyOf(all);
    }

    private List<Story> kept(String seqs, Map<String, Object> binds) {
        return List.copyOf(read(seqs, binds).values());
    }

    /**
     * Stories by their numbers.
     *
     * @param seqs a list in brackets, or a question for one
     */
    private Map<Long, Story> read(String seqs, Map<String, Object> binds) {
        Map<Long, Map<String, EventRecord>> byStory = new HashMap<>();
        query(
                        "SELECT record.story AS story, record.json AS json FROM record WHERE record.gone IS NULL"
                                + " AND record.story IN " + seqs,
                        binds)
                .map((row, context) -> new Kept(row.getLong("story"), row.getString("json")))
                .forEach(row -> {
                    EventRecord it = EventJsonReader.read(row.json());
                    byStory.computeIfAbsent(row.seq(), key -> new HashMap<>()).put(it.id(), it);
                });
        Map<Long, Story> all = new HashMap<>();
        query("SELECT story.seq AS seq, story.json AS json FROM story WHERE story.seq IN " + seqs, binds)
                .map((row, context) -> new Kept(row.getLong("seq"), row.getString("json")))
                .forEach(row ->
                        all.put(row.seq(), StoryForm.read(row.json(), byStory.getOrDefault(row.seq(), Map.of()))));
        return all;
    }

    private record Kept(long seq, String json) {}

    private Query query(String sql, Map<String, Object> binds) {
        return handle.createQuery(sql).bindMap(binds);
    }

    /** Links some of the blocks that have to be; how many are left. */
    long link(int most) {
        handle.createQuery("SELECT block FROM stale ORDER BY block LIMIT :most")
                .bind("most", most)
                .mapTo(String.class)
                .list()
                .forEach(this::link);
        return staleBlocks();
    }

    long staleBlocks() {
        return handle.createQuery("SELECT COUNT(*) FROM stale")
                .mapTo(Long.class)
                .one();
    }

    /** Links a block and keeps its stories. */
    private void link(String block) {
        List<Story> stories = Stories.of(records.ofBlock(block));
        StoryTally tally = new StoryTally(handle);
        tally.remove(block);
        handle.createUpdate("DELETE FROM story WHERE block = :block")
                .bind("block", block)
                .execute();
        for (Story story : stories) {
            assign(block, add(block, story), story);
        }
        tally.add(block);
        handle.createUpdate("DELETE FROM stale WHERE block = :block")
                .bind("block", block)
                .execute();
    }

    private long add(String block, Story story) {
        Traits traits = Traits.of(story);
        return handle.createUpdate("INSERT INTO story (block, json, day_from, day_to, settled, told_first, told_last,"
                        + " reports, ahead_until, foretold, talks) VALUES (:block, :json, :from, :to, :settled, :first, :last,"
                        + " :reports, :ahead, :foretold, :talks)")
                .bind("block", block)
                .bind("json", StoryForm.write(story))
                .bind("from", traits.days().map(days -> days.from().toString()))
                .bind("to", traits.days().map(days -> days.to().toString()))
                .bind("settled", traits.settled() ? 1 : 0)
                .bind("first", traits.toldFirst().map(LocalDate::toString))
                .bind("last", traits.toldLast().map(LocalDate::toString))
                .bind("reports", traits.reports())
                .bind("ahead", traits.aheadUntil().map(StoryTable::capped))
                .bind("foretold", traits.foretold().map(LocalDate::toString))
                .bind(
                        "talks",
                        traits.toldLast().filter(day -> traits.negotiates()).map(LocalDate::toString))
                .executeAndReturnGeneratedKeys("seq")
                .mapTo(Long.class)
                .one();
    }

    /** A day that sorts as text. */
    private static String capped(LocalDate day) {
        return day.isAfter(LAST) ? LAST.toString() : day.toString();
    }

    private void assign(String block, long seq, Story story) {
        var batch = handle.prepareBatch("UPDATE record SET story = :story WHERE id = :id AND block = :block");
        Stream<EventRecord> all = story.all().flatMap(it -> it.records().stream());
        all.forEach(it -> batch.bind("story", seq)
                .bind("id", it.id())
                .bind("block", block)
                .add());
        batch.execute();
    }
}
