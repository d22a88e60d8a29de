package org.chancery.actor;

import java.util.Optional;

/**
 * A spot or stretch of earth that the registry knows by name.
 *
 * @param name its usual name, whatever name was asked for
 * @param country the country it is or lies in; empty for what lies in several or in none
 * @param at where it lies, if the registry says so
 */
public record Locality(String name, Optional<String> country, Optional<Coordinates> at) {}
