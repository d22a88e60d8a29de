package org.chancery.time;

/** Which one of many, counted from the day of writing. */
public enum Shift {
    /** The one of the week, month, year before this. */
    LAST,
    THIS,
    /** The one of the week, month, year after this. */
    NEXT,
    /** The one just gone by, or the stretch up to now ("the past two weeks"). */
    PAST,
    /** The one just ahead, or the stretch from now ("the coming days"). */
    COMING;

    boolean isBack() {
        return this == LAST || this == PAST;
    }
}
