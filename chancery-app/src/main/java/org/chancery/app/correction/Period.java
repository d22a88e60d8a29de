package org.chancery.app.correction;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of an act.
 *
 * @param from the first day, if it is known
 * @param to the last day, included, if it is known
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /**
     * Days of which one at least is known.
     *
     * @throws IllegalArgumentException if none is, or the last is before the first
     */
    public Period {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("neither the first nor the last day is given");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("the last day, " + to.get() + ", is before the first, " + from.get());
        }
    }

    /** The days, if any is known. */
    public static Optional<Period> of(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new Period(from, to));
    }

    /** As examples of the codebook have it: {@code 2021-03-01..2021-03-05}. */
    String line() {
        String first = from.map(LocalDate::toString).orElse("");
        String last = to.map(LocalDate::toString).orElse("");
        return first.equals(last) ? first : first + ".." + last;
    }
}
