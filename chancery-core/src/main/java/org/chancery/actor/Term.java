package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody or a body was from one day to another.
 *
 * @param office the office held, for persons
 * @param code a country or one of PLOVER's codes of that kind, for bodies that change theirs
 * @param sectors the most specific first
 * @param from the first day; empty: since ever, as far as we care
 * @param to the last day, included; empty: still
 */
public record Term(
        Optional<String> office,
        Optional<String> code,
        List<Sector> sectors,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public Term {
        sectors = List.copyOf(sectors);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("ends before it begins: " + from.get() + " to " + to.get());
        }
    }

    /** How many days it is from this day to its first, or from its last to this day; none while it holds. */
    long daysFrom(LocalDate day) {
        long before = from.map(first -> first.toEpochDay() - day.toEpochDay()).orElse(0L);
        long after = to.map(last -> day.toEpochDay() - last.toEpochDay()).orElse(0L);
        return Math.max(0, Math.max(before, after));
    }

    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
