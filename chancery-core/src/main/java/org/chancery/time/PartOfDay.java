package org.chancery.time;

/** A part of the day that has a name but no hour. */
public enum PartOfDay {
    MORNING("MO"),
    AFTERNOON("AF"),
    EVENING("EV"),
    NIGHT("NI");

    private final String code;

    PartOfDay(String code) {
        this.code = code;
    }

    /** Its TIMEX3 code ("TMO" without the T). */
    String code() {
        return code;
    }
}
