package org.chancery.app.dictionary;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.Sector;

/**
 * What a code of a dictionary says in PLOVER's terms.
 *
 * @param country a country or one of the codes in its place; empty: none that PLOVER has
 * @param sectors in the order of the code; empty: none that PLOVER has
 */
record Coding(Optional<String> country, List<Sector> sectors) {

    /** Of a name that is nobody. */
    static final Coding NOBODY = new Coding(Optional.empty(), List.of());

    Coding {
        sectors = List.copyOf(sectors);
    }

    boolean isState() {
        return sectors.isEmpty()
                && country.filter(code -> !ActorCodes.IN_PLACE.contains(code)).isPresent();
    }
}
