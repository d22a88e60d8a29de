package org.chancery.app.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many of some records have which value, by what they could be narrowed.
 *
 * @param records how many were counted: the latest that fit
 * @param whole whether these are all that fit
 * @param counts the values of each facet, the commonest first
 */
public record Facets(long records, boolean whole, Map<Facet, List<Count>> counts) {

    /** What is counted. */
    public enum Facet {
        /** Of somebody who takes part. */
        COUNTRY,
        CATEGORY,
        STATUS,
        /** Of the article. */
        SOURCE,
        /** In which the act begins, or of the publication where no day is told. */
        MONTH
    }

    /** A value and how many records have it. */
    public record Count(String value, long records) {}

    public Facets {
        Map<Facet, List<Count>> copied = new EnumMap<>(Facet.class);
        counts.forEach((facet, some) -> copied.put(facet, List.copyOf(some)));
        counts = Collections.unmodifiableMap(copied);
    }
}
