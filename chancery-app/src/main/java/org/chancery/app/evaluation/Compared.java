package org.chancery.app.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.EventRecord;

/**
 * The gold of one article beside what was read from it.
 *
 * @param matches what was read for a gold record
 * @param missed gold for which nothing was read
 * @param extra records for which there is no gold
 */
public record Compared(String article, List<Match> matches, List<Gold> missed, List<EventRecord> extra) {

    public Compared {
        matches = List.copyOf(matches);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    /** A gold record with the record that was read for it. */
    public record Match(Gold gold, EventRecord read) {

        /** The fields that are compared: those that the gold tells, the mode only where the category is right. */
        Set<Field> asked() {
            Set<Field> fields = EnumSet.noneOf(Field.class);
            for (Field field : Field.values()) {
                if (field.isClaimed(gold) && (field != Field.MODE || Field.CATEGORY.agrees(gold, read))) {
                    fields.add(field);
                }
            }
            return fields;
        }

        /** Those of them that are wrong. */
        Set<Field> wrong() {
            Set<Field> fields = asked();
            fields.removeIf(field -> field.agrees(gold, read));
            return fields;
        }
    }

    /** Pairs up; gold that only marks a false record is passed over. */
    public static Compared of(String article, List<Gold> all, List<EventRecord> read) {
        List<Gold> gold = all.stream().filter(one -> !one.isFalse()).toList();
        Pairing pairing = Pairing.of(gold, read, SameAct::maybe);
        List<Match> matches = new ArrayList<>();
        List<Gold> missed = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Gold one = gold.get(i);
            Optional<EventRecord> partner = pairing.partners().get(i);
            partner.ifPresentOrElse(it -> matches.add(new Match(one, it)), () -> missed.add(one));
        }
        return new Compared(article, matches, missed, pairing.rest());
    }

    int gold() {
        return matches.size() + missed.size();
    }

    int read() {
        return matches.size() + extra.size();
    }
}
