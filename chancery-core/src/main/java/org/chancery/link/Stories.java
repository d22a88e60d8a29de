package org.chancery.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.record.EventRecord;

/** The stories that a set of records tells. */
public final class Stories {

    /** By their first day, then by their first telling; stories without a day last. */
    public static final Comparator<Story> BY_DAY = Comparator.comparing(
                    (Story it) -> it.days().map(Stretch::from).orElse(java.time.LocalDate.MAX))
            .thenComparing(Story::first, Profile.PUBLICATION);

    /** The order of publication: by day, then by article and place in it; what has no day last. */
    public static final Comparator<EventRecord> BY_PUBLICATION = Profile.PUBLICATION;

    private Stories() {}

    /** The same for the same set, in whatever order and however often its records are given. */
    public static List<Story> of(Collection<EventRecord> records) {
        Map<String, Map<String, EventRecord>> blocks = new TreeMap<>();
        for (EventRecord it : records) {
            keep(it, blocks.computeIfAbsent(key(it), key -> new TreeMap<>()));
        }
        return blocks.values().stream()
                .flatMap(block -> inBlock(block).stream())
                .sorted(BY_DAY)
                .collect(Collectors.toUnmodifiableList());
    }

    /** The block in which alone a record may find its like: the sides that take part. Windows of days cut it further. */
    public static String key(EventRecord it) {
        return String.join(" ", Profile.sides(it));
    }

    /** Whether two records by themselves tell of the same. Others may still join them, through a postponement, or part them. */
    public static Verdict same(EventRecord a, EventRecord b) {
        return Likeness.of(a, b);
    }

    /** One record for each id; of two codebooks, the later. */
    static void keep(EventRecord it, Map<String, EventRecord> block) {
        block.merge(it.id(), it, (a, b) -> LATER.compare(a, b) >= 0 ? a : b);
    }

    private static final Comparator<EventRecord> LATER = Comparator.comparing(EventRecord::codebook)
            .thenComparing(EventRecord::coder)
            .thenComparing(EventRecord::toString);

    static List<Story> inBlock(Map<String, EventRecord> block) {
        return Quiet.parts(block.values()).stream()
                .flatMap(part -> Block.stories(part).stream())
                .toList();
    }
}
