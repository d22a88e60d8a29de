package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.event.When;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.chancery.time.Granularity;

/**
 * What linking looks at in a record.
 *
 * @param sort kind, and for a deed its category and direction: only records of one sort are compared
 * @param people whoever is told by name or office, by the side on which they stand
 * @param days the days of the act, fine or coarse, if both ends are known
 * @param newDay the day to which it was put off, if the record says so
 */
record Profile(
        EventRecord record,
        Kind kind,
        String sort,
        Map<String, List<Person>> people,
        Optional<Stretch> days,
        Optional<Stretch> newDay) {

    /** Days; what lasts longer is no one occasion. */
    static final int LONGEST_OCCASION = 15;

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
        Optional<Stretch> days = it.when().flatMap(Stretch::of);
        Optional<Stretch> moved = it.status() == Status.POSTPONED ? NewDay.of(it) : Optional.empty();
        Optional<Stretch> own = moved.isEmpty() ? days : NewDay.old(it);
        return new Profile(it, kind, sort, people(it), own, moved);
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

    private static Map<String, List<Person>> people(EventRecord it) {
        Sides sides = Sides.in(it);
        Map<String, List<Person>> people = new TreeMap<>();
        List<Participant> all = new ArrayList<>(it.actors());
        all.addAll(it.recipients());
        for (Participant one : all) {
            sides.of(one)
                    .ifPresent(side -> Person.of(one)
                            .ifPresent(person -> people.computeIfAbsent(side, key -> new ArrayList<>())
                                    .add(person)));
        }
        return people;
    }

    Optional<LocalDate> published() {
        return record.article().published();
    }

    /** Days fine enough to tell one occasion from the next. */
    Optional<Stretch> fine() {
        boolean fine = record.when()
                .filter(it -> it.granularity() == Granularity.DAY || it.granularity() == Granularity.INTERVAL)
                .isPresent();
        return kind == Kind.NEGOTIATION ? Optional.empty() : days.filter(it -> fine && it.length() <= LONGEST_OCCASION);
    }

    /** Fine days that are its own: several days of a visit tell no day of a meeting on it. */
    Optional<Stretch> settled() {
        return fine().filter(days -> days.length() == 1 || !isLent());
    }

    /** How a deed is done, if told; two ways of it are two deeds. */
    Optional<Mode> manner() {
        return kind == Kind.DEED ? record.mode() : Optional.empty();
    }

    boolean isLent() {
        return record.when().filter(it -> it.basis() == When.Basis.CARRIED).isPresent();
    }

    boolean isHeld() {
        return record.status() == Status.OCCURRED || record.status() == Status.ONGOING;
    }
}
