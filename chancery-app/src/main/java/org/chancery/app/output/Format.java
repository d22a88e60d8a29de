package org.chancery.app.output;

import java.util.Locale;

/** The forms in which records are printed. */
public enum Format {
    /** For people at a terminal. */
    TABLE,
    /** The event record, one line of JSON each. */
    JSONL,
    /** The field names of the PLOVER 2.0 manual, one line of JSON each. */
    PLOVER,
    /** Tab-separated, with the columns of the POLECAT data. */
    POLECAT,
    /** Tab-separated: day, source, target, CAMEO code, score, offsets. */
    CAMEO,
    /** Comma-separated, one row a record. */
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
