package org.chancery.app.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.app.evaluation.Compared;
import org.chancery.app.evaluation.Gold;
import org.chancery.clause.Clauses;
import org.chancery.confidence.Assessor;
import org.chancery.confidence.Clues;
import org.chancery.confidence.Judged;
import org.chancery.confidence.Lesson;
import org.chancery.event.Category;
import org.chancery.event.Event;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;

/**
 * An article for which there is gold, as it was read: each record is right or wrong by the gold, and teaches what the gold says it is.
 *
 * @param compared the gold beside the records
 */
public record GoldReading(Reading reading, Compared compared) {

    /** A record and what the gold says of it. */
    private record Told(Event event, boolean right, Optional<Category> category) {}

    /** Pairs the gold with what was read. */
    public static GoldReading of(Reading reading, List<Gold> gold) {
        return new GoldReading(reading, Compared.of(reading.article().id(), gold, EventRecord.of(reading)));
    }

    List<Lesson> lessons(Clues clues) {
        return told().stream()
                .map(told -> new Lesson(clues.of(told.event, clauses(told.event)), told.category))
                .toList();
    }

    List<Judged> judged(Assessor assessor) {
        return told().stream()
                .map(told -> new Judged(assessor.circumstances(told.event, clauses(told.event)), told.right, 1))
                .toList();
    }

    private Clauses clauses(Event event) {
        return Clauses.of(reading.sentences().get(event.sentence()));
    }

    private List<Told> told() {
        Map<String, Compared.Match> matches = new HashMap<>();
        compared.matches().forEach(match -> matches.put(match.read().id(), match));
        return reading.events().stream()
                .flatMap(event -> Optional.ofNullable(matches.get(event.id()))
                        .map(match -> told(event, match.gold(), match.read()))
                        .orElse(Optional.of(new Told(event, false, Optional.empty())))
                        .stream())
                .toList();
    }

    /** Gold without a category says nothing of it. */
    private static Optional<Told> told(Event event, Gold gold, EventRecord read) {
        return gold.category().map(category -> {
            boolean right = category == gold.categoryOf(read);
            return new Told(event, right, Optional.of(right ? event.act() : category));
        });
    }
}
