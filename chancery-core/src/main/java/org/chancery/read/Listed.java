package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.clause.Clauses;
import org.chancery.language.SmallNumbers;

/**
 * Those whom a list names that is as long as the number before a group says: "two ministers, <b>Falk and Lund</b>", "three men were tried: <b>Paz, Ruiz and
 * Vega</b>". They are the group, and stand in its place; beside it if they are private people, of whom the group's name says why news tells of them.
 */
final class Listed {

    private static final Set<String> BEFORE_LIST = Set.of(",", "-", "--", "—", "–", "(", "-lrb-");

    private final Scene scene;

    Listed(Scene scene) {
        this.scene = scene;
    }

    /** Those named, each coded as the group is where he himself is not; none if no list has so many. */
    List<Actor> of(int group) {
        List<Actor> all = at(group);
        int number = SmallNumbers.counting(scene.sentence(), group);
        if (number == 0
                || all.size() > 1
                || all.stream().anyMatch(one -> one.name().isPresent())) {
            return List.of();
        }
        List<Actor> members = IntStream.range(group + 1, scene.sentence().size() - 1)
                .filter(mark -> opensList(group, mark))
                .mapToObj(mark -> listFrom(mark + 1))
                .filter(list -> list.size() == number)
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(member -> all.isEmpty() ? member : Members.asOneOf(all.get(0), member))
                .toList();
        return members.stream().allMatch(Actor::isPolitical)
                ? members
                : Stream.concat(all.stream(), members.stream()).toList();
    }

    private boolean opensList(int group, int mark) {
        String text = scene.token(mark).text().toLowerCase(Locale.ROOT);
        return text.equals(":") || (mark == group + 1 && BEFORE_LIST.contains(text));
    }

    /** The names of the list whose first begins here; none where one of its words names nobody, or several. */
    private List<Actor> listFrom(int start) {
        Clauses clauses = scene.clauses();
        List<Integer> heads = IntStream.range(start, scene.sentence().size())
                .filter(at -> clauses.phraseStart(at) == start && !at(at).isEmpty())
                .boxed()
                .limit(1)
                .flatMap(first -> clauses.withConjuncts(first).stream())
                .toList();
        List<Actor> names = heads.stream()
                .filter(head -> at(head).size() == 1)
                .map(head -> withHome(head, at(head).get(0)))
                .toList();
        boolean whole = names.size() == heads.size()
                && names.stream().allMatch(actor -> actor.name().isPresent() && actor.kind() != Actor.Kind.PLACE);
        return whole ? names : List.of();
    }

    /** "Falk <b>of Peru</b>". */
    private Actor withHome(int head, Actor actor) {
        return actor.country().isPresent()
                ? actor
                : scene.clauses().children(head, "nmod").stream()
                        .filter(home -> scene.clauses().preposition(home).equals("of"))
                        .flatMap(home -> at(home).stream())
                        .filter(home -> home.kind() == Actor.Kind.STATE)
                        .findFirst()
                        .map(home -> Members.asOneOf(home, actor))
                        .orElse(actor);
    }

    private List<Actor> at(int head) {
        return scene.cast().at(scene.sentence().index(), head);
    }
}
