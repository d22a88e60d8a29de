package org.chancery.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.app.output.CodebookOverview;
import org.chancery.app.reading.CodebookFolder;
import org.chancery.app.reading.Engines;
import org.chancery.app.source.SourceException;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery codebook}. */
@Command(name = "codebook", mixinStandardHelpOptions = true, description = "Check, show or print the codebook.")
final class CodebookCommand implements Runnable {

    private final Console console;
    private final Engines engines;

    @Spec
    private @Nullable CommandSpec spec;

    CodebookCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: check, show or docs");
        }
    }

    private List<CodebookFile> files(Optional<Path> folder) {
        return folder.map(CodebookFolder::read).orElseGet(engines::bundled);
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description =
                    "Check a codebook, or single files as part of the bundled one; tells file and line of a mistake.")
    int check(
            @Parameters(
                            arity = "0..*",
                            paramLabel = "FILE",
                            description = "A codebook folder, or files; the bundled codebook if none is given.")
                    @Nullable
                    List<Path> paths) {
        List<Path> given = paths == null ? List.of() : paths;
        List<CodebookFile> files = given.size() == 1 && Files.isDirectory(given.get(0))
                ? CodebookFolder.read(given.get(0))
                : withReplaced(engines.bundled(), given);
        Codebook codebook = Codebook.of(files);
        console.print(String.format(
                java.util.Locale.ROOT,
                "%s: %d files, no mistakes; %d wordings, %d operators, %d examples%n",
                codebook.version(),
                files.size(),
                codebook.categories().stream()
                        .mapToInt(page -> page.wordings().size())
                        .sum(),
                codebook.operators().size(),
                codebook.examples().size()));
        return ExitCode.OK;
    }

    /** A file takes the place of the bundled one whose path its own path ends with. */
    private static List<CodebookFile> withReplaced(List<CodebookFile> bundled, List<Path> paths) {
        List<CodebookFile> files = new ArrayList<>(bundled);
        for (Path path : paths) {
            if (!Files.isRegularFile(path)) {
                throw new SourceException(path + ": no such codebook file");
            }
            CodebookFile replaced = files.stream()
                    .filter(file -> path.toAbsolutePath().endsWith(Path.of(file.name())))
                    .findFirst()
                    .orElseThrow(() -> new SourceException(path + ": the codebook has no such file; it has "
                            + String.join(
                                    ", ",
                                    bundled.stream().map(CodebookFile::name).toList())));
            files.set(files.indexOf(replaced), new CodebookFile(replaced.name(), CodebookFolder.content(path)));
        }
        return files;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "List the categories with what they mean, and their wordings.")
    int show(
            @Option(names = "--codebook", paramLabel = "DIR", description = "The codebook in this folder.") @Nullable
                    Path folder) {
        Codebook codebook = Codebook.of(files(Optional.ofNullable(folder)));
        console.print(CodebookOverview.of(codebook, console.terminal().paper()));
        return ExitCode.OK;
    }
}
