package org.chancery.actor;

import java.util.Optional;
import java.util.Set;

/**
 * A spot or stretch of earth that the registry knows by name.
 *
 * @param name its usual name, whatever name was asked for
 * @param country the country it is or lies in; empty for what lies in several or in none
 * @param at where it lies, if the registry says so
 */
public record Locality(String name, Optional<String> country, Optional<Coordinates> at) {

    private static final Set<String> NOUNS = Set.of(
            "village",
            "town",
            "city",
            "province",
            "region",
            "district",
            "capital",
            "port",
            "island",
            "area",
            "suburb",
            "outskirts",
            "county",
            "state",
            "peninsula",
            "resort",
            "governorate",
            "prefecture",
            "department",
            "valley",
            "settlement",
            "municipality",
            "desert",
            "coast",
            "north",
            "south",
            "east",
            "west",
            "centre",
            "center");

    /** Whether it is a noun for stretches of land that have names: "the <b>village</b> of Gao". */
    public static boolean isCalled(String noun) {
        return NOUNS.contains(noun);
    }
}
