package org.chancery.time;

/** When a verb places its act, as far as its form tells. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** Back or ahead, whichever is nearer: the words point at something else than what the verb tells. */
    NEAREST,
    UNKNOWN
}
