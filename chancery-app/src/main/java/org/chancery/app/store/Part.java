package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.link.Stretch;

/**
 * Which stories a view has use for, besides what its filter says: the rest need not be read, or kept after they were linked.
 *
 * @param sql a condition on the table of stories; with the binds {@code due} and {@code until} if there are such days
 */
record Part(Use use, String sql, Optional<LocalDate> due, Optional<LocalDate> until) {

    static final Part ALL = always(Use.ANY, "1 = 1");

    /** What was first told ahead. */
    static final Part AHEAD = always(Use.FORETOLD, "story.foretold IS NOT NULL");

    /** What may tell of negotiations. */
    static final Part TALKS = always(Use.TALKS, "story.talks IS NOT NULL");

    /** What a view makes of stories. */
    enum Use {
        ANY,
        FORETOLD,
        TALKS,
        DUE
    }

    private static Part always(Use use, String sql) {
        return new Part(use, sql, Optional.empty(), Optional.empty());
    }

    /** What an agenda from this day on may show, up to what begins on another, if there is one; and what has no day. */
    static Part due(LocalDate from, Optional<LocalDate> until) {
        String begins = until.isEmpty() ? "" : " AND (story.day_from IS NULL OR story.day_from <= :until)";
        return new Part(Use.DUE, "story.ahead_until >= :due" + begins, Optional.of(from), until);
    }

    /** The same of a story that is not kept. */
    boolean holds(Traits it) {
        return switch (use) {
            case ANY -> true;
            case FORETOLD -> it.foretold().isPresent();
            case TALKS -> it.talks().isPresent();
            case DUE ->
                it.aheadUntil()
                                .filter(day -> due.filter(day::isBefore).isEmpty())
                                .isPresent()
                        && it.days()
                                .map(Stretch::from)
                                .filter(day -> until.filter(day::isAfter).isPresent())
                                .isEmpty();
        };
    }
}
