package org.chancery.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.actor.Sector;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.wording.Act;

/**
 * Tells whether enough of an act is named to be recorded, and whether it is politics.
 *
 * <p>PLOVER asks for somebody who acts, for two who meet (a mediator may stand alone), and for somebody to whom aid or a sanction goes. Whoever is arrested,
 * dismissed or attacked with weapons of war is recorded though nobody says by whom, and so is aid that is promised to nobody named or goes to people in need. What private people do
 * among themselves is no politics: a state, a body, or somebody in public life must take part; in a protest the people do.
 */
final class Relevance {

    private Relevance() {}

    /**
     * True if it is to be recorded.
     *
     * @param signs what the sentence says beside those who take part
     */
    static boolean isEnough(Act act, List<Actor> actors, List<Actor> recipients, Set<Sign> signs) {
        Category category = act.category();
        return isNamed(act, actors, recipients, signs)
                && (PublicLife.concerns(act, actors, recipients, signs.contains(Sign.MANY))
                        || (isPersecution(signs) && category.isMaterialConflict())
                        || (signs.contains(Sign.OF_STATE)
                                && actors.stream().anyMatch(actor -> isUnknown(actor) || isMagnate(actor)))
                        || ((signs.contains(Sign.CIVIC) || signs.contains(Sign.OF_STATE))
                                && !signs.contains(Sign.UNDERGONE)
                                && PublicLife.isStandOfPeople(act, actors, signs.contains(Sign.MANY))))
                && (signs.contains(Sign.CHARGED)
                        || !isOrdinaryCrime(category, actors, recipients, signs.contains(Sign.ORDINARY)))
                && !isAtHome(act, actors, recipients, signs.contains(Sign.MANY))
                && !isExhortation(act, actors, recipients)
                && !isPrivateCall(act, actors, recipients)
                && !(category == Category.AGREE && isTour(actors, recipients))
                && !(category == Category.MOBILIZE && actors.stream().noneMatch(Relevance::mayCommand));
    }

    /** What dissidents undergo, and those who are tried for treason or terror. */
    private static boolean isPersecution(Set<Sign> signs) {
        return signs.contains(Sign.DISSENT) || signs.contains(Sign.AGAINST_STATE);
    }

