package org.chancery.app.cli;

import java.util.Locale;
import java.util.Optional;
import org.chancery.app.output.Format;

/** The forms in which kept records are printed: those of {@code read}, and one array as of the other views. */
enum EventFormat {
    TABLE(Format.TABLE),
    /** One array of event records, an object a line. */
    JSON(),
    JSONL(Format.JSONL),
    PLOVER(Format.PLOVER),
    POLECAT(Format.POLECAT),
    CAMEO(Format.CAMEO),
    CSV(Format.CSV);

    private final Optional<Format> lines;

    EventFormat() {
        this.lines = Optional.empty();
    }

    EventFormat(Format lines) {
        this.lines = Optional.of(lines);
    }

    /** The form in which one record is printed after another; empty if they stand in one array. */
    Optional<Format> lines() {
        return lines;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
