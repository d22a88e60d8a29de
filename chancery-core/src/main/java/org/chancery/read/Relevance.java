package org.chancery.read;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.event.Category;

/**
 * Tells whether enough of an act is named to be recorded, and whether it is politics.
 *
 * <p>PLOVER asks for somebody who acts, for two who meet, and for somebody to whom aid or a sanction goes. What private people do
 * among themselves is no politics: a state, a body, or somebody in public life must take part; in a protest the people do.
 */
final class Relevance {

    private Relevance() {}

    static boolean isEnough(Category act, List<Actor> actors, List<Actor> recipients) {
        return isNamed(act, actors, recipients) && isPolitical(act, actors, recipients);
    }

    private static boolean isNamed(Category act, List<Actor> actors, List<Actor> recipients) {
        return switch (act) {
            case CONSULT, COOPERATE -> actors.size() + recipients.size() >= 2;
            case AID, SANCTION -> !actors.isEmpty() && !recipients.isEmpty();
            default -> !actors.isEmpty();
        };
    }

    private static boolean isPolitical(Category act, List<Actor> actors, List<Actor> recipients) {
        return Stream.concat(actors.stream(), recipients.stream()).anyMatch(Actor::isPolitical)
                || (act == Category.PROTEST && actors.stream().anyMatch(Relevance::areMany));
    }

    private static boolean areMany(Actor actor) {
        return actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.ORGANIZATION;
    }
}
