package org.chancery.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.event.Context;
import org.chancery.link.Person;
import org.chancery.record.EventRecord;

/**
 * Negotiations between the same parties on the same matter.
 *
 * @param sides the parties: countries, or codes or names of those without one
 * @param matter phrases of the articles that tell it; empty if none does
 * @param contexts PLOVER's contexts that its rounds have in common, without {@code diplomatic}
 * @param rounds by their days; none where only the state of the whole is told
 * @param leaders by side, whoever led the last round that tells
 * @param standing where it stands
 * @param next the next round that is planned
 * @param lastTold the day of the last article that tells of it
 */
public record Track(
        List<String> sides,
        List<String> matter,
        List<Context> contexts,
        List<Round> rounds,
        Map<String, Person> leaders,
        Standing standing,
        Optional<Round> next,
        Optional<LocalDate> lastTold) {

    /** Where negotiations stand. */
    public enum State {
        /** Offered, and not accepted yet. */
        PROPOSED,
        /** A first round, or one after a stop, is arranged. */
        PLANNED,
        UNDER_WAY,
        STALLED,
        /** Left, or the next round called off, and no other arranged. */
        BROKEN_OFF,
        /** An agreement on the matter was reached or signed. */
        AGREED,
        /** Nothing told, held or planned for long. */
        DORMANT
    }

    /**
     * A state and what says so.
     *
     * @param since the first day on which it was so, as far as it is known; the day of publication where the article does not tell
     * @param told whether an article tells that day
     * @param because the record that says so; of a dormant track, the last that was told
     */
    public record Standing(State state, Optional<LocalDate> since, boolean told, EventRecord because) {}

    public Track {
        sides = List.copyOf(sides);
        matter = List.copyOf(matter);
        contexts = List.copyOf(contexts);
        rounds = List.copyOf(rounds);
        leaders = Map.copyOf(leaders);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("nobody negotiates alone: " + sides);
        }
    }

    /** Whether anything tells what it is about. */
    public boolean isMatterKnown() {
        return !matter.isEmpty() || !contexts.isEmpty();
    }
}
