package org.chancery.view;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.actor.Sector;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/**
 * Somebody told by name, as a participant or as a speaker.
 *
 * @param country empty if it is not known
 * @param offices that the article words; none for whoever held them formerly
 * @param isOfficial whether an office is known at all, be it from a registry: bodies have none
 */
record Mention(String country, String name, List<String> offices, boolean isOfficial) {

    /** Everybody told by name in a record. */
    static Stream<Mention> in(EventRecord it) {
        return Stream.concat(taking(it), Speaker.of(it.voice()).stream().flatMap(Mention::of));
    }

    /** Those who take part. */
    static Stream<Mention> taking(EventRecord it) {
        return Stream.concat(it.actors().stream(), it.recipients().stream()).flatMap(Mention::of);
    }

    private static Stream<Mention> of(Participant it) {
        boolean former =
                it.sectors().stream().findFirst().filter(Sector.ELI::equals).isPresent();
        boolean official = it.office().isPresent() || !it.offices().isEmpty();
        return it.name().stream()
                .map(name -> new Mention(it.country().orElse(""), name, former ? List.of() : it.offices(), official));
    }

    private static Stream<Mention> of(Speaker it) {
        boolean former = it.code().endsWith(Sector.ELI.name());
        return it.name().stream()
                .map(name -> new Mention(
                        it.country().orElse(""),
                        name,
                        former ? List.of() : it.office().stream().toList(),
                        it.office().isPresent()));
    }
}
