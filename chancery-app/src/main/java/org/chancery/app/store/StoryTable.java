package org.chancery.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        String seqs = "(SELECT record.story FROM record WHERE " + fresh.sql() + ")";
        Map<Long, Map<String, EventRecord>> byStory = new HashMap<>();
        query(
                        "SELECT record.story AS story, record.json AS json FROM record WHERE record.gone IS NULL"
                                + " AND record.story IN " + seqs,
                        fresh)
                .map((row, context) -> new Kept(row.getLong("story"), row.getString("json")))
                .forEach(row -> {
                    EventRecord it = EventJsonReader.read(row.json());
                    byStory.computeIfAbsent(row.seq(), key -> new HashMap<>()).put(it.id(), it);
                });
        return query("SELECT story.seq AS seq, story.json AS json FROM story WHERE story.seq IN " + seqs, fresh)
                .map((row, context) -> new Kept(row.getLong("seq"), row.getString("json")))
                .stream()
                .map(row -> StoryForm.read(row.json(), byStory.getOrDefault(row.seq(), Map.of())))
                .toList();
    }

    private record Kept(long seq, String json) {}

    private Query query(String sql, Condition condition) {
        return handle.createQuery(sql).bindMap(condition.binds());
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
        handle.createUpdate("DELETE FROM story WHERE block = :block")
                .bind("block", block)
                .execute();
        for (Story story : stories) {
            long seq = handle.createUpdate("INSERT INTO story (block, json) VALUES (:block, :json)")
                    .bind("block", block)
                    .bind("json", StoryForm.write(story))
                    .executeAndReturnGeneratedKeys("seq")
                    .mapTo(Long.class)
                    .one();
            assign(block, seq, story);
        }
        new DealingTable(handle).link(block);
        handle.createUpdate("DELETE FROM stale WHERE block = :block")
                .bind("block", block)
                .execute();
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
