package org.chancery.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.pages.CodebookPages;
import org.chancery.app.reading.Engines;
import org.chancery.app.source.SourceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery codebook docs}. */
@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        description =
                "Print the codebook as Markdown pages: categories, operators, noun classes, statuses, registries.")
final class DocsCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Print the codebook in this folder instead of the bundled one.")
    private @Nullable Path folder;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write one file a page into this folder instead of printing all of them.")
    private @Nullable Path target;

    DocsCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        Map<String, String> pages = CodebookPages.of(engines.files(Optional.ofNullable(folder)));
        if (target == null) {
            pages.values().forEach(page -> console.print(page + "\n"));
        } else {
            write(pages, target);
            console.print(target + ": " + pages.size() + " pages\n");
        }
        return ExitCode.OK;
    }

    private static void write(Map<String, String> pages, Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(folder.resolve(page.getKey()), page.getValue());
            }
        } catch (IOException e) {
            throw new SourceException(folder + ": the pages cannot be written there: " + e.getMessage());
        }
    }
}
