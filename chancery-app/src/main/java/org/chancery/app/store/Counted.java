package org.chancery.app.store;

/** As what a story is counted. */
enum Counted {
    /** By the first of its own days. */
    DAY,
    /** By the day on which it was first told. */
    TOLD,
    /** Likewise, if it tells no day. */
    UNDATED,
    /** As cooperation of two countries, by the first day of the act. */
    COOPERATION,
    /** As conflict of two countries, likewise. */
    CONFLICT,
    /** As what happened somewhere, likewise. */
    PLACE
}
