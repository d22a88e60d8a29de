package org.chancery.event;

import java.util.List;
import java.util.Set;
import org.chancery.actor.Actor;

/** Tells whether a hostile act that has not been done is threatened by whoever would do it. Stateless and thread-safe. */
public final class Threats {

    private static final Set<Voice.Kind> SAID = Set.of(Voice.Kind.REPORTED, Voice.Kind.QUOTED);

    private Threats() {}

    /**
     * True if PLOVER's THREATEN fits: an attack that may come, a material conflict that is planned, or one that its own actor speaks of ("the union said it
     * would strike unless it was paid").
     */
    public static boolean isOne(Category act, Status status, Voice voice, List<Actor> actors) {
        return act.isMaterialConflict()
                && switch (status) {
                    case PLANNED, PROPOSED -> true;
                    case HYPOTHETICAL -> act == Category.ASSAULT || isOwnWord(voice, actors);
                    case OCCURRED, ONGOING, CANCELLED, POSTPONED, STALLED, DENIED -> false;
                };
    }

    private static boolean isOwnWord(Voice voice, List<Actor> actors) {
        return SAID.contains(voice.kind())
                && voice.code()
                        .filter(code ->
                                actors.stream().anyMatch(actor -> actor.code().equals(code)))
                        .isPresent();
    }
}
