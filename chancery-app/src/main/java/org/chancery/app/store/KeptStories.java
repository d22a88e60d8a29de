package org.chancery.app.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.app.output.EventJsonReader;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds stories as they were linked last: first where they stand, then, as they are needed, what they tell. */
final class KeptStories {

    private static final String COLUMNS = "story.seq AS seq, story.day AS day, story.told AS told, story.id AS id";

    private final Handle handle;

    KeptStories(Handle handle) {
        this.handle = handle;
    }

    /** A kept story that has not been read yet. */
    record Found(StoryPlace place, long seq) {}

    /** The stories of which some record is asked for, behind a place, in their order; but those of blocks that have to be linked now. */
    List<Found> find(Asked asked, Part part, LinkedNow now, Optional<StoryPlace> behind, int most) {
        if (now.isAll()) {
            return List.of();
        }
        Fitting fitting = Fitting.of(asked, way(asked, part, most));
        // quickly told of most: a block of which more was told since is linked anew
        String then = (asked.filter().asOf().isEmpty() ? "" : " AND story.told_last <= :asOf")
                + (asked.since().isEmpty() ? "" : " AND story.told_last >= :since");
        String sql = "SELECT " + COLUMNS + fitting.sql() + " AND " + part.sql() + then + " AND NOT ("
                + now.blocks("story.block") + ")" + behind(behind);
        // what is due is few: found by its own index, not on a walk through the order of all
        String first = part.due().isPresent() ? "COALESCE(story.day, '')" : "story.day";
        Query query = handle.createQuery(sql + " ORDER BY " + first + ", story.told, story.id LIMIT :most")
                .bindMap(fitting.binds())
                .bind("most", most);
        part.due().ifPresent(day -> query.bind("due", day.toString()));
        part.until().ifPresent(day -> query.bind("until", day.toString()));
        behind.ifPresent(it ->
                query.bind("behindDay", it.day()).bind("behindTold", it.told()).bind("behindId", it.id()));
        return query.map((row, context) -> new Found(
                        new StoryPlace(row.getString("day"), row.getString("told"), row.getString("id")),
                        row.getLong("seq")))
                .list();
    }

    private Asked.Way way(Asked asked, Part part, int most) {
        if (part.due().isPresent()) {
            return Asked.Way.WALK;
        }
        return most == Integer.MAX_VALUE ? asked.forAll(handle) : asked.forStories(handle);
    }

    private static String behind(Optional<StoryPlace> last) {
        return last.isEmpty() ? "" : " AND (story.day, story.told, story.id) > (:behindDay, :behindTold, :behindId)";
    }

    /** The stories of these numbers, in their order. */
    List<Story> read(List<Long> seqs) {
        if (seqs.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<String, EventRecord>> records = records(seqs);
        Map<Long, Story> stories = new HashMap<>();
        handle.createQuery("SELECT seq, json FROM story WHERE seq IN (<seqs>)")
                .bindList("seqs", seqs)
                .map((row, context) -> Map.entry(row.getLong("seq"), row.getString("json")))
                .forEach(row -> stories.put(
                        row.getKey(), StoryForm.read(row.getValue(), records.getOrDefault(row.getKey(), Map.of()))));
        return seqs.stream().flatMap(seq -> Stream.ofNullable(stories.get(seq))).toList();
    }

    private Map<Long, Map<String, EventRecord>> records(List<Long> stories) {
        Map<Long, Map<String, EventRecord>> byStory = new HashMap<>();
        handle.createQuery("SELECT story, json FROM record WHERE story IN (<seqs>) AND gone IS NULL")
                .bindList("seqs", stories)
                .map((row, context) -> Map.entry(row.getLong("story"), EventJsonReader.read(row.getString("json"))))
                .forEach(row -> byStory.computeIfAbsent(row.getKey(), key -> new HashMap<>())
                        .put(row.getValue().id(), row.getValue()));
        return byStory;
    }
}
