package org.chancery.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.link.Story;

/**
 * Stories as another day knew them.
 *
 * @param since the day of publication from which on was looked; empty if everything was looked at
 */
public record Recalled(List<Story> stories, Optional<LocalDate> since) {

    public Recalled {
        stories = List.copyOf(stories);
    }
}
