package org.chancery.app.correction;

import java.util.Optional;

/**
 * The place of an act.
 *
 * @param name its name, if it is known
 * @param country the code of its country, if it is known
 */
public record Spot(Optional<String> name, Optional<String> country) {

    /** The longest name of a place. */
    private static final int LONGEST = 200;

    /**
     * A place of which something is known.
     *
     * @throws IllegalArgumentException if nothing is
     */
    public Spot {
        if (name.isEmpty() && country.isEmpty()) {
            throw new IllegalArgumentException("neither the name nor the country of the place is given");
        }
    }

    /**
     * The place that a reader gives, if he gives any.
     *
     * @throws IllegalArgumentException if the name is too long or the code is none
     */
    public static Optional<Spot> of(Optional<String> name, Optional<String> country) {
        if (name.filter(it -> it.length() > LONGEST).isPresent()) {
            throw new IllegalArgumentException("the name of a place has at most " + LONGEST + " characters");
        }
        if (country.filter(it -> !it.matches("[A-Z]{3}")).isPresent()) {
            throw new IllegalArgumentException(
                    "a country is a code of three letters (NOR), not \"" + country.get() + "\"");
        }
        return name.isEmpty() && country.isEmpty() ? Optional.empty() : Optional.of(new Spot(name, country));
    }
}
