package org.chancery.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.event.Category;
import org.chancery.event.Event;
import org.chancery.text.Quote;
import org.chancery.wording.Act;

/**
 * Who takes part in "the talks" that the report told of before.
 *
 * <p>A meeting named with "the" and without anybody is the last one told by the same wording; its words stand for those who took part,
 * as "the two sides" does. A second wording ("the negotiations") is no other meeting as long as it is of the same codebook entry.
 */
final class Recalled {

    private static final Set<String> TAKING_UP = Set.of("the", "these", "those", "this", "that");

    private final Scene scene;

    Recalled(Scene scene) {
        this.scene = scene;
    }

    /** Those who took part, in the words that take the meeting up again; nobody if it is no such meeting. */
    List<Actor> parties(Act act, List<Event> before) {
        if (act.category() != Category.CONSULT || !isTakenUp(act.trigger())) {
            return List.of();
        }
        Quote words = scene.phrase(act.trigger());
        return last(act, before).stream()
                .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
                .map(actor -> actor.withWords(words))
                .toList();
    }

    private boolean isTakenUp(int noun) {
        return scene.token(noun).isNoun()
                && scene.clauses().children(noun, "det").stream()
                        .anyMatch(det -> TAKING_UP.contains(scene.clauses().lemma(det)));
    }

    private static Optional<Event> last(Act act, List<Event> before) {
        return before.stream()
                .filter(event -> event.act() == Category.CONSULT)
                .filter(event -> event.derivation().wording().equals(act.wording()))
                .reduce((first, second) -> second);
    }
}
