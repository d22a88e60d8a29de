package org.chancery.read;

import java.util.List;
import java.util.Optional;
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
     * What the words say beside those who take part.
     *
     * @param charged whether a charge is named that concerns the public ("corruption", "treason")
     * @param ordinary whether an offence of private life is named ("robbery")
     * @param many whether those who act are many ("<b>workers</b> refused", not "a worker refused")
     * @param undergone whether it is told as what somebody underwent ("<b>was arrested</b> on Monday")
     * @param ahead whether it is still to come ("<b>will send</b> aid")
     * @param toNeedy whether it goes to people in need, a region or a cause without a name ("sent food to <b>the needy</b>")
     * @param ofState whether it is about what only those have to do with who govern, fight or treat with a government ("broke the <b>ceasefire</b>")
     */
    record Words(
            boolean charged,
            boolean ordinary,
            boolean many,
            boolean undergone,
            boolean ahead,
            boolean toNeedy,
            boolean ofState) {}

    /**
     * True if it is to be recorded.
     *
     * @param words what the sentence says beside those who take part
     */
    static boolean isEnough(Act act, List<Actor> actors, List<Actor> recipients, Words words) {
        Category category = act.category();
        return isNamed(act, actors, recipients, words)
                && (PublicLife.concerns(act, actors, recipients, words.many())
                        || (words.ofState() && actors.stream().anyMatch(Relevance::isUnknown))
                        || (words.ofState() && words.many() && !words.undergone() && PublicLife.isStand(category)))
                && (words.charged() || !isOrdinaryCrime(category, actors, recipients, words.ordinary()))
                && !isAtHome(act, actors, recipients, words.many())
                && !isExhortation(act, actors, recipients)
                && !isPrivateCall(act, actors, recipients)
                && !(category == Category.AGREE && isTour(actors, recipients))
                && !(category == Category.MOBILIZE && actors.stream().noneMatch(Relevance::mayCommand));
    }

    /** A person or a body of whom only the name is told. */
    private static boolean isUnknown(Actor actor) {
        return actor.sectors().isEmpty()
                && actor.name().isPresent()
                && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.ORGANIZATION);
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

    private static boolean isNamed(Act act, List<Actor> actors, List<Actor> recipients, Words words) {
        boolean suffered = words.undergone() && recipients.stream().anyMatch(Relevance::isOfPublicLife);
        return switch (act.category()) {
            case CONSULT -> actors.size() + recipients.size() >= 2 || (!actors.isEmpty() && isMediation(act));
            case COOPERATE -> actors.size() + recipients.size() >= 2;
            case AID -> !actors.isEmpty() && (!recipients.isEmpty() || words.ahead() || words.toNeedy());
            case SANCTION -> suffered || (!actors.isEmpty() && (!recipients.isEmpty() || areOfTwoCountries(actors)));
            case COERCE -> suffered || !actors.isEmpty();
            case ASSAULT ->
                suffered || !actors.isEmpty() || (PublicLife.isWithWeaponsOfWar(act) && !recipients.isEmpty());
            default -> !actors.isEmpty();
        };
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
