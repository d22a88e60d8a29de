package org.chancery.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.record.EventRecord;

/**
 * Stories that are kept up to date while records come in.
 *
 * <p>A new record recomputes the stories of its own block; whatever the order, the result is that of {@link Stories#of}. Not for several
 * threads at once.
 */
public final class Chronicle {

    private final Map<String, Map<String, EventRecord>> blocks = new TreeMap<>();
    private final Map<String, List<Story>> stories = new HashMap<>();

    /** Takes records in; the stories of the blocks that they touch, new and old. */
    public List<Story> add(Collection<EventRecord> records) {
        Set<String> touched = new HashSet<>();
        for (EventRecord it : records) {
            String key = Stories.key(it);
            touched.add(key);
            Stories.keep(it, blocks.computeIfAbsent(key, block -> new TreeMap<>()));
        }
        touched.forEach(key -> stories.put(key, Stories.inBlock(blocks.getOrDefault(key, Map.of()))));
        return touched.stream()
                .flatMap(key -> stories.getOrDefault(key, List.of()).stream())
                .sorted(Stories.BY_DAY)
                .toList();
    }

    /** All stories. */
    public List<Story> stories() {
        return stories.values().stream()
                .flatMap(List::stream)
                .sorted(Stories.BY_DAY)
                .toList();
    }
}
