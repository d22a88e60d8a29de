package org.chancery.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Place;
import org.chancery.wording.Act;

/** Works out the modes that depend on who takes part and where: a meeting of many, a meeting on third ground. */
final class Modes {

    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "NGO");
    private static final int MANY = 3;

    private Modes() {}

    static Optional<Mode> of(Act act, List<Actor> actors, List<Actor> recipients, Optional<Place> where) {
        if (act.category() != Category.CONSULT || act.mode().isPresent()) {
            return act.mode();
        }
        List<String> countries = java.util.stream.Stream.concat(actors.stream(), recipients.stream())
                .flatMap(actor -> actor.country().stream())
                .distinct()
                .toList();
        if (countries.stream().filter(country -> !BODIES.contains(country)).count() >= MANY) {
            return Optional.of(Mode.CONSULT_MULTILATERAL);
        }
        Optional<String> ground = where.flatMap(Place::country);
        boolean third = ground.isPresent() && countries.size() >= 2 && !countries.contains(ground.get());
        return third ? Optional.of(Mode.CONSULT_THIRD_PARTY) : Optional.empty();
    }
}
