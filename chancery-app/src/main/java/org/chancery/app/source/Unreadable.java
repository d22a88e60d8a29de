package org.chancery.app.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that is not read at all, for a reason that is known before it is opened. */
record Unreadable(String name, String reason) implements Origin {

    @Override
    public Contents open(Optional<LocalDate> published) {
        return Contents.of(List.of(reason).iterator(), why -> new Arrival.Refused(name, why));
    }

    @Override
    public Optional<Long> count() {
        return Optional.of(1L);
    }
}
