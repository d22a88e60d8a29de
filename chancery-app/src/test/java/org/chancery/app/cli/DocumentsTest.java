package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.RealReader;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.output.Format;
import org.chancery.app.reading.BundledEngines;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.app.reading.Weights;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.chancery.confidence.Assessor;
import org.chancery.read.Reader;
import org.chancery.read.Reading;
import org.chancery.text.Article;
import org.chancery.text.LayoutFinder;
import org.chancery.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the README shows is what the program prints; every command and option stands in docs/cli.md. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = Consoles.of(out, err);

    @Test
    void theExampleOfTheReadmePrintsWhatTheReadmeShows() throws IOException {
        List<String> block = Files.readAllLines(ROOT.resolve("README.md")).stream()
                .dropWhile(line -> !line.startsWith("    $ echo "))
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .toList();
        MatchResult echo = match("\\$ echo \"(.*)\" > (\\S+)", block.get(0));
        MatchResult command = match("\\$ \\./chancery (.*) " + Pattern.quote(echo.group(2)), block.get(1));
        Path article = Files.writeString(folder.resolve(echo.group(2)), echo.group(1) + "\n");
        List<String> args = new ArrayList<>(List.of(command.group(1).split(" ")));
        args.add(article.toString());
        int code = Chancery.run(console, new RealEngines(), args.toArray(String[]::new));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(String.join("\n", block.subList(2, block.size())));
    }

    @Test
    void theActorsOfTheirDocumentAreReadAsItShows() throws IOException {
        List<String> text = Files.readAllLines(ROOT.resolve("docs").resolve("actors.md"));
        for (String line : text) {
            if (line.matches("`(own|old|nouns|one)\\.[a-z]+`")) {
                String name = line.substring(1, line.length() - 1);
                Files.writeString(folder.resolve(name), String.join("\n", blockBehind(text, line)) + "\n");
            }
        }
        MatchResult command =
                match("\\$ \\./chancery (.*)", blockBehind(text, text.get(2)).get(0));
        List<String> args = Stream.of(command.group(1).split(" "))
                .map(arg -> arg.contains(".") ? folder.resolve(arg).toString() : arg)
                .toList();
        int code = Chancery.run(console, new RealEngines(), args.toArray(String[]::new));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(String::strip))
                .containsAll(blockBehind(text, "What is printed has these actors in it:").stream()
                        .map(String::strip)
                        .toList());
    }

    /** The indented lines behind a line. */
    private static List<String> blockBehind(List<String> text, String line) {
        return text.stream()
                .dropWhile(other -> !other.equals(line))
                .skip(1)
                .dropWhile(String::isEmpty)
                .takeWhile(other -> other.startsWith("    "))
                .map(other -> other.substring(4))
                .toList();
    }

    /** The models are loaded already, so this is the run of the whole command. */
    @Test
    void theSamplesAreScoredOutOfTheBox() {
        String samples = ROOT.resolve("samples").toString();
        int code = Chancery.run(
                console,
                new RealEngines(),
                "eval",
                "--articles",
                samples,
                ROOT.resolve("samples").resolve("expected").toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\nBy category\n", "\nConfusion: gold downwards, read across\n", "\nDisagreements (")
                .containsPattern("recall +0\\.[5-9]");
    }

    /** With the reader that is already loaded. */
    private static final class RealEngines implements Engines {
        @Override
        public Engine load(List<CodebookFile> codebook, Dictionary actors) {
            Codebook read = RealReader.CODEBOOK.with(actors.additions(), actors.mark());
            return new RealEngine(read, new Reader(read, RealReader.PARSER, Assessor.of(read, Weights.of(codebook))));
        }

        @Override
        public List<CodebookFile> bundled() {
            return RealReader.FILES;
        }
    }

    private record RealEngine(Codebook codebook, Reader reader) implements Engine {
        @Override
        public Reading read(Article article) {
            return reader.read(article);
        }

        @Override
        public List<TimeExpression> times(Article article) {
            return reader.times(article, new LayoutFinder().of(article));
        }
    }

    private static MatchResult match(String pattern, String line) {
        return Pattern.compile(pattern).matcher(line).results().findFirst().orElseThrow(() -> new AssertionError(line));
    }

    @Test
    void everyCommandHasItsHeadingAndEveryOptionItsPlaceBelow() throws IOException {
        assertThat(undocumented(Files.readString(ROOT.resolve("docs").resolve("cli.md"))))
                .isEmpty();
    }

    @Test
    void whatIsNotDocumentedIsFound() throws IOException {
        String text = Files.readString(ROOT.resolve("docs").resolve("cli.md"));
        assertThat(undocumented(text.replace("`--stats`", "").replace("## `chancery codebook docs`", "## x")))
                .containsExactlyInAnyOrder(
                        "chancery read --stats",
                        "chancery codebook docs",
                        "chancery codebook docs --out",
                        "chancery codebook docs --codebook");
    }

    private List<String> undocumented(String text) {
        List<String> missing = new ArrayList<>();
        addUndocumented(Chancery.commandLine(console, new BundledEngines()), text, missing);
        return missing;
    }

    private static void addUndocumented(CommandLine command, String text, List<String> missing) {
        String name = command.getCommandSpec().qualifiedName();
        boolean does = command.getSubcommands().isEmpty();
        String section = does ? section(text, "## `" + name + "`") : text;
        if (section.isEmpty()) {
            missing.add(name);
        }
        command.getCommandSpec().options().stream()
                .map(option -> option.longestName())
                .filter(option ->
                        !(does && isEverywhere(option) ? text : section).matches("(?s).*`" + option + "[` ].*"))
                .forEach(option -> missing.add(name + " " + option));
        command.getSubcommands().values().stream()
                .distinct()
                .filter(sub -> !sub.getCommandName().equals("help"))
                .forEach(sub -> addUndocumented(sub, text, missing));
    }

    private static boolean isEverywhere(String option) {
        return List.of("--help", "--version", "--debug").contains(option);
    }

    /** From a heading to the next of its level; empty if there is none. */
    private static String section(String text, String heading) {
        return text.lines()
                .dropWhile(line -> !line.equals(heading))
                .takeWhile(line -> line.equals(heading) || !line.startsWith("## "))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyFormatHasItsHeading() throws IOException {
        String text = Files.readString(ROOT.resolve("docs").resolve("output.md"));
        for (Format format : Format.values()) {
            assertThat(text).contains("\n## `--format " + format + "`\n");
        }
    }

    @Test
    void everyFieldOfTheRecordIsInTheTableOfTheDocument() throws IOException {
        String text = Files.readString(ROOT.resolve("docs").resolve("output.md"));
        try (InputStream in =
                Objects.requireNonNull(DocumentsTest.class.getResourceAsStream("/event-record.schema.json"))) {
            new JsonMapper()
                    .readTree(in)
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(field -> assertThat(text).contains("`" + field + "`"));
        }
    }
}
