package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which stories a view has use for, besides what its filter says: the rest need not be read.
 *
 * @param sql a condition on the table of stories; with the bind {@code due} if there is a day
 */
record Part(String sql, Optional<LocalDate> due) {

    static final Part ALL = new Part("1 = 1", Optional.empty());

    /** What was first told ahead. */
    static final Part AHEAD = new Part("story.foretold IS NOT NULL", Optional.empty());

    /** What may tell of negotiations. */
    static final Part TALKS = new Part("story.talks IS NOT NULL", Optional.empty());

    /** What an agenda from this day on may show. */
    static Part due(LocalDate from) {
        return new Part("story.ahead_until >= :due", Optional.of(from));
    }
}
