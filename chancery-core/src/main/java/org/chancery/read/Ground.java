package org.chancery.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.wording.Act;

/**
 * The land in which an act takes place, as its other side where none is named: "declared a ceasefire <b>in Yemen</b>".
 *
 * <p>Only the land of others counts: what a state does at home is towards nobody, save that a part of it may be shut off. Whoever holds
 * a meeting abroad is there as a guest. Where something is agreed or announced is no side.
 */
final class Ground {

    private static final Set<String> WITHIN =
            Set.of("in", "at", "near", "inside", "outside", "across", "throughout", "around", "over", "along", "off");

    private static final List<String> INSIDE = List.of("of", "for", "to", "on", "in", "along", "at", "near");

    private static final int DEPTH = 2;

    private final Scene scene;

    Ground(Scene scene) {
        this.scene = scene;
    }

    /** The places of others in which it is done, or nobody. */
    List<Actor> of(Act act, List<Actor> actors) {
        if (isPartnerOfUnnamed(act) || isGathering(act, actors)) {
            return List.of();
        }
        for (int head : wordsOf(act)) {
            List<Actor> there = scene.clauses().at(head).map(clause -> within(clause, DEPTH)).orElse(List.of()).stream()
                    .filter(place -> isOther(act, place, actors))
                    .toList();
            if (!there.isEmpty()) {
                return there;
            }
        }
        return List.of();
    }

    /** "talks <b>with Chad</b> in Rome": whoever talks with Chad is not named, and Italy is not said to. */
    private boolean isPartnerOfUnnamed(Act act) {
        return act.category() == Category.CONSULT
                && act.actors().stream()
                        .allMatch(head -> scene.clauses().preposition(head).equals("with"));
    }

    /** "NATO's summit in Brussels", "bishops met in Rome": bodies and people meet among themselves, wherever it is. */
    private static boolean isGathering(Act act, List<Actor> actors) {
        return act.category() == Category.CONSULT
                && !act.mode().equals(Optional.of(Mode.CONSULT_THIRD_PARTY))
                && actors.stream()
                        .anyMatch(actor -> actor.kind() == Actor.Kind.ORGANIZATION || actor.kind() == Actor.Kind.GROUP);
    }

    /** The words of the act, the innermost first. Of an agreement only what is agreed: it may be made anywhere. */
    private List<Integer> wordsOf(Act act) {
        List<Integer> words = new ArrayList<>(act.heads());
        java.util.Collections.reverse(words);
        return switch (act.category()) {
            case ASSAULT, MOBILIZE, COERCE, RETREAT, CONCEDE, AID, SANCTION, CONSULT -> words;
            case AGREE -> content(act, words);
            case SUPPORT, COOPERATE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST -> List.of();
        };
    }

    private List<Integer> content(Act act, List<Integer> words) {
        Set<Integer> content = new LinkedHashSet<>(words);
        content.remove(act.head());
        scene.clauses().at(act.head()).ifPresent(clause -> {
            content.addAll(clause.all(Argument.CLAUSE));
            content.addAll(clause.all(Argument.OBJECT));
            content.addAll(clause.all("to"));
            content.addAll(clause.all("on"));
        });
        return List.copyOf(content);
    }

    private List<Actor> within(Clause clause, int depth) {
        for (Argument argument : clause.arguments()) {
            List<Actor> there = WITHIN.contains(argument.role()) ? places(argument.head()) : List.of();
            if (!there.isEmpty()) {
                return there;
            }
        }
        return depth == 0 ? List.of() : inside(clause, depth);
    }

    /** "a ceasefire <b>in [the north of Mali]</b>", "the expansion of [the force <b>in Chad</b>]". */
    private List<Actor> inside(Clause clause, int depth) {
        for (Argument argument : clause.arguments()) {
            boolean looked = argument.is(Argument.OBJECT) || INSIDE.contains(argument.role());
            List<Actor> there = looked
                    ? scene.clauses()
                            .at(argument.head())
                            .filter(inner -> inner.kind() == Clause.Kind.NOUN)
                            .map(inner -> within(inner, depth - 1))
                            .orElse(List.of())
                    : List.<Actor>of();
            if (!there.isEmpty()) {
                return there;
            }
        }
        return List.of();
    }

    private List<Actor> places(int head) {
        return scene.actors(head).stream().filter(Ground::isPlace).toList();
    }

    private static boolean isPlace(Actor actor) {
        return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.PLACE;
    }

    private static boolean isOther(Act act, Actor place, List<Actor> actors) {
        boolean foreign = place.country().isPresent()
                && actors.stream().noneMatch(actor -> actor.country().equals(place.country()));
        return foreign || (place.kind() == Actor.Kind.PLACE && shutsOff(act.mode()));
    }

    private static boolean shutsOff(Optional<Mode> mode) {
        return mode.filter(each ->
                        each == Mode.COERCE_CURFEW || each == Mode.COERCE_MARTIAL_LAW || each == Mode.COERCE_RESTRICT)
                .isPresent();
    }
}
