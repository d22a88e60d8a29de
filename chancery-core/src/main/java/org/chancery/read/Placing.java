package org.chancery.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.actor.Locality;
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

    private static final Set<String> AT = Set.of("in", "at", "near", "inside", "outside", "around", "throughout");
    private static final String OF = "of";
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
        return byItsKind(act, recipients).or(() -> atHome(act, actors, recipients));
    }

    /** The place that only acts of this kind take from another word: where a guest goes, soldiers leave, a bomb falls, a speech is held. */
    private Optional<Place> byItsKind(Act act, List<Actor> recipients) {
        return switch (act.category()) {
            case CONSULT -> isMode(act, Mode.CONSULT_VISIT) ? ofHost(act, recipients) : ofOccasion(act);
            case RETREAT ->
                isMode(act, Mode.RETREAT_WITHDRAW) ? beside(act, Set.of("from", "out of")) : Optional.empty();
            case ASSAULT, COERCE -> ofTarget(act);
            case ACCUSE, REQUEST, REJECT, THREATEN, AGREE -> ofSpeech(act);
            case SUPPORT, CONCEDE, COOPERATE, AID, PROTEST, SANCTION, MOBILIZE -> Optional.empty();
        };
    }

    private static boolean isMode(Act act, Mode mode) {
        return act.mode().equals(Optional.of(mode));
    }

    /** "visited <b>Peru</b>", "invited her <b>to Lima</b>". */
    private Optional<Place> ofHost(Act act, List<Actor> recipients) {
        return beside(act, Set.of("to"))
                .or(() -> recipients.stream()
                        .flatMap(host -> place(host).stream())
                        .findFirst());
    }

    /** The place that is an argument of the act's words with one of these prepositions. */
    private Optional<Place> beside(Act act, Set<String> prepositions) {
        return act.heads().stream()
                .flatMap(head -> scene.clauses().at(head).stream())
                .flatMap(clause -> clause.arguments().stream())
                .filter(argument -> prepositions.contains(argument.role()))
                .flatMap(argument -> placesAt(argument.head()))
                .findFirst();
    }

    private Stream<Place> placesAt(int word) {
        return scene.cast().at(scene.sentence().index(), word).stream().flatMap(actor -> place(actor).stream());
    }

    /** "hit a camp <b>near Mosul</b>", "captured <b>Nyala</b>": what is hit stands where it is hit; a whole state does not say where. */
    private Optional<Place> ofTarget(Act act) {
        Stream<Integer> objects = act.heads().stream()
                .flatMap(head -> scene.clauses().at(head).stream())
                .flatMap(clause -> clause.all(Argument.OBJECT).stream());
        return Stream.concat(act.recipients().stream(), objects)
                .distinct()
                .flatMap(head ->
                        Stream.concat(spotsAt(head), withOwners(act, head).flatMap(at -> insideOf(at, DEPTH).stream())))
                .findFirst();
    }

    /** "a camp <b>for refugees</b> near Mosul": a thing, and those for whom it is, whom the parser hangs on the verb. */
    private Stream<Integer> withOwners(Act act, int thing) {
        Stream<Integer> owners =
                scene.clauses().at(act.head()).filter(clause -> act.category() == Category.ASSAULT).stream()
                        .flatMap(clause -> clause.all("for").stream())
                        .filter(owner -> scene.clauses().phraseStart(owner) <= thing + 2
                                && owner > thing
                                && !scene.actors(owner).isEmpty());
        return Stream.concat(Stream.of(thing), owners);
    }

    private Stream<Place> spotsAt(int head) {
        return scene.cast().at(scene.sentence().index(), head).stream()
                .filter(this::isSpot)
                .flatMap(actor -> place(actor).stream());
    }

    /** A town or a region, or a capital by its own name. */
    private boolean isSpot(Actor actor) {
        return actor.kind() == Actor.Kind.PLACE
                || registry.place(actor.words().text())
                        .filter(found -> found.country().flatMap(registry::country).stream()
                                .noneMatch(country -> country.name().equals(found.name())))
                        .isPresent();
    }

    /** "a camp for refugees <b>near Mosul</b>": the place that is told of a thing, or of what belongs to it. */
    private Optional<Place> insideOf(int thing, int depth) {
        Optional<Clause> noun = scene.clauses().at(thing).filter(clause -> clause.kind() == Clause.Kind.NOUN);
        return noun.flatMap(this::namedBeside)
                .or(() -> noun.filter(clause -> depth > 1).stream()
                        .flatMap(clause -> clause.arguments().stream())
                        .filter(argument -> argument.is(OF) || argument.is("for"))
                        .flatMap(argument -> insideOf(argument.head(), depth - 1).stream())
                        .findFirst());
    }

    /** "<b>Speaking in Tunis</b>, he accused": what one says in a speech is said where it is held. */
    private Optional<Place> ofSpeech(Act act) {
        return act.heads().stream()
                .flatMap(head -> scene.clauses().relation(head).equals("conj")
                        ? Stream.of(head, scene.clauses().governor(head))
                        : Stream.of(head))
                .flatMap(verb -> LentDates.speeches(scene, verb))
                .flatMap(speech -> scene.clauses().at(speech).stream())
                .flatMap(clause -> namedBeside(clause).stream())
                .findFirst();
    }

    /** "a meeting that was to be held <b>in Rome</b>". */
    private Optional<Place> ofOccasion(Act act) {
        return act.heads().stream()
                .flatMap(head -> Occasions.of(scene, head))
                .flatMap(verb -> scene.clauses().at(verb).stream())
                .flatMap(clause -> namedBeside(clause).stream())
                .findFirst();
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

    private boolean isAtHome(Act act, Actor actor) {
        boolean told = actor.country().isPresent() && actor.kind() != Actor.Kind.PERSON;
        return switch (act.category()) {
            case PROTEST -> told && actor.kind() == Actor.Kind.GROUP;
            case COERCE, ASSAULT ->
                (told && actor.sectors().contains(Sector.COP))
                        || (actor.country().isPresent() && (isDecreed(act) || isOnItsOwn(act)));
            case SANCTION ->
                told
                        && actor.kind() == Actor.Kind.ORGANIZATION
                        && (actor.sectors().contains(Sector.LEG)
                                || actor.sectors().contains(Sector.JUD));
            default -> false;
        };
    }

    /** "closed <b>its</b> airspace". */
    private boolean isOnItsOwn(Act act) {
        return isMode(act, Mode.COERCE_RESTRICT)
                && scene.clauses()
                        .at(act.head())
                        .flatMap(clause -> clause.first(Argument.OBJECT))
                        .filter(thing -> scene.clauses().children(thing, "nmod:poss").stream()
                                .anyMatch(owner -> scene.token(owner).tag().equals("PRP$")))
                        .isPresent();
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
                                        AT.contains(inner.role()) || (inner.is(OF) && Locality.isCalled(lemma)))
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
