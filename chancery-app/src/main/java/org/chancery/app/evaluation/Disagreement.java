package org.chancery.app.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.EventRecord;

/**
 * Where gold and reader differ.
 *
 * @param gold empty if the reader alone has the record
 * @param read empty if the gold alone has it
 * @param fields where both have it, the fields that differ
 */
public record Disagreement(String article, Optional<Gold> gold, Optional<EventRecord> read, Set<Field> fields) {

    public Disagreement {
        fields = Set.copyOf(fields);
    }

    /** All of these articles, in their order; within one, those of the gold first. */
    public static List<Disagreement> in(Collection<Compared> articles) {
        List<Disagreement> all = new ArrayList<>();
        for (Compared article : articles) {
            String id = article.article();
            article.matches().stream()
                    .filter(match -> !match.wrong().isEmpty())
                    .map(match ->
                            new Disagreement(id, Optional.of(match.gold()), Optional.of(match.read()), match.wrong()))
                    .forEach(all::add);
            article.missed().stream()
                    .map(gold -> new Disagreement(id, Optional.of(gold), Optional.empty(), Set.of()))
                    .forEach(all::add);
            article.extra().stream()
                    .map(read -> new Disagreement(id, Optional.empty(), Optional.of(read), Set.of()))
                    .forEach(all::add);
        }
        return all;
    }

    /** "different", "missed" or "false". */
    public String kind() {
        if (gold.isEmpty()) {
            return "false";
        }
        return read.isEmpty() ? "missed" : "different";
    }

    /** The fields that differ, in their order. */
    List<Field> ordered() {
        return fields.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(fields));
    }

    /** The word that tells of the act, as far as it is told. */
    String trigger() {
        return gold.flatMap(it -> it.site().trigger())
                .or(() -> read.map(it -> it.trigger().text()))
                .orElse("");
    }

    /** The sentence as it was read, else as far as the gold tells it. */
    String sentence() {
        return read.map(it -> it.sentence().words().text())
                .or(() -> gold.flatMap(it -> it.site().sentence()))
                .orElse("");
    }
}
