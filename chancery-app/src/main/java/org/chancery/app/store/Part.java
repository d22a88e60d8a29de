package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which stories a view has use for, besides what its filter says: the rest need not be read.
 *
 * @param sql a condition on the table of stories; with the binds {@code due} and {@code until} if there are such days
 */
record Part(String sql, Optional<LocalDate> due, Optional<LocalDate> until) {

    static final Part ALL = always("1 = 1");

    /** What was first told ahead. */
    static final Part AHEAD = always("story.foretold IS NOT NULL");

    /** What may tell of negotiations. */
    static final Part TALKS = always("story.talks IS NOT NULL");

    private static Part always(String sql) {
        return new Part(sql, Optional.empty(), Optional.empty());
    }

    /** What an agenda from this day on may show, up to what begins on another, if there is one; and what has no day. */
    static Part due(LocalDate from, Optional<LocalDate> until) {
        String begins = until.isEmpty() ? "" : " AND (story.day_from IS NULL OR story.day_from <= :until)";
        return new Part("story.ahead_until >= :due" + begins, Optional.of(from), until);
    }
}
