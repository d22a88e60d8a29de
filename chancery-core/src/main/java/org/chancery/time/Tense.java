package org.chancery.time;

/** When a verb places its act, as far as its form tells. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
