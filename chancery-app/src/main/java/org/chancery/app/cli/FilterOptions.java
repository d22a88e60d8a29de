package org.chancery.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.app.store.Filter;
import org.chancery.event.Category;
import org.chancery.event.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which records are asked for. */
final class FilterOptions {

    @Option(
            names = "--country",
            paramLabel = "CODE",
            split = ",",
            description = "Where somebody of this country takes part: PRT, or several: PRT,MAR for either.")
    private List<String> countries = List.of();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Where somebody of this name, or of this last name, takes part. May be repeated: either.")
    private List<String> people = List.of();

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "Where this body takes part. May be repeated: either.")
    private List<String> organisations = List.of();

    @Option(
            names = "--category",
            paramLabel = "CATEGORY",
            split = ",",
            description = "Of these PLOVER categories: ${COMPLETION-CANDIDATES}.")
    private List<Category> categories = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "With one of these statuses: ${COMPLETION-CANDIDATES}.")
    private List<Status> statuses = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = {"On this day (2022-03-01) or later; what tells no day counts with its day", "of publication."
            })
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "On this day or earlier.")
    private @Nullable LocalDate to;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Told in a sentence with all of these words, in any order.")
    private @Nullable String text;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "As it was known on this day: only from articles published up to then.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "From articles of this source, as they name it. May be repeated: either.")
    private List<String> sources = List.of();

    @Option(names = "--corrected", description = "Only what a reader corrected.")
    private boolean corrected;

    Filter filter() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new UsageException("--to: " + to + " is before --from, " + from);
        }
        return new Filter(
                countries.stream().map(FilterOptions::country).toList(),
                people,
                organisations,
                categories,
                statuses,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(text),
                Optional.ofNullable(asOf),
                sources,
                corrected);
    }

    private static String country(String given) {
        try {
            return Filter.country(given);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--" + e.getMessage());
        }
    }
}
