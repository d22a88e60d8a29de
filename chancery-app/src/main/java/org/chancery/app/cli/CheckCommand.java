package org.chancery.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.reading.CodebookFolder;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.app.source.SourceException;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.chancery.codebook.ExampleCounts;
import org.chancery.read.CodebookCheck;
import org.chancery.read.CodebookCheck.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery codebook check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Check a codebook: does it load, does every example read as written, has every entry an example?",
            "Each finding is told with file and line."
        })
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = {
                "A codebook folder, or single files, tried in place of those of the bundled codebook.",
                "If none is given, the bundled codebook."
            })
    private List<Path> paths = List.of();

    @Option(
            names = "--no-examples",
            description = "Only see whether it loads; takes a second, because the models are not needed.")
    private boolean withoutExamples;

    CheckCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    /**
     * What is to be checked.
     *
     * @param files the whole codebook
     * @param asked the names of those that were asked for
     */
    private record Task(List<CodebookFile> files, Set<String> asked) {

        static Task all(List<CodebookFile> files) {
            Set<String> names = new HashSet<>();
            files.forEach(file -> names.add(file.name()));
            return new Task(files, names);
        }
    }

    @Override
    public Integer call() {
        Task task = task();
        return withoutExamples ? loads(task) : readsAsWritten(task);
    }

    private Task task() {
        if (paths.isEmpty()) {
            return Task.all(engines.bundled());
        }
        return paths.size() == 1 && Files.isDirectory(paths.get(0))
                ? Task.all(CodebookFolder.read(paths.get(0)))
                : replacing(engines.bundled());
    }

    /** A file takes the place of the bundled one whose path its own path ends with. */
    private Task replacing(List<CodebookFile> bundled) {
        List<CodebookFile> files = new ArrayList<>(bundled);
        Set<String> asked = new HashSet<>();
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
            asked.add(replaced.name());
        }
        return new Task(files, asked);
    }

    private int loads(Task task) {
        console.print(summary(Codebook.of(task.files), task.asked) + "; no mistakes, examples not run\n");
        return ExitCode.OK;
    }

    private int readsAsWritten(Task task) {
        Engine engine = engines.load(task.files, Dictionary.NONE);
        List<Finding> findings = new CodebookCheck(engine.codebook(), engine::read).findings(task.asked::contains);
        findings.forEach(finding -> console.print(finding + "\n"));
        console.print(summary(engine.codebook(), task.asked) + "; " + verdict(findings.size()) + "\n");
        return findings.isEmpty() ? ExitCode.OK : ExitCode.ERROR;
    }

    private static String verdict(int findings) {
        return switch (findings) {
            case 0 -> "all reads as written";
            case 1 -> "1 finding";
            default -> findings + " findings";
        };
    }

    private static String summary(Codebook codebook, Set<String> asked) {
        ExampleCounts counts = ExampleCounts.of(codebook.examples().stream()
                .filter(example -> asked.contains(example.file()))
                .toList());
        long entries = codebook.entries().values().stream()
                .filter(entry -> asked.contains(entry.file()))
                .count();
        return codebook.version() + ": " + asked.size() + (asked.size() == 1 ? " file, " : " files, ") + entries
                + (entries == 1 ? " entry, " : " entries, ") + counts;
    }
}
