package org.chancery.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.actor.Registry;
import org.chancery.actor.Sector;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Place;
import org.chancery.text.Quote;
import org.chancery.wording.Act;

/** Tells where an act takes place: a place named with "in" or "at" beside its words, the country visited, or that of police and people at home. */
final class Placing {

    private static final Set<String> AT = Set.of("in", "at", "near", "inside", "outside");
    private static final String OF = "of";
    /** "the village <b>of Gao</b>": what these are called. */
    private static final Set<String> LOCALITIES = Set.of(
            "village",
            "town",
            "city",
            "province",
            "region",
            "district",
            "capital",
            "port",
            "island",
            "area",
            "suburb",
            "outskirts",
            "county",
            "state",
            "peninsula",
            "north",
            "south",
            "east",
            "west",
            "centre",
            "center");
    /** "the <b>Bucharest</b> summit": named after where they are held. */
    private static final Set<String> GATHERINGS =
            Set.of("summit", "conference", "meeting", "talk", "forum", "session", "round");

    private static final int DEPTH = 3;

    private final Scene scene;
    private final Registry registry;

    Placing(Scene scene, Registry registry) {
        this.scene = scene;
        this.registry = registry;
    }

    Optional<Place> of(Act act, List<Actor> actors, List<Actor> recipients) {
        List<Integer> heads = new java.util.ArrayList<>(act.heads());
        java.util.Collections.reverse(heads);
        for (int head : heads) {
            Optional<Place> named = scene.clauses().at(head).flatMap(this::namedBeside);
            if (named.isPresent()) {
                return named;
            }
        }
        Optional<Place> bench = ofBench(act);
        if (bench.isPresent()) {
            return bench;
        }
        boolean visit = act.category() == Category.CONSULT && act.mode().equals(Optional.of(Mode.CONSULT_VISIT));
        return visit
                ? recipients.stream().flatMap(host -> place(host).stream()).findFirst()
                : atHome(act, actors, recipients);
    }

    /** The police and the people of a country meet in that country. */
    private Optional<Place> atHome(Act act, List<Actor> actors, List<Actor> recipients) {
        List<String> countries = Stream.concat(actors.stream(), recipients.stream())
                .flatMap(party -> party.country().stream())
                .distinct()
                .toList();
        boolean home =
                countries.size() == 1 && !actors.isEmpty() && actors.stream().allMatch(actor -> isAtHome(act, actor));
        return home
                ? registry.country(countries.get(0))
                        .map(country -> new Place(
                                actors.get(0).words(), country.name(), Optional.of(country.code()), Optional.empty()))
                : Optional.empty();
    }

    private static boolean isAtHome(Act act, Actor actor) {
        boolean told = actor.country().isPresent() && actor.kind() != Actor.Kind.PERSON;
        return switch (act.category()) {
            case PROTEST -> told && actor.kind() == Actor.Kind.GROUP;
            case COERCE, ASSAULT ->
                (told && actor.sectors().contains(Sector.COP))
                        || (actor.country().isPresent() && isDecreed(act));
            default -> false;
        };
    }

    /** A curfew or a state of emergency holds in the land of those who declare it. */
    private static boolean isDecreed(Act act) {
        return act.mode()
                .filter(mode -> mode == Mode.COERCE_CURFEW || mode == Mode.COERCE_MARTIAL_LAW)
                .isPresent();
    }

    private Optional<Place> namedBeside(Clause clause) {
        for (Argument argument : clause.arguments()) {
            Optional<Place> place =
                    AT.contains(argument.role()) ? within(argument.head(), DEPTH) : Optional.<Place>empty();
            if (place.isPresent()) {
                return place;
            }
        }
        return scene.clauses().children(clause.head(), "advmod").stream()
                .filter(word -> scene.clauses().lemma(word).equals("here"))
                .flatMap(word -> scene.cast().at(scene.sentence().index(), word).stream())
                .flatMap(actor -> place(actor).stream())
                .findFirst();
    }

    /** A place, or the one that a phrase names: "at a hotel <b>in Lima</b>", "near the village <b>of Gao</b>". */
    private Optional<Place> within(int head, int depth) {
        List<Actor> named = scene.cast().at(scene.sentence().index(), head);
        if (!named.isEmpty() || depth == 0) {
            return named.stream().flatMap(actor -> place(actor).stream()).findFirst();
        }
        String lemma = scene.clauses().lemma(head);
        return Stream.concat(
                        scene.clauses().at(head).map(Clause::arguments).orElse(List.of()).stream()
                                .filter(inner ->
                                        AT.contains(inner.role()) || (inner.is(OF) && LOCALITIES.contains(lemma)))
                                .flatMap(inner -> within(inner.head(), depth - 1).stream()),
                        GATHERINGS.contains(lemma) ? host(head).stream() : Stream.<Place>empty())
                .findFirst();
    }

    private Optional<Place> host(int gathering) {
        return scene.clauses().children(gathering, "compound").stream()
                .flatMap(word -> scene.cast().at(scene.sentence().index(), word).stream())
                .filter(actor -> actor.kind() == Actor.Kind.PLACE)
                .flatMap(actor -> place(actor).stream())
                .findFirst();
    }

    /** "a court <b>in Vienna</b> jailed", "police <b>in Harare</b> fired": they act where they sit. */
    private Optional<Place> ofBench(Act act) {
        return act.actors().stream()
                .filter(head -> scene.cast().at(scene.sentence().index(), head).stream()
                        .anyMatch(actor -> actor.sectors().contains(Sector.JUD)
                                || actor.sectors().contains(Sector.COP)))
                .flatMap(head -> scene.clauses().at(head).stream())
                .flatMap(clause -> namedBeside(clause).stream())
                .findFirst();
    }

    private Optional<Place> place(Actor actor) {
        if (actor.kind() != Actor.Kind.STATE && actor.kind() != Actor.Kind.PLACE) {
            return Optional.empty();
        }
        Quote words = actor.words();
        String name = actor.name().orElse(words.text());
        return Optional.of(registry.place(words.text())
                .or(() -> registry.place(name))
                .map(found -> new Place(
                        words,
                        found.name(),
                        found.country().or(actor::country),
                        found.at().map(at -> new Place.Point(at.latitude(), at.longitude()))))
                .orElseGet(() -> new Place(words, name, actor.country(), Optional.empty())));
    }
}
