package org.chancery.view;

import java.util.List;
import java.util.Optional;
import org.chancery.event.Category;
import org.chancery.link.Kind;
import org.chancery.link.Person;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Words;

/**
 * One round of a track: talks, a call, a visit with what took place on it.
 *
 * @param ground why it belongs to the track
 */
public record Round(Story story, Ground ground) {

    /** Why a round belongs to a track, the strongest first. */
    public enum Ground {
        /** Its own sentence has the words of the matter. */
        MATTER,
        /** Told in the same article as a round of this matter, and of no other between the same parties. */
        ARTICLE,
        /** Only this track of the same parties has its context. */
        CONTEXT,
        /** Nothing tells its matter. */
        NONE
    }

    /** What it is about, in the articles' words. */
    public List<String> topics() {
        return story.all()
                .flatMap(it -> it.records().stream())
                .filter(it -> it.act() == Category.CONSULT)
                .flatMap(it -> it.topics().stream())
                .map(Words::text)
                .distinct()
                .toList();
    }

    /** Where, if told. */
    public Optional<EventRecord.Location> place() {
        return story.place()
                .or(() -> story.parts().stream()
                        .flatMap(it -> it.place().stream())
                        .findFirst());
    }

    /** Who led a side: of those told by name, else by office, the one of whom most is told; nobody who only dined. */
    public Optional<Person> leader(String side) {
        return story.all()
                .filter(it -> it.kind() != Kind.MEAL && it.kind() != Kind.DEED)
                .flatMap(it -> it.parties().stream())
                .filter(it -> it.side().equals(side))
                .flatMap(it -> it.people().stream())
                .reduce((first, other) -> weight(other) > weight(first) ? other : first);
    }

    private long weight(Person it) {
        return it.name().map(this::tellings).orElse(0L);
    }

    /** How many records tell of somebody by this name. */
    private long tellings(String name) {
        return story.all()
                .flatMap(it -> it.records().stream())
                .filter(it -> Mention.taking(it).anyMatch(one -> one.name().equals(name)))
                .count();
    }
}
