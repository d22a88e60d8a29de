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
 * @param putOff of what was put off: what the days are, where they are not those for which it had been planned
 */
public record When(Quote words, Optional<Days> days, Granularity granularity, Basis basis, Optional<PutOff> putOff) {

    /** The days of the act itself. */
    public When(Quote words, Optional<Days> days, Granularity granularity, Basis basis) {
        this(words, days, granularity, basis, Optional.empty());
    }

    /** The same words and days, of a postponement. */
    public When putOff(PutOff value) {
        return new When(words, days, granularity, basis, Optional.of(value));
    }

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
