package org.chancery.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.record.EventRecord;

/** The records of the same sides, near in time; their stories depend on nothing else. */
final class Block {

    private Block() {}

    static List<Story> stories(List<EventRecord> records) {
        Map<String, List<Profile>> sorts = records.stream()
                .map(Profile::of)
                .collect(Collectors.groupingBy(Profile::sort, TreeMap::new, Collectors.toList()));
        List<Story> all = sorts.values().stream()
                .flatMap(some -> Sorting.of(some).stream())
                .map(History::story)
                .toList();
        return Visits.gather(all);
    }
}
