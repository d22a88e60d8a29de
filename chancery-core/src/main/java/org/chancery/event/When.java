package org.chancery.event;

import java.util.Optional;
import org.chancery.text.Quote;
import org.chancery.time.Days;
import org.chancery.time.Granularity;

/**
 * When an act takes place, as far as the article says.
 *
 * @param words the words that date it
 * @param days the days; empty when they cannot be worked out (no publication date to count from)
 * @param granularity how fine the words are
 * @param basis how the days were come by
 */
public record When(Quote words, Optional<Days> days, Granularity granularity, Basis basis) {

    /** How the days of an act were come by. */
    public enum Basis {
        /** By the act's own time words. */
        STATED,
        /** From the sentence before, or from the visit of which this is a part. */
        CARRIED,
        /** Only a bound is known. */
        BOUNDED
    }
}
