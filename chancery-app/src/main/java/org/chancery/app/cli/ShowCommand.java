package org.chancery.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.output.CodebookOverview;
import org.chancery.app.reading.Engines;
import org.chancery.codebook.Codebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery codebook show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "List the categories with what they mean, and the words of their wordings.")
final class ShowCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Show the codebook in this folder instead of the bundled one.")
    private @Nullable Path folder;

    ShowCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        Codebook codebook = Codebook.of(engines.files(Optional.ofNullable(folder)));
        console.print(CodebookOverview.of(codebook, console.terminal().paper()));
        return ExitCode.OK;
    }
}
