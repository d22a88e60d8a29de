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
 * Tells whether those who take part in an act, or the act itself, make it public business.
 *
 * <p>A state, a body that rules, judges or fights, or somebody in public life does; so do the organised when they speak up or
 * strike, many of the people or any body in what is disputed in public, whoever refuses food, a crowd that protests, ends its protest or falls upon reporters or believers, and whoever sends troops or shuts a town off.
 */
final class PublicLife {

    private PublicLife() {}

    /**
     * True if it is public business.
     *
     * @param many whether those who act are many
     */
    static boolean concerns(Act act, List<Actor> actors, List<Actor> recipients, boolean many) {
        return Stream.concat(actors.stream(), recipients.stream())
                        .anyMatch(party ->
                                party.isPolitical() && !(act.category() == Category.CONSULT && isOfJustice(party)))
                || (act.popular() && actors.stream().anyMatch(PublicLife::areMany))
                || act.mode().equals(Optional.of(Mode.PROTEST_HUNGER))
                || (crossesBorders(act.category()) && areOfTwoNations(actors, recipients))
                || (isHostile(act.category()) && isAgainstACalling(actors, recipients))
                || (act.category() == Category.ASSAULT && act.together() && areGroups(actors))
                || (isStand(act.category()) && actors.stream().anyMatch(actor -> isOrganised(actor, many)))
                || (actors.isEmpty() && isWithWeaponsOfWar(act))
                || (actors.isEmpty()
                        && act.category().isMaterialConflict()
                        && areOfASector(recipients, Sector.JRN, Sector.REL))
                || (act.category() == Category.AID && areOfASector(recipients, Sector.REF))
                || (isOfRulers(act) && actors.stream().anyMatch(actor -> actor.kind() == Actor.Kind.PERSON));
    }

    /** Nobody settles a private quarrel with bombs, shells or aircraft. */
    static boolean isWithWeaponsOfWar(Act act) {
        return act.mode()
                .filter(mode -> switch (mode) {
                    case ASSAULT_EXPLOSIVES,
                            ASSAULT_SUICIDE_ATTACK,
                            ASSAULT_AERIAL,
                            ASSAULT_DRONE,
                            ASSAULT_HEAVY_WEAPONS,
                            ASSAULT_UNCONVENTIONAL -> true;
                    default -> false;
                })
                .isPresent();
    }

    private static boolean areOfASector(List<Actor> parties, Sector... sectors) {
        return parties.stream()
                .anyMatch(
                        party -> first(party).filter(List.of(sectors)::contains).isPresent());
    }

    static boolean isOfJustice(Actor actor) {
        return !actor.sectors().isEmpty()
                && (actor.sectors().get(0) == Sector.COP || actor.sectors().get(0) == Sector.JUD);
    }

    private static boolean isHostile(Category act) {
        return act.isMaterialConflict() || act == Category.ACCUSE;
    }

    /** What many of one nation do to those of another, or for them, or ask of them, is no private matter. */
    private static boolean crossesBorders(Category act) {
        return isHostile(act) || act == Category.AID || act == Category.REQUEST;
    }

    private static boolean areOfTwoNations(List<Actor> actors, List<Actor> recipients) {
        return actors.stream()
                .anyMatch(actor -> actor.country().isPresent()
                        && !areCompanies(actors, recipients)
                        && recipients.stream()
                                .anyMatch(other -> (areMany(actor) || areMany(other))
                                        && other.country().isPresent()
                                        && !other.country().equals(actor.country())));
    }

    /** A retailer that cuts ties with its supplier, wherever they are. */
    private static boolean areCompanies(List<Actor> actors, List<Actor> recipients) {
        return Stream.concat(actors.stream(), recipients.stream())
                .allMatch(party -> first(party).equals(Optional.of(Sector.BUS)));
    }

    /** A crowd or a body against reporters, believers, refugees or a people within a people: not for private reasons. */
    private static boolean isAgainstACalling(List<Actor> actors, List<Actor> recipients) {
        return actors.stream().anyMatch(PublicLife::areMany)
                && recipients.stream().anyMatch(PublicLife::isOfACalling);
    }

    private static boolean isOfACalling(Actor party) {
        return first(party)
                .map(sector -> switch (sector) {
                    case JRN, REL, REF, SOC -> true;
                    case COP,
                            GOV,
                            JUD,
                            LEG,
                            MIL,
                            PRM,
                            PTY,
                            REB,
                            SPY,
                            UAF,
                            UNK,
                            AGR,
                            BUS,
                            CRM,
                            CVL,
                            EDU,
                            ELI,
                            LAB,
                            MED,
                            OPP,
                            PRE -> false;
                })
                .orElse(false);
    }

    /** Many of the people, or a body of whatever kind, who demand, refuse, promise or complain of something. */
    static boolean isStandOfPeople(Act act, List<Actor> actors, boolean many) {
        return isStand(act.category())
                && actors.stream()
                        .anyMatch(actor ->
                                actor.kind() == Actor.Kind.ORGANIZATION || (many && actor.kind() == Actor.Kind.GROUP));
    }

    /** Herders and farmers, two tribes: groups of a people that fight each other. */
    private static boolean areGroups(List<Actor> actors) {
        return actors.stream().filter(PublicLife::areMany).count() > 1;
    }

    /** What the organised do in public: demands, refusals, reproaches, promises, and taking them back. */
    private static boolean isStand(Category act) {
        return switch (act) {
            case REQUEST, REJECT, ACCUSE, THREATEN, PROTEST, CONCEDE, AGREE -> true;
            case CONSULT, SUPPORT, COOPERATE, AID, RETREAT, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
        };
    }

    /** Unions, churches, societies and peoples; workers and believers too, if there are many; a bishop alone. */
    private static boolean isOrganised(Actor party, boolean many) {
        boolean body = party.kind() == Actor.Kind.ORGANIZATION;
        return first(party)
                .map(sector -> switch (sector) {
                    case REL -> body || many || party.office().isPresent();
                    case LAB, SOC -> body || many;
                    case CVL, AGR -> body;
                    case COP, GOV, JUD, LEG, MIL, PRM, PTY, REB, SPY, UAF, UNK -> false;
                    case BUS, CRM, EDU, ELI, JRN, MED, REF, OPP, PRE -> false;
                })
                .orElse(false);
    }

    /** Nobody else calls up troops, declares a truce or a curfew, or expels envoys. */
    private static boolean isOfRulers(Act act) {
        return act.mode()
                .filter(mode -> mode == Mode.MOBILIZE_TROOPS
                        || mode == Mode.COERCE_MARTIAL_LAW
                        || mode == Mode.COERCE_CURFEW
                        || mode == Mode.RETREAT_CEASEFIRE)
                .isPresent();
    }

    private static boolean areMany(Actor actor) {
        return actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.ORGANIZATION;
    }

    private static Optional<Sector> first(Actor party) {
        return party.sectors().stream().findFirst();
    }
}
