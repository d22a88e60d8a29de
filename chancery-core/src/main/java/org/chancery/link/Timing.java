package org.chancery.link;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.event.Status;
import org.chancery.event.When;
import org.chancery.record.EventRecord;
import org.chancery.time.Granularity;

/**
 * What a record says of the days of its act.
 *
 * @param days those of the act, fine or coarse, if both ends are known
 * @param newDay the day to which it was put off, if the record says so
 */
record Timing(EventRecord record, Kind kind, Optional<Stretch> days, Optional<Stretch> newDay) {

    /** Days; what lasts longer is no one occasion. */
    static final int LONGEST_OCCASION = 15;

    static Timing of(EventRecord it) {
        Optional<Stretch> moved = it.status() == Status.POSTPONED ? NewDay.of(it) : Optional.empty();
        Optional<Stretch> own = moved.isEmpty() ? it.when().flatMap(Stretch::of) : NewDay.old(it);
        return new Timing(it, Kind.of(it), own, moved);
    }

    /** Days fine enough to tell one occasion from the next. */
    Optional<Stretch> fine() {
        boolean fine = record.when()
                .filter(it -> it.granularity() == Granularity.DAY || it.granularity() == Granularity.INTERVAL)
                .isPresent();
        return kind == Kind.NEGOTIATION ? Optional.empty() : days.filter(it -> fine && it.length() <= LONGEST_OCCASION);
    }

    /** The last day, if it is all that is told: "will stay until Thursday". */
    Optional<LocalDate> until() {
        return record.when()
                .filter(it -> it.granularity() == Granularity.DAY && it.from().isEmpty())
                .flatMap(EventRecord.Date::to);
    }

    /** Fine days that are its own: several days of a visit tell no day of a meeting on it. */
    Optional<Stretch> settled() {
        return fine().filter(days -> days.length() == 1 || !isLent());
    }

    private boolean isLent() {
        return record.when().filter(it -> it.basis() == When.Basis.CARRIED).isPresent();
    }
}
