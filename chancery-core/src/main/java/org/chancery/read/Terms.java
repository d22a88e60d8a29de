package org.chancery.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.event.Category;
import org.chancery.wording.Act;

/**
 * On whose doing a refusal or a threat depends, as its other side where none is named: "will not lift the siege until <b>the rebels</b>
 * disarm", "threatened to strike unless <b>the government</b> gives way".
 */
final class Terms {

    private static final Set<Category> DEPENDING = Set.of(Category.REJECT, Category.THREATEN);

    private static final String[] CONDITIONS = {"until", "unless", "if", "before"};

    private final Scene scene;

    Terms(Scene scene) {
        this.scene = scene;
    }

    /** Those who are to act first, other than those who refuse or threaten; or nobody. */
    List<Actor> of(Act act, List<Actor> actors) {
        if (!DEPENDING.contains(act.category())) {
            return List.of();
        }
        return act.heads().stream()
                .flatMap(head -> scene.clauses().children(head, "advcl").stream())
                .filter(condition -> scene.clauses().isMarked(condition, CONDITIONS))
                .flatMap(condition -> doers(condition).stream())
                .filter(doer -> actors.stream().noneMatch(doer::isSame))
                .filter(doer -> actors.stream().noneMatch(actor -> actor.code().equals(doer.code())))
                .distinct()
                .toList();
    }

    /** Who does it; of something that is to be done by somebody, that one. */
    private List<Actor> doers(int condition) {
        return Stream.concat(Stream.of(condition), scene.clauses().children(condition, "conj").stream())
                .flatMap(verb -> scene.clauses().at(verb).stream())
                .filter(clause -> clause.kind() == Clause.Kind.VERB)
                .map(clause -> clause.all(Argument.SUBJECT).stream()
                        .flatMap(subject -> scene.actors(subject).stream())
                        .toList())
                .filter(doers -> !doers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
