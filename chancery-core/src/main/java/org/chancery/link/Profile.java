package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/**
 * What linking looks at in a record.
 *
 * @param sort kind, and for a deed its category and direction: only records of one sort are compared
 * @param people whoever is told by name or office, by the side on which they stand and, in a deed, by whether they do it
 * @param known whether any side is somebody, not just protesters or rebels of no known country
 * @param timing what the record says of the days of its act
 */
record Profile(
        EventRecord record, Kind kind, String sort, Map<String, List<Person>> people, boolean known, Timing timing) {

    /** By publication, then by article and place in it. */
    static final Comparator<EventRecord> PUBLICATION = Comparator.comparing(
                    (EventRecord it) -> it.article().published().orElse(LocalDate.MAX))
            .thenComparing(it -> it.article().id())
            .thenComparing(it -> it.sentence().index())
            .thenComparing(it -> it.trigger().span())
            .thenComparing(EventRecord::id);

    static Profile of(EventRecord it) {
        Kind kind = Kind.of(it);
        String sort = kind == Kind.DEED ? it.act() + " " + direction(it) : kind.name();
        boolean known = Sides.all(it).stream().anyMatch(Sides::isKnown);
        return new Profile(it, kind, sort, kind == Kind.DEED ? byRole(it) : bySide(it), known, Timing.of(it));
    }

    /** The sides of everybody who takes part; a visitor's host is where he goes. */
    static NavigableSet<String> sides(EventRecord it) {
        return Sides.all(it);
    }

    private static String direction(EventRecord it) {
        Sides sides = Sides.in(it);
        NavigableSet<String> from = sides.of(it.actors());
        NavigableSet<String> to = sides.of(it.recipients());
        to.removeAll(from);
        return String.join(",", from) + ">" + String.join(",", to);
    }

    /** Who accuses and who is accused must each be the same, also where both stand on one side. */
    private static Map<String, List<Person>> byRole(EventRecord it) {
        Map<String, List<Person>> people = new TreeMap<>();
        gather(it, it.actors(), "", people);
        gather(it, it.recipients(), " (recipient)", people);
        return people;
    }

    /** Whoever is told by name or office, by the side on which they stand. */
    static Map<String, List<Person>> bySide(EventRecord it) {
        Map<String, List<Person>> people = new TreeMap<>();
        gather(it, it.actors(), "", people);
        gather(it, it.recipients(), "", people);
        return people;
    }

    private static void gather(EventRecord it, List<Participant> some, String role, Map<String, List<Person>> people) {
        Sides sides = Sides.in(it);
        for (Participant one : some) {
            sides.of(one)
                    .ifPresent(side -> Person.of(one)
                            .ifPresent(person -> people.computeIfAbsent(side + role, key -> new ArrayList<>())
                                    .add(person)));
        }
    }

    /** Whether it may be one with a record of that article: where no side is known by more than its sort, only in the same one. */
    boolean mayJoin(Predicate<String> article) {
        return known || article.test(record.article().id());
    }

    Optional<LocalDate> published() {
        return record.article().published();
    }

    Optional<Stretch> days() {
        return timing.days();
    }

    Optional<Stretch> newDay() {
        return timing.newDay();
    }

    Optional<Stretch> fine() {
        return timing.fine();
    }

    Optional<LocalDate> until() {
        return timing.until();
    }

    Optional<Stretch> settled() {
        return timing.settled();
    }

    /** How a deed is done, if told; two ways of it are two deeds. */
    Optional<Mode> manner() {
        return kind == Kind.DEED ? record.mode() : Optional.empty();
    }

    boolean isHeld() {
        return record.status() == Status.OCCURRED || record.status() == Status.ONGOING;
    }
}
