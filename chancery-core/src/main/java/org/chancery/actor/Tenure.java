package org.chancery.actor;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.chancery.actor.Sense.Person;
import org.chancery.time.Days;

/**
 * What a person whose office is over by the day of the article was on the days of a deed.
 *
 * <p>Whoever is a former official by now, by the registry or by the article's words ("former president"), did then what he did as the holder of his office, or
 * of none. Somebody whom the article calls by an office is left as he is. Immutable.
 */
public final class Tenure {

    private static final List<Sector> FORMER = List.of(Sector.ELI);
    /** The longest stretch in which an office may end by the deed itself: somebody is shot, or resigns, "last week". */
    private static final Period ONE_WEEK = Period.ofWeeks(1);

    private final Registry registry;

    public Tenure(Registry registry) {
        this.registry = registry;
    }

    /**
     * The same person with the sectors of those days; everybody else as he is.
     *
     * @param days of the deed; without both ends, or where they are long and an office began or ended in them, they tell nothing; of a short stretch the first counts
     */
    public Actor on(Days days, Actor actor) {
        return days.isBounded()
                        && actor.kind() == Actor.Kind.PERSON
                        && actor.sectors().equals(FORMER)
                ? person(actor)
                        .flatMap(known -> then(known, days))
                        .map(actor::withSectors)
                        .orElse(actor)
                : actor;
    }

    private Optional<Person> person(Actor actor) {
        List<Person> known = actor.name().map(registry::senses).orElse(List.of()).stream()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .filter(person -> person.country().equals(actor.country()))
                .toList();
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    private static Optional<List<Sector>> then(Person person, Days days) {
        LocalDate first = days.from().orElseThrow();
        LocalDate last = days.to().orElseThrow();
        List<Sector> told = person.sectorsOn(Optional.of(first));
        boolean sure = !last.isAfter(first.plus(ONE_WEEK)) || told.equals(person.sectorsOn(Optional.of(last)));
        return sure ? Optional.of(told) : Optional.empty();
    }
}
