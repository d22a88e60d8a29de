package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.actor.Sense.Naming;
import org.chancery.actor.Sense.Person;

/**
 * Words of a sentence that the registry knows, from token {@code start} to before {@code end}.
 *
 * @param senses what they may stand for as a proper name
 * @param roles what they say as a common noun; empty if they are a proper name
 */
record Match(int start, int end, List<Sense> senses, List<Role> roles) {

    boolean isName() {
        return !senses.isEmpty();
    }

    boolean covers(int token) {
        return start <= token && token < end;
    }

    Optional<Role> role(Role.Sort... sorts) {
        return roles.stream()
                .filter(role -> Stream.of(sorts).anyMatch(sort -> role.sort() == sort))
                .findFirst();
    }

    /** A noun for people that says nothing of who they are ("group", "council"): with a capital, part of a name. */
    boolean isVague() {
        return !roles.isEmpty()
                && roles.stream()
                        .allMatch(role ->
                                role.sort() == Role.Sort.GROUP && role.sectors().isEmpty());
    }

    Optional<Person> person() {
        return senses.stream()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .findFirst();
    }

    Optional<Naming> naming(Sense.Form... forms) {
        return senses.stream()
                .filter(Naming.class::isInstance)
                .map(Naming.class::cast)
                .filter(naming -> forms.length == 0 || Stream.of(forms).anyMatch(form -> naming.form() == form))
                .findFirst();
    }

    Match choosing(Sense sense) {
        return new Match(start, end, List.of(sense), roles);
    }
}
