package org.chancery.actor;

/** The part of a society that an actor belongs to: PLOVER 2.0's sector codes, the frequent ones first. */
public enum Sector {
    /** Police and other civil enforcement. */
    COP,
    /** The executive. */
    GOV,
    /** Courts. */
    JUD,
    /** Legislatures. */
    LEG,
    /** Armed forces of a state. */
    MIL,
    /** Paramilitaries that side with a government. */
    PRM,
    /** Political parties. */
    PTY,
    /** Rebels. */
    REB,
    /** Intelligence services. */
    SPY,
    /** Armed forces whose side is not known. */
    UAF,
    UNK,
    AGR,
    BUS,
    CRM,
    /** Civilians and civil society. */
    CVL,
    EDU,
    /** Former officials. */
    ELI,
    /** Journalists and the media. */
    JRN,
    LAB,
    /** Medical. */
    MED,
    REF,
    /** Political opposition. */
    OPP,
    /** An entity that claims to be a state. */
    PRE,
    REL,
    SOC;

    /** True for those who bear arms. */
    public boolean isArmed() {
        return switch (this) {
            case COP, MIL, PRM, REB, UAF -> true;
            default -> false;
        };
    }

    /** True for those who rule, fight, judge or stand for office; what private people do among themselves is no politics. */
    public boolean isPolitical() {
        return switch (this) {
            case COP, GOV, JUD, LEG, MIL, PRM, PTY, REB, SPY, UAF, ELI, OPP, PRE -> true;
            case UNK, AGR, BUS, CRM, CVL, EDU, JRN, LAB, MED, REF, REL, SOC -> false;
        };
    }
}
