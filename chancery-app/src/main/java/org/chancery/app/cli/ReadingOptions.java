package org.chancery.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.app.source.Arrivals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that read articles are told. */
final class ReadingOptions {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "Plain text (one article a file), JSONL (*.jsonl, one article a line),",
                "a folder (all its *.txt and *.jsonl), or - for the standard input."
            })
    private List<String> names = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = {
                "The day of publication (2020-12-07) of articles that bring none.",
                "Without any, the text's own date line counts; without that, words like",
                "\"on Tuesday\" stay unresolved."
            })
    private @Nullable LocalDate published;

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Read with the codebook in this folder instead of the bundled one.")
    private @Nullable Path codebook;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles read at the same time; all cores if not given. The output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    Arrivals arrivals(Console console) {
        return Arrivals.from(names, Optional.ofNullable(published), console.in());
    }

    Optional<Path> codebook() {
        return Optional.ofNullable(codebook);
    }

    int threads() {
        if (threads < 1 || threads > 1024) {
            throw new UsageException("--threads: a number from 1 to 1024 was expected, not " + threads);
        }
        return threads;
    }
}
