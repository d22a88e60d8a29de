package org.chancery.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.actor.Sector;
import org.chancery.actor.Tenure;
import org.chancery.clause.Clause;
import org.chancery.clause.Mood;
import org.chancery.codebook.Codebook;
import org.chancery.event.Category;
import org.chancery.event.Derivation;
import org.chancery.event.Event;
import org.chancery.event.Mode;
import org.chancery.event.Place;
import org.chancery.event.Status;
import org.chancery.event.Threats;
import org.chancery.event.Voice;
import org.chancery.event.When;
import org.chancery.wording.Act;

/** Makes an event of an act: who, when, where, how far, by whose word. */
final class Recorder {

    private static final Set<String> RULES =
            Set.of("constitution", "law", "rule", "statute", "charter", "treaty", "code", "convention", "act");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "my", "our");

    private final Codebook codebook;
    private final EventIds ids;
    private final Signs signs;
    private final Tenure tenure;

    Recorder(Codebook codebook, EventIds ids) {
        this.codebook = codebook;
        this.ids = ids;
        this.signs = new Signs(codebook);
        this.tenure = new Tenure(codebook.registry());
    }

    /** The event, or empty if too little of it is named, or it is no politics. */
    Optional<Event> record(Act act, Scene scene, List<Event> before) {
        return record(act, scene, before, new Recalled(scene).parties(act, before));
    }

    /**
     * The same of an act whose parties another sentence names.
     *
     * @param named elsewhere; they count where the act's own words name nobody or one alone
     */
    Optional<Event> record(Act act, Scene scene, List<Event> before, Recalled.Named named) {
        List<Actor> actors = parties(
                scene,
                act.actors().stream().filter(head -> !isWare(scene, head)).toList());
        List<Actor> recipients = withoutOwn(without(parties(scene, act.recipients()), actors), actors);
        if (act.together()) {
            actors = join(actors, recipients);
            recipients = List.of();
        }
        recipients = withoutBoth(recipients, actors);
        if (act.category() == Category.PROTEST) {
            recipients = recipients.stream()
                    .filter(place -> place.kind() != Actor.Kind.PLACE)
                    .toList();
            Sector people = act.mode().equals(Optional.of(Mode.PROTEST_STRIKE)) ? Sector.LAB : Sector.CVL;
            actors = withoutPlaces(actors).stream()
                    .map(actor -> actor.asItsPeople(people))
                    .toList();
        }
        if (act.mode().equals(Optional.of(Mode.SANCTION_CONVICT))) {
            actors = withoutPlaces(actors);
        }
        if (act.together() && actors.size() == 1) {
            actors = withSpeaker(act, scene, actors);
        }
        if (actors.size() == 1 && recipients.isEmpty() && named.isEmpty()) {
            recipients = new Ground(scene).of(act, actors);
        }
        if (!actors.isEmpty() && recipients.isEmpty() && named.isEmpty()) {
            recipients = new Terms(scene).of(act, actors);
        }
        if (recipients.isEmpty() && act.category() == Category.PROTEST) {
            recipients = new Defied(scene).of(act, actors);
        }
        if (actors.size() + recipients.size() < 2 && !named.isEmpty()) {
            actors = named.actors();
            recipients = named.recipients();
        }
        if (!Relevance.isEnough(act, actors, recipients, signs.of(act, scene))
                || isGeneral(act, scene, actors, recipients)
                || isOfMishap(act, scene, recipients)
                || new Pastime(scene, codebook.cues()).holds(act, actors, recipients)) {
            return Optional.empty();
        }
        if (recipients.isEmpty()) {
            recipients = new Target(scene).of(act);
        }
        Dating dating = new Dating(scene, codebook.cues());
        List<Actor> everybody = join(actors, recipients);
        Optional<When> when = dating.stated(act).or(() -> dating.carried(act, everybody, before));
        actors = then(actors, when);
        recipients = then(recipients, when);
        Optional<Place> where = new Placing(scene, codebook.registry()).of(act, actors, recipients);
        Statuses statuses = new Statuses(scene, codebook.cues());
        Status status = statuses.of(act, when);
        when = when.filter(it -> !dating.isOfDeciding(act, status, it));
        Voice voice = new Voicing(scene, codebook.cues()).of(act);
        NewDay newDay = new NewDay(scene, codebook.cues());
        Optional<Mode> mode = Modes.of(act, actors, recipients, where);
        Matters matters = new Matters(scene, codebook.cues(), codebook.contexts());
        return Optional.of(new Event(
                ids.of(act.wording(), scene.quote(act.trigger()), actors, recipients),
                scene.sentence().index(),
                scene.quote(act.trigger()),
                act.category(),
                mode,
                codebook.juncture(act.wording()),
                matters.contexts(act),
                status,
                statuses.isHedged(act),
                statuses.aux(act, status, when),
                CameoCodes.of(
                        act.category(),
                        mode,
                        status,
                        Threats.isOne(act.category(), status, voice, actors),
                        act.cameo()),
                actors,
                recipients,
                when.map(it -> newDay.of(it, status)),
                where,
                matters.topics(act),
                voice,
                OptionalDouble.empty(),
                derivation(act, scene)));
    }

    /** The parties as they were on the days of the act. */
    private List<Actor> then(List<Actor> parties, Optional<When> when) {
        return when.flatMap(When::days)
                .map(days ->
                        parties.stream().map(party -> tenure.on(days, party)).toList())
                .orElse(parties);
    }

    private static Derivation derivation(Act act, Scene scene) {
        return new Derivation(
                act.wording(),
                act.steps().stream()
                        .map(step -> new Derivation.Step(step.what(), List.of(scene.quote(step.head()))))
                        .toList());
    }

    /** Everybody in these phrases, each once: the same person named twice in one role counts at the first place. */
    private static List<Actor> parties(Scene scene, List<Integer> heads) {
        Map<Object, Actor> parties = new LinkedHashMap<>();
        Listed listed = new Listed(scene);
        for (int head : heads) {
            for (Actor actor : scene.speakerFor(head).map(List::of).orElseGet(() -> meant(scene, listed, head))) {
                Object who = List.of(actor.name().isPresent() ? actor.name().get() : actor.words(), actor.code());
                parties.putIfAbsent(who, actor);
            }
        }
        Members members = new Members(scene);
        heads.stream()
                .flatMap(head -> scene.clauses().withConjuncts(head).stream())
                .flatMap(head -> Stream.concat(Stream.of(head), counted(scene, head)))
                .flatMap(head -> members.of(head).stream())
                .forEach(member -> parties.putIfAbsent(member.words(), member));
        return parties.values().stream()
                .filter(actor -> !isTakenUp(actor, parties.values()) && !isShadow(actor, parties.values()))
                .toList();
    }

    /** The actors of a phrase and of those joined to it; those whom a list names in the place of a group. */
    private static List<Actor> meant(Scene scene, Listed listed, int head) {
        List<Actor> named = listed.of(head);
        return named.isEmpty() ? scene.actors(head) : named;
    }

    /** Of two whom the same words stand for, the one of whom less is known: "they" are the union, not the union and somebody. */
    private static boolean isShadow(Actor actor, Collection<Actor> parties) {
        return actor.code().isEmpty()
                && parties.stream()
                        .anyMatch(other -> !other.equals(actor)
                                && other.words().equals(actor.words())
                                && (actor.name().isEmpty() || actor.name().equals(other.name())));
    }

    /** "eleven of the <b>activists</b>". */
    private static Stream<Integer> counted(Scene scene, int number) {
        return scene.token(number).tag().equals("CD")
                ? scene.clauses().children(number, "nmod").stream()
                        .filter(all -> scene.clauses().preposition(all).equals("of"))
                : Stream.empty();
    }

    /** "postponed <b>his</b> visit": no second party beside the one whose visit it is. */
    private static boolean isTakenUp(Actor actor, Collection<Actor> parties) {
        return POSSESSIVES.contains(actor.words().text().toLowerCase(Locale.ROOT))
                && parties.stream()
                        .anyMatch(other -> !other.words().equals(actor.words())
                                && (actor.code().isEmpty() || other.code().equals(actor.code())));
    }

    /** "The rebels said a deal had been reached with the army": of two sides the one not named speaks. */
    private List<Actor> withSpeaker(Act act, Scene scene, List<Actor> actors) {
        boolean silent = scene.clauses()
                .at(act.head())
                .map(clause -> clause.passive() && clause.all("by").isEmpty())
                .orElse(false);
        return silent
                ? join(
                        actors,
                        new Voicing(scene, codebook.cues())
                                .speaker(act).filter(Actor::isPolitical).stream()
                                        .toList())
                : actors;
    }

    /** "The house impeaches the official": a rule, said in the present tense or with "can" of nobody in particular. */
    private static boolean isGeneral(Act act, Scene scene, List<Actor> actors, List<Actor> recipients) {
        Optional<Clause> verb = scene.clauses().at(act.head()).filter(clause -> clause.kind() == Clause.Kind.VERB);
        if (verb.isEmpty()) {
            return false;
        }
        Mood mood = verb.get().mood();
        boolean byRule = verb.get().all("under").stream()
                .anyMatch(head -> RULES.contains(scene.clauses().lemma(head)));
        boolean simple = mood.tense() == Mood.Tense.PRESENT && !mood.perfect() && !mood.progressive();
        List<Actor> all = join(actors, recipients);
        boolean unnamed = all.stream().allMatch(actor -> actor.name().isEmpty() && actor.kind() != Actor.Kind.STATE);
        return (simple && byRule)
                || (mood.hasModal("can") && unnamed)
                || (simple
                        && !isWord(act.category())
                        && act.status().isEmpty()
                        && unnamed
                        && !recipients.isEmpty()
                        && all.stream().allMatch(actor -> actor.country().isEmpty()));
    }

    /** "a union's protest in <b>Elm Park</b>", "tried by a court in <b>Elm</b>": where others act, or of what country is not known, the place does nothing. */
    private static List<Actor> withoutPlaces(List<Actor> actors) {
        boolean told = actors.stream().anyMatch(actor -> !Members.isPlace(actor));
        return actors.stream()
                .filter(actor ->
                        !Members.isPlace(actor) || (!told && actor.country().isPresent()))
                .toList();
    }

    /** What somebody says or wants of another now is said of these, not of all such. */
    private static boolean isWord(Category category) {
        return switch (category) {
            case REQUEST, REJECT, ACCUSE, THREATEN -> true;
            default -> false;
        };
    }

    /** "opened an inquiry into the crash" suspects nobody. */
    private boolean isOfMishap(Act act, Scene scene, List<Actor> recipients) {
        return act.mode().equals(Optional.of(Mode.ACCUSE_INVESTIGATE))
                && recipients.isEmpty()
                && signs.names(scene, "mishap");
    }

    /** "<b>Swiss trains</b> stopped" is no act of Switzerland. */
    private boolean isWare(Scene scene, int head) {
        return codebook.nounClasses()
                        .getOrDefault("wares", List.of())
                        .contains(scene.token(head).lemma())
                && scene.cast().at(scene.sentence().index(), head).isEmpty()
                && !isTeamOfSome(scene, head);
    }

    /** "a <b>team</b> of UN inspectors", "an IMF team": not one that plays. */
    private static boolean isTeamOfSome(Scene scene, int head) {
        return scene.token(head).lemma().equals("team")
                && scene.actors(head).stream()
                        .anyMatch(actor -> actor.kind() != Actor.Kind.STATE && actor.kind() != Actor.Kind.PLACE);
    }

    /** "asked <b>his</b> countrymen": whoever acts is not the other side. */
    private static List<Actor> withoutOwn(List<Actor> recipients, List<Actor> actors) {
        return recipients.stream()
                .filter(recipient -> !POSSESSIVES.contains(
                                recipient.words().text().toLowerCase(Locale.ROOT))
                        || actors.stream().noneMatch(actor -> actor.code().equals(recipient.code())))
                .toList();
    }

    /** "The ministers of Mali and Niger signed deals between <b>the two countries</b>": no third party. */
    private static List<Actor> withoutBoth(List<Actor> recipients, List<Actor> actors) {
        Set<String> countries =
                actors.stream().flatMap(actor -> actor.country().stream()).collect(Collectors.toSet());
        boolean same = countries.size() > 1
                && recipients.size() > 1
                && recipients.stream()
                        .allMatch(recipient -> recipient.kind() == Actor.Kind.STATE
                                && recipient
                                        .country()
                                        .filter(countries::contains)
                                        .isPresent());
        return same ? List.of() : recipients;
    }

    private static List<Actor> join(List<Actor> first, List<Actor> second) {
        List<Actor> all = new ArrayList<>(first);
        all.addAll(without(second, first));
        return List.copyOf(all);
    }

    private static List<Actor> without(List<Actor> parties, List<Actor> gone) {
        return parties.stream()
                .filter(party -> gone.stream().noneMatch(party::isSame))
                .toList();
    }
}
