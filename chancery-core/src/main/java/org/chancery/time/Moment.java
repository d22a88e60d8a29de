package org.chancery.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an expression is resolved against.
 *
 * @param published the day of writing
 * @param told the stretches of the calendar that the text named before, in its order
 * @param names the days that the text named by something of its own ("election day")
 * @param tense of the verb that the expression belongs to
 */
record Moment(Optional<LocalDate> published, List<Period> told, Map<String, Period> names, Tense tense) {

    Moment {
        told = List.copyOf(told);
        names = Map.copyOf(names);
    }

    /** The same, as if written on another day and about what lies on one side of it. */
    Moment seenFrom(LocalDate day, Tense side) {
        return new Moment(Optional.of(day), told, names, side);
    }

    /** The same behind a verb of another tense. */
    Moment in(Tense other) {
        return new Moment(published, told, names, other);
    }

    /** The stretch last told that is of a kind. */
    Optional<Period> lastTold(Predicate<Period> kind) {
        return told.stream().filter(kind).reduce((before, later) -> later);
    }
}
