package org.chancery.app.store;

/** By which day a story stands in time. */
public enum Placing {
    /** The first of its own days; a story without any stands nowhere. */
    DAY,
    /** The day on which it was first told. */
    TOLD
}
