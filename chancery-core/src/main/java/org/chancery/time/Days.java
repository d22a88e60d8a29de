package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days, first and last included; one of the two may be unknown ("since August"), not both.
 *
 * @param from the first day, if known
 * @param to the last day, if known
 */
public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

    public Days {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("days without any bound");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("ends before it begins: " + from.get() + " to " + to.get());
        }
    }

    public static Days of(LocalDate day) {
        return new Days(Optional.of(day), Optional.of(day));
    }

    public static Days of(LocalDate from, LocalDate to) {
        return new Days(Optional.of(from), Optional.of(to));
    }

    public static Days from(LocalDate day) {
        return new Days(Optional.of(day), Optional.empty());
    }

    public static Days until(LocalDate day) {
        return new Days(Optional.empty(), Optional.of(day));
    }

    public boolean isBounded() {
        return from.isPresent() && to.isPresent();
    }

    /** True when the last known day lies before {@code day}. */
    public boolean endBefore(LocalDate day) {
        return to.map(last -> last.isBefore(day)).orElse(false);
    }
}
