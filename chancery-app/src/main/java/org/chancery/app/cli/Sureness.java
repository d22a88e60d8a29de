package org.chancery.app.cli;

import org.chancery.read.Reading;
import org.chancery.record.EventRecord;
import picocli.CommandLine.Option;

/** How sure a record must be to count. */
final class Sureness {

    @Option(
            names = "--min-confidence",
            paramLabel = "SHARE",
            description = {
                "Only records that are at least this sure, from 0 to 1. Default: 0, all.",
                "Of the records with 0.9 about nine in ten are right."
            })
    private double least;

    /** Refuses what is no share. */
    void check() {
        if (!(least >= 0 && least <= 1)) {
            throw new UsageException("--min-confidence: a number from 0 to 1 was expected, not " + least);
        }
    }

    /** Whether this record is sure enough. */
    boolean lets(EventRecord it) {
        return least == 0 || it.confidence().orElse(0) >= least;
    }

    Reading filtered(Reading reading) {
        return least == 0 ? reading : reading.atLeast(least);
    }
}
