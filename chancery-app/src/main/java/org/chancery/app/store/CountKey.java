package org.chancery.app.store;

/**
 * Which stories are counted together.
 *
 * @param cell the name of a decade, year, month or day ({@link org.chancery.view.Period#name}); empty for all times
 * @param side a country; empty for all stories, or for a place that is not told
 * @param other the country on the other side of a tie, else empty
 */
record CountKey(Counted counted, String cell, String side, String other) {}
