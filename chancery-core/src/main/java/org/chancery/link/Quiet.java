package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;

/** Cuts the records of the same sides where nothing was told for so long that no story can reach across. */
final class Quiet {

    /** Longer than any window of linking: the widest, with what a day may lie beside it. */
    private static final int DAYS = Math.max(Mentions.AHEAD, Moves.LATER) + Moves.SHIFT + Kind.VISIT.slack();

    private Quiet() {}

    static List<List<EventRecord>> parts(Collection<EventRecord> records) {
        List<Dated> inTime = records.stream()
                .map(it -> new Dated(it, reach(it)))
                .sorted(Comparator.comparing((Dated it) -> it.reach().from())
                        .thenComparing(Dated::record, Profile.PUBLICATION))
                .toList();
        List<List<EventRecord>> parts = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (Dated it : inTime) {
            if (parts.isEmpty() || it.reach().from().minusDays(DAYS).isAfter(end)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(it.record());
            end = it.reach().to().isAfter(end) ? it.reach().to() : end;
        }
        return parts;
    }

    /** From the days of the act to its telling, unless it lies wholly behind. */
    private static Stretch reach(EventRecord it) {
        var told = it.article().published().map(Stretch::day);
        var days = it.when().flatMap(Stretch::of);
        boolean behind = it.status() == Status.OCCURRED || it.status() == Status.ONGOING;
        if (days.isPresent() && (behind || told.isEmpty())) {
            return days.get();
        }
        return told.map(day -> days.map(day::cover).orElse(day)).orElse(Stretch.day(LocalDate.of(1, 1, 1)));
    }

    private record Dated(EventRecord record, Stretch reach) {}
}