    /** A person or a body of whom only the name is told. */
    private static boolean isUnknown(Actor actor) {
        return actor.sectors().isEmpty()
                && actor.name().isPresent()
                && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.ORGANIZATION);
    }

    /** A person of business by name, who takes a stand in a matter of state ("the magnate Karl Brenner called for sanctions"). */
    private static boolean isMagnate(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                && actor.name().isPresent()
                && actor.sectors().equals(List.of(Sector.BUS));
    }

    /** Whoever is known by name alone may be a ruler. */
    private static boolean mayCommand(Actor actor) {
        return actor.isPolitical()
                || (actor.kind() == Actor.Kind.PERSON && actor.name().isPresent());
    }

    /** Somebody of a country in a place of that country meets nobody; nor does one alone of no known country, unless on a visit. */
    private static boolean isAtHome(Act act, List<Actor> actors, List<Actor> recipients, boolean many) {
        boolean anywhere = !many && !act.mode().equals(Optional.of(Mode.CONSULT_VISIT));
        return act.category() == Category.CONSULT
                && !isMediation(act)
                && !recipients.isEmpty()
                && recipients.stream().allMatch(Relevance::isPlace)
                && recipients.stream()
                        .allMatch(place -> place.country().isEmpty()
                                || actors.stream()
                                        .anyMatch(actor -> actor.country().equals(place.country())
                                                || (anywhere && actor.country().isEmpty())));
    }

    private static boolean isPlace(Actor actor) {
        return actor.kind() == Actor.Kind.PLACE || actor.kind() == Actor.Kind.STATE;
    }

    /** A politician who asks the people of his country for something personal ("urged voters to stay hopeful"). */
    private static boolean isExhortation(Act act, List<Actor> actors, List<Actor> recipients) {
        return act.category() == Category.REQUEST
                && act.mode().isEmpty()
                && !recipients.isEmpty()
                && recipients.stream().allMatch(recipient -> isAmongPeople(recipient, actors));
    }

    private static boolean isAmongPeople(Actor recipient, List<Actor> actors) {
        return recipient.kind() == Actor.Kind.GROUP
                && recipient.sectors().equals(List.of(Sector.CVL))
                && (recipient.country().isEmpty()
                        || actors.stream()
                                .anyMatch(actor -> actor.country().isEmpty()
                                        || actor.country().equals(recipient.country())));
    }

    /** A politician who visits a hospital or a family at home meets nobody in public life. */
    private static boolean isPrivateCall(Act act, List<Actor> actors, List<Actor> recipients) {
        List<Actor> all = Stream.concat(actors.stream(), recipients.stream()).toList();
        boolean abroad = all.stream()
                        .flatMap(party -> party.country().stream())
                        .distinct()
                        .count()
                > 1;
        return act.category() == Category.CONSULT
                && !isMediation(act)
                && (!abroad || isTour(actors, recipients))
                && all.stream().filter(party -> !isOfPrivateLife(party)).count() < 2;
    }

    /** A singer or a tourist who goes to another country, or promises to, meets nobody who speaks for it. */
    private static boolean isTour(List<Actor> actors, List<Actor> recipients) {
        return !recipients.isEmpty()
                && recipients.stream().allMatch(Relevance::isPlace)
                && actors.stream().allMatch(actor -> actor.sectors().equals(List.of(Sector.CVL)));
    }

    private static boolean isOfPrivateLife(Actor party) {
        return party.sectors().isEmpty()
                ? !party.isPolitical()
                : party.sectors().get(0) == Sector.CVL || party.sectors().get(0) == Sector.MED;
    }

    /** Police and courts against one of their own people in private life. */
    private static boolean isOrdinaryCrime(Category act, List<Actor> actors, List<Actor> recipients, boolean ordinary) {
        return switch (act) {
            case ACCUSE, SANCTION, COERCE ->
                !recipients.isEmpty()
                        && actors.stream().allMatch(PublicLife::isOfJustice)
                        && recipients.stream().allMatch(recipient -> isPrivate(recipient, actors))
                        && (ordinary || act == Category.COERCE || !areTried(actors, recipients));
            default -> false;
        };
    }

    /** Somebody of whom only the name is told before a court or prosecutors: news tells it without a crime if he is known. */
    private static boolean areTried(List<Actor> actors, List<Actor> recipients) {
        return actors.stream().noneMatch(actor -> actor.sectors().get(0) == Sector.COP)
                && recipients.stream().allMatch(recipient -> recipient.sectors().isEmpty());
    }

    private static boolean isPrivate(Actor recipient, List<Actor> actors) {
        boolean foreign = recipient.country().isPresent()
                && actors.stream().noneMatch(actor -> actor.country().equals(recipient.country()));
        return recipient.kind() == Actor.Kind.PERSON && !foreign && !recipient.isPolitical() && !isInPublic(recipient);
    }

    private static boolean isInPublic(Actor actor) {
        return actor.sectors().contains(Sector.JRN) || actor.sectors().contains(Sector.REL);
    }

    private static boolean isNamed(Act act, List<Actor> actors, List<Actor> recipients, Set<Sign> signs) {
        boolean suffered = signs.contains(Sign.UNDERGONE)
                && !recipients.isEmpty()
                && (isPersecution(signs) || recipients.stream().anyMatch(Relevance::isOfPublicLife));
        boolean punished = signs.contains(Sign.REPORTED)
                && recipients.stream().anyMatch(recipient -> recipient.kind() == Actor.Kind.STATE);
        return switch (act.category()) {
            case CONSULT -> actors.size() + recipients.size() >= 2 || (!actors.isEmpty() && isMediation(act));
            case COOPERATE -> actors.size() + recipients.size() >= 2;
            case AID ->
                !actors.isEmpty()
                        && (!recipients.isEmpty() || signs.contains(Sign.AHEAD) || signs.contains(Sign.TO_NEEDY));
            case SANCTION ->
                suffered
                        || punished
                        || isExit(act, actors)
                        || (!actors.isEmpty() && (!recipients.isEmpty() || areOfTwoCountries(actors)));
            case COERCE -> suffered || punished || !actors.isEmpty();
            case ASSAULT ->
                suffered || !actors.isEmpty() || (PublicLife.isWithWeaponsOfWar(act) && !recipients.isEmpty());
            case REQUEST, ACCUSE ->
                !actors.isEmpty()
                        || (signs.contains(Sign.REPORTED) && recipients.stream().anyMatch(Relevance::isOfState));
            default -> !actors.isEmpty();
        };
    }

    /** A state that leaves a treaty, whoever the others in it are. */
    private static boolean isExit(Act act, List<Actor> actors) {
        return act.mode().equals(Optional.of(Mode.SANCTION_WITHDRAW))
                && actors.stream().anyMatch(Relevance::isOfState);
    }

    /** A state, or those who govern it or stand for it: what they are asked or accused of is public, whoever did it. */
    private static boolean isOfState(Actor actor) {
        return actor.kind() == Actor.Kind.STATE
                || (actor.kind() != Actor.Kind.PLACE && !actor.sectors().isEmpty() && actor.isPolitical());
    }

    /** Somebody in office, in arms, in politics, in the press or in the clergy; not an unknown attacker. */
    private static boolean isOfPublicLife(Actor actor) {
        boolean somebody = actor.kind() != Actor.Kind.PLACE && actor.kind() != Actor.Kind.STATE;
        boolean known = !actor.sectors().isEmpty() && actor.sectors().get(0) != Sector.UAF;
        return somebody && known && (actor.isPolitical() || isInPublic(actor));
    }

    /** "Algeria and Mali severed ties": each with the other. */
    private static boolean areOfTwoCountries(List<Actor> actors) {
        return actors.stream()
                        .flatMap(actor -> actor.country().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isMediation(Act act) {
        return act.mode().equals(Optional.of(Mode.CONSULT_THIRD_PARTY));
    }
}
