package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.app.Readings;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.codebook.CodebookException;
import org.chancery.codebook.CodebookFile;
import org.chancery.read.Reading;
import org.chancery.text.Article;
import org.chancery.text.Span;
import org.chancery.time.Granularity;
import org.chancery.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, with a reader that knows one article; the real one is started by the tests of the whole program. */
class ChanceryTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Knows the visit, and breaks on an article called "bug". */
    private static final class VisitEngine implements Engine {
        @Override
        public Reading read(Article article) {
            if (article.id().equals("bug")) {
                throw new IllegalStateException("a hole\nin the reader");
            }
            return article.text().equals(Readings.VISIT) ? Readings.visit() : Readings.nothing(article);
        }

        @Override
        public List<TimeExpression> times(Article article) {
            return List.of(new TimeExpression(
                    0,
                    0,
                    0,
                    new Span(0, 4),
                    TimeExpression.Kind.VAGUE,
                    Optional.of("PRESENT_REF"),
                    Optional.empty(),
                    Granularity.DAY));
        }
    }

    private static final class TestEngines implements Engines {
        @Override
        public Engine load(Optional<Path> codebook) {
            if (codebook.isPresent()) {
                throw new CodebookException("categories/aid.yaml", 7, "a text was expected");
            }
            return new VisitEngine();
        }

        @Override
        public List<CodebookFile> bundled() {
            return List.of(
                    new CodebookFile("operators.yaml", "operators: [\n"),
                    new CodebookFile("codebook.yaml", "name: x\n"));
        }
    }

    private int run(String... args) {
        return run(out, args);
    }

    private int run(OutputStream output, String... args) {
        Console console = new Console(
                new ByteArrayInputStream(Readings.VISIT.getBytes(StandardCharsets.UTF_8)),
                output,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Terminal(false, false, 100, true));
        return Chancery.commandLine(console, new TestEngines()).execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void theStandardInputIsRead() {
        assertThat(run("read", "-")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("CONSULT visit", "Astrid Moe").doesNotContain("\u001b");
        assertThat(err()).isEmpty();
    }

    @Test
    void goodArticlesAreReadAndBadOnesToldAndTheExitCodeSaysSo() throws IOException {
        String lines = file(
                "a.jsonl",
                "{\"id\":\"fn-1\",\"text\":\"" + Readings.VISIT + "\"}\n{\n{\"id\":\"bug\",\"text\":\"x\"}\n");
        assertThat(run("read", "--format", "jsonl", lines)).isEqualTo(ExitCode.SKIPPED);
        assertThat(out()).hasLineCount(1).contains("\"id\":\"e1\"");
        assertThat(err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("chancery: " + lines + ":2: not valid JSON"),
                        second -> assertThat(second)
                                .startsWith("chancery: " + lines + ":3: a mistake in Chancery itself")
                                .contains("a hole", "--debug")
                                .doesNotContain("in the reader"));
    }

    @Test
    void debuggingShowsWhereAMistakeHappened() throws IOException {
        String lines = file("a.jsonl", "{\"id\":\"bug\",\"text\":\"x\"}\n");
        try {
            assertThat(run("read", "--debug", lines)).isEqualTo(ExitCode.SKIPPED);
        } finally {
            System.clearProperty("chancery.debug");
        }
        assertThat(err()).contains("\tat org.chancery.app.cli.ChanceryTest$VisitEngine.read");
    }

    @Test
    void aMissingFileIsAnErrorInOneLine() {
        assertThat(run("read", "missing.txt")).isEqualTo(ExitCode.ERROR);
        assertThat(err()).isEqualToIgnoringNewLines("chancery: missing.txt: no such file or folder");
    }

    @Test
    void aBrokenCodebookIsToldWithFileAndLine() throws IOException {
        String article = file("a.txt", "Text.");
        assertThat(run("read", "--codebook", folder.toString(), article)).isEqualTo(ExitCode.ERROR);
        assertThat(err()).isEqualToIgnoringNewLines("chancery: categories/aid.yaml:7: a text was expected");
    }

    @Test
    void aBrokenFileOfTheCodebookIsToldWithFileAndLine() {
        assertThat(run("codebook", "check")).isEqualTo(ExitCode.ERROR);
        assertThat(err()).startsWith("chancery: operators.yaml:").contains("not valid YAML");
        assertThat(run("codebook", "show", "--codebook", folder.toString())).isEqualTo(ExitCode.ERROR);
        assertThat(err()).contains("no codebook files (*.yaml) in this folder");
    }

    @Test
    void aWrongCommandLineIsToldWithAWayOut() {
        assertThat(run("codebok", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("codebok", "Did you mean", "codebook");
        assertThat(run("read")).isEqualTo(ExitCode.USAGE);
        assertThat(run("read", "-", "--format", "xml")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("xml", "TABLE, JSONL, PLOVER, POLECAT, CAMEO, CSV", "Try: chancery read --help");
        assertThat(run("read", "-", "--published", "yesterday")).isEqualTo(ExitCode.USAGE);
        assertThat(run("read", "-", "--threads", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(run()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void everyCommandHelps() {
        for (String command : List.of("read", "why", "times", "codebook")) {
            assertThat(run(command, "--help")).isEqualTo(ExitCode.OK);
        }
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("--published", "Exit codes", "chancery read samples/");
        assertThat(err()).isEmpty();
    }

    @Test
    void theStatsAreOnTheErrorStream() {
        assertThat(run("read", "--stats", "-")).isEqualTo(ExitCode.OK);
        assertThat(err())
                .contains("documents 1\n", "sentences 1\n", "parsed sentences 1\n", "records 1\n", "peak heap ");
    }

    @Test
    void timesHaveTheFieldsThatScoringReads() {
        assertThat(run("times", "--format", "jsonl", "-")).isEqualTo(ExitCode.OK);
        assertThat(out())
                .isEqualTo("{\"article\":\"stdin\",\"text\":\"Fore\",\"start\":0,\"end\":4,\"kind\":\"vague\","
                        + "\"value\":\"PRESENT_REF\",\"from\":null,\"to\":null,\"granularity\":\"day\"}\n");
    }

    @Test
    void anOutputThatNobodyReadsEndsQuietly() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(run(closed, "read", "-")).isEqualTo(ExitCode.ERROR);
        assertThat(err()).isEmpty();
    }

    @Test
    void theOutputIsTheSameOnAnyNumberOfThreads() throws IOException {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, 100)
                .forEach(i -> lines.append("{\"id\":\"a").append(i).append("\",\"text\":\"Text.\"}\n"));
        String file = file("a.jsonl", lines.toString());
        run("read", "--threads", "1", file);
        String onOne = out();
        out.reset();
        run("read", "--threads", "8", file);
        assertThat(out()).isEqualTo(onOne).contains("a0\n", "a99\n");
    }
}
