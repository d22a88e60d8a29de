package org.chancery.app.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.chancery.view.Pair;

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
                .filter(it -> allStatuses || it.status().isMaterial())
                .map(CameoWriter::lines)
                .collect(Collectors.joining());
    }

    private static String lines(EventRecord it) {
        Optional<LocalDate> told = it.when().flatMap(when -> when.from().or(when::to));
        String day = told.map(LocalDate::toString).orElse("");
        String basis = basis(it, told.isPresent());
        String published = it.article().published().map(LocalDate::toString).orElse("");
        return Pair.of(it, CameoWriter::code, NOBODY).stream()
                .map(pair -> Tabs.line(List.of(
                        day,
                        pair.source(),
                        pair.target(),
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

    private static String code(Participant it) {
        return it.code().isEmpty() ? NOBODY : it.code();
    }
}
