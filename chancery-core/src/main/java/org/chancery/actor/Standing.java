package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What it says of somebody that an office is over, or that he stands for one. */
final class Standing {

    static final List<Sector> PARTY = List.of(Sector.PTY);
    private static final List<Sector> FORMER = List.of(Sector.ELI);

    private static final Set<String> CANDIDATES = Set.of(
            "candidate",
            "nominee",
            "contender",
            "challenger",
            "hopeful",
            "front-runner",
            "frontrunner",
            "standard-bearer",
            "mate");

    /** A footballer, a banker or a rebel never held an office of state that could be over. */
    private static final Set<Sector> NEVER_IN_OFFICE = Set.of(
            Sector.CVL,
            Sector.BUS,
            Sector.JRN,
            Sector.REB,
            Sector.PRM,
            Sector.UAF,
            Sector.CRM,
            Sector.REL,
            Sector.EDU,
            Sector.LAB,
            Sector.AGR,
            Sector.MED,
            Sector.REF,
            Sector.SOC);

    /** Who holds one of these holds it also while he stands for another. */
    private static final Set<Sector> IN_OFFICE =
            Set.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP, Sector.SPY, Sector.OPP);

    private Standing() {}

    /** The same, with the office over: a former official; for who once stood for an office only the party is left. */
    static Description asFormer(Description said) {
        if (isCandidate(said)) {
            return said.holding(Optional.empty(), "");
        }
        if (said.kind() == Actor.Kind.GROUP && said.sectors().isEmpty()) {
            return said; // former allies, republics, members
        }
        boolean official = said.sectors().stream().limit(1).noneMatch(NEVER_IN_OFFICE::contains);
        return official ? said.coded(said.countries(), FORMER) : said;
    }

    /** Whether a phrase calls somebody a candidate. */
    static boolean isCandidate(Description said) {
        return PARTY.equals(said.sectors()) && CANDIDATES.contains(said.head());
    }

    /** Whether somebody of these sectors is a candidate before all, if he is one. */
    static boolean isFree(List<Sector> sectors) {
        return sectors.stream().limit(1).noneMatch(IN_OFFICE::contains);
    }

    /** Of a party and no more ("a Republican", its leader): any office of state says more. */
    static boolean isMember(Description said) {
        return PARTY.equals(said.sectors()) && !isCandidate(said);
    }
}
