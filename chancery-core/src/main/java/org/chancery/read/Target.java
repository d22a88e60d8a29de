package org.chancery.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.event.Category;
import org.chancery.language.Token;
import org.chancery.text.Quote;
import org.chancery.wording.Act;

/**
 * What an act is directed at where no party is named as its other side: "rejected <b>the referendum</b>", "shelled <b>the airport</b>". It is shown in its
 * words, without a name, a country or a sector, and is no party.
 */
final class Target {

    /** Nouns that the parser takes for objects ("marched for the third <b>night</b>"). */
    private static final Set<String> TIMES = Set.of("day", "night", "time", "week", "month", "year");

    private final Scene scene;

    Target(Scene scene) {
        this.scene = scene;
    }

    /** The things that are hit, blamed, refused or backed; of other acts (what is agreed, asked for, given) nothing. */
    List<Actor> of(Act act) {
        return switch (act.category()) {
            case ACCUSE, REJECT, SUPPORT, THREATEN, PROTEST, SANCTION, COERCE, ASSAULT ->
                act.things().stream()
                        .filter(head -> isThing(head) && isOutside(act, head))
                        .map(this::thing)
                        .toList();
            case AGREE, CONSULT, COOPERATE, AID, CONCEDE, RETREAT, REQUEST, MOBILIZE -> List.of();
        };
    }

    /** Not the act itself; but the deed that is condemned is what is blamed, and the plan that is welcomed what is backed. */
    private static boolean isOutside(Act act, int head) {
        return (act.category() == Category.ACCUSE || act.category() == Category.SUPPORT)
                ? head != act.trigger()
                : !act.heads().contains(head);
    }

    private boolean isThing(int head) {
        Token token = scene.token(head);
        return token.isNoun()
                && !TIMES.contains(token.lemma())
                && !scene.isTime(head)
                && scene.cast().at(scene.sentence().index(), head).stream().allMatch(Target::isNobodyInParticular);
    }

    /** "rejected the <b>organization</b>": somebody, but of no known country or kind. */
    private static boolean isNobodyInParticular(Actor actor) {
        return actor.kind() == Actor.Kind.GROUP
                && actor.country().isEmpty()
                && actor.sectors().isEmpty();
    }

    private Actor thing(int head) {
        return new Actor(
                words(head),
                Actor.Kind.THING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** Of an amount also what it is of: "a number <b>of websites</b>". */
    private Quote words(int head) {
        Quote phrase = scene.phrase(head);
        int last = scene.clauses().children(head, "nmod").stream()
                .filter(child ->
                        child > head && scene.clauses().preposition(child).equals("of"))
                .max(Integer::compare)
                .orElse(head);
        return scene.quote(phrase.span().cover(scene.token(last).span()));
    }
}
