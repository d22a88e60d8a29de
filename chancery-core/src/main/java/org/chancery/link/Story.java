package org.chancery.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.Category;
import org.chancery.record.EventRecord;

/**
 * One occasion or deed across articles.
 *
 * @param id made from the first record's; it stays when later articles add to the story
 * @param state where it stands after the last article
 * @param parties who takes part, by side
 * @param days when it took or takes place, as known after the last article; empty while nobody says, and after a postponement without
 *     a new day
 * @param place where, if told
 * @param history every record, in the order of publication
 * @param parts what belongs to a visit
 */
public record Story(
        String id,
        Kind kind,
        Category category,
        Stage state,
        List<Party> parties,
        Optional<Stretch> days,
        Optional<EventRecord.Location> place,
        List<Step> history,
        List<Story> parts) {

    public Story {
        parties = List.copyOf(parties);
        history = List.copyOf(history);
        parts = List.copyOf(parts);
    }

    /** A side, with those of it who are told by name or office. */
    public record Party(String side, List<Person> people) {

        public Party {
            people = List.copyOf(people);
        }
    }

    /** The records in the order of publication. */
    public List<EventRecord> records() {
        return history.stream().map(Step::record).toList();
    }

    public EventRecord first() {
        return history.get(0).record();
    }

    /** Whether a record of this id is told here itself, not in a part. */
    public boolean holds(String record) {
        return history.stream().anyMatch(step -> step.record().id().equals(record));
    }

    /** This story and its parts. */
    public Stream<Story> all() {
        return Stream.concat(Stream.of(this), parts.stream());
    }

    Story with(List<Story> newParts) {
        return new Story(id, kind, category, state, parties, days, place, history, newParts);
    }
}
