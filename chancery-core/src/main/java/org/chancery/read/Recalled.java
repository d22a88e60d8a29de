package org.chancery.read;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final Set<String> COMPANY = Set.of("of", "between", "with", "among");
    private static final Set<String> TAKING_UP = Set.of("the", "these", "those", "this", "that");

    private final Scene scene;

    /** Those who take part, as another sentence told it. */
    record Named(List<Actor> actors, List<Actor> recipients) {

        static final Named NOBODY = new Named(List.of(), List.of());

        boolean isEmpty() {
            return actors.isEmpty() && recipients.isEmpty();
        }
    }

    Recalled(Scene scene) {
        this.scene = scene;
    }

    /** Those who took part, in the words that take the meeting up again; nobody if it is no such meeting. */
    Named parties(Act act, List<Event> before) {
        if (act.category() != Category.CONSULT || !isTakenUp(act.trigger())) {
            return Named.NOBODY;
        }
        Quote words = scene.phrase(act.trigger());
        return last(act, before).map(event -> withWords(event, words)).orElse(Named.NOBODY);
    }

    /**
     * Those of the meeting that only a later sentence tells in full, if both name what it is about: "the stalled talks on fishing …
     * The fishing talks between Peru and Chile".
     */
    Named foretold(Act act, List<Event> events, List<Scene> scenes) {
        if (act.category() != Category.CONSULT || !isTakenUp(act.trigger())) {
            return Named.NOBODY;
        }
        Quote words = scene.phrase(act.trigger());
        Set<String> themes = scene.themes(act.trigger());
        return events.stream()
                .filter(event -> event.sentence() > scene.sentence().index())
                .filter(event -> event.derivation().wording().equals(act.wording()))
                .filter(event -> !Collections.disjoint(themes, themes(event, scenes)))
                .findFirst()
                .map(event -> withWords(event, words))
                .orElse(Named.NOBODY);
    }

    private static Set<String> themes(Event event, List<Scene> scenes) {
        return scenes.stream()
                .filter(each -> each.sentence().index() == event.sentence())
                .flatMap(each -> each.tokenAt(event.trigger().span()).stream().flatMap(at -> each.themes(at).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Named withWords(Event event, Quote words) {
        return new Named(withWords(event.actors(), words), withWords(event.recipients(), words));
    }

    private static List<Actor> withWords(List<Actor> actors, Quote words) {
        return actors.stream().map(actor -> actor.withWords(words)).toList();
    }

    /** With "the", and not told with parties of its own: "the meeting <b>of Togo and Benin</b>" is another one. */
    private boolean isTakenUp(int noun) {
        return scene.token(noun).isNoun()
                && scene.clauses().children(noun, "nmod").stream()
                        .noneMatch(child -> COMPANY.contains(scene.clauses().preposition(child))
                                && !scene.actors(child).isEmpty())
                && scene.clauses().children(noun, "det").stream()
                        .anyMatch(det -> TAKING_UP.contains(scene.clauses().lemma(det)));
    }

    /** Of a meeting abroad only one side is known. */
    private static boolean isAlone(Event meeting) {
        return meeting.mode().isEmpty()
                && meeting.actors().size() == 1
                && meeting.recipients().stream()
                        .anyMatch(host -> host.kind() == Actor.Kind.PLACE || host.kind() == Actor.Kind.STATE);
    }

    private static Optional<Event> last(Act act, List<Event> before) {
        return before.stream()
                .filter(event -> event.act() == Category.CONSULT)
                .filter(event -> event.derivation().wording().equals(act.wording()))
                .filter(event -> !isAlone(event))
                .reduce((first, second) -> second);
    }
}
