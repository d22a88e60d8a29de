package org.chancery.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an expression is resolved against.
 *
 * @param published the day of writing
 * @param told the stretches of the calendar that the text named before, in its order
 * @param tense of the verb that the expression belongs to
 */
record Moment(Optional<LocalDate> published, List<Period> told, Tense tense) {

    Moment {
        told = List.copyOf(told);
    }

    /** The same, as if written on another day and about what lies on one side of it. */
    Moment seenFrom(LocalDate day, Tense side) {
        return new Moment(Optional.of(day), told, side);
    }

    /** The stretch last told that is of a kind. */
    Optional<Period> lastTold(Predicate<Period> kind) {
        return told.stream().filter(kind).reduce((before, later) -> later);
    }
}
