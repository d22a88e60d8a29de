package org.chancery.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.EventRecord;

/**
 * An office that articles say somebody holds.
 *
 * @param office as it was first worded
 * @param told the records whose articles say so, one an article, in the order of publication; at least one
 */
public record Tenure(String office, List<EventRecord> told) {

    public Tenure {
        told = List.copyOf(told);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("nobody says so: " + office);
        }
    }

    /** The first day on which an article says so; the office may have been taken up long before. */
    public Optional<LocalDate> first() {
        return told.stream().flatMap(it -> it.article().published().stream()).min(LocalDate::compareTo);
    }

    /** The last day on which an article says so; the office may be held still. */
    public Optional<LocalDate> last() {
        return told.stream().flatMap(it -> it.article().published().stream()).max(LocalDate::compareTo);
    }
}
