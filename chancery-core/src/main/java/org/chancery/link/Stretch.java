package org.chancery.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.record.EventRecord;

/** Days from a first to a last, both included. */
public record Stretch(LocalDate from, LocalDate to) {

    public Stretch {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    static Stretch day(LocalDate day) {
        return new Stretch(day, day);
    }

    /** The days of a date, if both ends are known. */
    static Optional<Stretch> of(EventRecord.Date date) {
        return date.from()
                .flatMap(from -> date.to().filter(to -> !to.isBefore(from)).map(to -> new Stretch(from, to)));
    }

    /** How many days. */
    public long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** True if they share a day, or no more than so many days lie between them. */
    public boolean isNear(Stretch other, int days) {
        return !from.minusDays(days).isAfter(other.to)
                && !other.from.minusDays(days).isAfter(to);
    }

    public boolean overlaps(Stretch other) {
        return isNear(other, 0);
    }

    /** The same up to a later day, if it is then no longer than so many days; else the same. */
    Stretch until(LocalDate last, int longest) {
        return last.isAfter(to) && last.isBefore(from.plusDays(longest)) ? new Stretch(from, last) : this;
    }

    Stretch cover(Stretch other) {
        return new Stretch(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
}
