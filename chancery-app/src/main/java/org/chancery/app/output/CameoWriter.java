package org.chancery.app.output;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/**
 * The table that users of PETRARCH, Phoenix and ICEWS load: one line a pair of source and target.
 *
 * <p>Compound actors are expanded to pairs; an act without recipients among several actors goes both ways between each two. Where the
 * article does not date the act there is no day and {@code date_basis} says why; those data sets have the day of publication there,
 * which is a column of its own here.
 */
final class CameoWriter implements RecordWriter {

    /** As in TABARI's and PETRARCH's output. */
    private static final String NOBODY = "---";

    private final boolean allStatuses;

    CameoWriter(boolean allStatuses) {
        this.allStatuses = allStatuses;
    }

    private record Pair(String source, String target) {}

    @Override
    public String header() {
        return Tabs.line(List.of(
                "date",
                "source",
                "target",
                "code",
                "score",
                "article",
                "start",
                "end",
                "date_basis",
                "status",
                "id",
                "published"));
    }

    @Override
    public String print(EventRecord.Source article, List<EventRecord> records) {
        return records.stream()
                .filter(it -> allStatuses || isMaterial(it.status()))
                .map(CameoWriter::lines)
                .collect(Collectors.joining());
    }

    private static boolean isMaterial(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING, CANCELLED, POSTPONED, STALLED -> true;
            case PLANNED, PROPOSED, HYPOTHETICAL, DENIED -> false;
        };
    }

    private static String lines(EventRecord it) {
        Optional<LocalDate> told = it.when().flatMap(when -> when.from().or(when::to));
        String day = told.map(LocalDate::toString).orElse("");
        String basis = basis(it, told.isPresent());
        String published = it.article().published().map(LocalDate::toString).orElse("");
        return pairs(it).stream()
                .map(pair -> Tabs.line(List.of(
                        day,
                        pair.source,
                        pair.target,
                        it.cameo(),
                        Double.toString(it.score()),
                        it.article().id(),
                        Integer.toString(it.trigger().span().start()),
                        Integer.toString(it.trigger().span().end()),
                        basis,
                        it.status().wireName(),
                        it.id(),
                        published)))
                .collect(Collectors.joining());
    }

    /** How the day was come by, or why there is none. */
    private static String basis(EventRecord it, boolean dated) {
        if (dated) {
            return it.when().map(when -> WireName.of(when.basis())).orElse("");
        }
        return it.when().isPresent() ? "unresolved" : "untold";
    }

    private static Set<Pair> pairs(EventRecord it) {
        Set<Pair> pairs = new LinkedHashSet<>();
        if (it.recipients().isEmpty() && it.actors().size() > 1) {
            for (int source = 0; source < it.actors().size(); source++) {
                for (int target = 0; target < it.actors().size(); target++) {
                    if (source != target) {
                        pairs.add(new Pair(
                                code(it.actors().get(source)), code(it.actors().get(target))));
                    }
                }
            }
            return pairs;
        }
        for (String source : codes(it.actors())) {
            codes(it.recipients()).forEach(target -> pairs.add(new Pair(source, target)));
        }
        return pairs;
    }

    private static List<String> codes(List<Participant> all) {
        return all.isEmpty()
                ? List.of(NOBODY)
                : all.stream().map(CameoWriter::code).toList();
    }

    private static String code(Participant it) {
        return it.code().isEmpty() ? NOBODY : it.code();
    }
}
