package org.chancery.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How articles are to be read, wherever they come from. */
final class ReaderOptions {

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

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
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
