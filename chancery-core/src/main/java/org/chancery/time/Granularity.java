package org.chancery.time;

/** How fine a date is told. */
public enum Granularity {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    INTERVAL
}
