package org.chancery.app.store;

import java.util.List;
import java.util.Optional;
import org.chancery.record.EventRecord;

/**
 * Some records, and where they go on.
 *
 * @param next the place behind the last of them, empty if there are no more
 */
public record Page(List<EventRecord> records, Optional<Position> next) {

    public Page {
        records = List.copyOf(records);
    }
}
