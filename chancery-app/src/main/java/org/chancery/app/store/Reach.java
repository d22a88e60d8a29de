package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.record.EventRecord;

/** The days by which a record is looked up: those of its act; an open end reaches to the telling. */
record Reach(Optional<LocalDate> from, Optional<LocalDate> to) {

    static Reach of(EventRecord it) {
        Optional<LocalDate> from = it.when().flatMap(EventRecord.Date::from);
        Optional<LocalDate> to = it.when().flatMap(EventRecord.Date::to);
        Optional<LocalDate> told = it.article().published();
        return new Reach(
                from.or(() -> to.map(end -> told.filter(end::isAfter).orElse(end))),
                to.or(() -> from.map(begin -> told.filter(begin::isBefore).orElse(begin))));
    }
}
