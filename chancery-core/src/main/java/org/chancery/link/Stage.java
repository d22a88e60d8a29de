package org.chancery.link;

/** What a record adds to the history of a story. */
public enum Stage {
    /** Somebody could, may, or is feared or expected to. */
    EXPECTED,
    PROPOSED,
    ANNOUNCED,
    /** Announced again, for the same day, by another article. */
    CONFIRMED,
    /** Announced for another day. */
    MOVED,
    POSTPONED,
    CANCELLED,
    STALLED,
    DENIED,
    UNDER_WAY,
    HELD,
    /** Told again; nothing new. */
    REPEATED
}
