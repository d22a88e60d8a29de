package org.chancery.link;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.record.EventRecord.Participant;

/**
 * Somebody who takes part, by name or by office alone.
 *
 * @param offices each once, whatever its capitals
 */
public record Person(Optional<String> name, NavigableSet<String> offices) implements Comparable<Person> {

    public Person {
        NavigableSet<String> each = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        each.addAll(List.copyOf(new TreeSet<>(offices)));
        offices = Collections.unmodifiableNavigableSet(new TreeSet<>(List.copyOf(each)));
    }

    /** The person, or nobody where a state or a body takes part. */
    static Optional<Person> of(Participant it) {
        if (it.office().isEmpty() && it.offices().isEmpty()) {
            return Optional.empty();
        }
        NavigableSet<String> offices = new TreeSet<>(it.offices());
        it.office().ifPresent(offices::add);
        return Optional.of(new Person(it.name(), offices));
    }

    /** Names decide; a last name stands for the whole one; without names, an office in common. */
    boolean isLike(Person other) {
        if (name.isPresent() && other.name.isPresent()) {
            String mine = name.get();
            String theirs = other.name.get();
            return mine.equals(theirs) || mine.endsWith(" " + theirs) || theirs.endsWith(" " + mine);
        }
        return offices.stream().anyMatch(office -> other.offices.stream().anyMatch(office::equalsIgnoreCase));
    }

    /** One of whom both are told: the longer name, and all offices. */
    Person with(Person other) {
        NavigableSet<String> all = new TreeSet<>(offices);
        all.addAll(other.offices);
        boolean longer = other.name.map(String::length).orElse(0)
                > name.map(String::length).orElse(0);
        return new Person(longer ? other.name : name, all);
    }

    @Override
    public int compareTo(Person other) {
        int names = name.orElse("").compareTo(other.name.orElse(""));
        return names != 0 ? names : offices.toString().compareTo(other.offices.toString());
    }
}
