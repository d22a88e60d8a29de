package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.app.Readings;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.chancery.plover.BundledCodebook;
import org.chancery.read.Reading;
import org.chancery.text.Article;
import org.chancery.text.Span;
import org.chancery.time.Granularity;
import org.chancery.time.TimeExpression;
import org.chancery.time.Timex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, with a reader that knows one article; the real one is started by the tests of the whole program. */
class ChanceryTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Knows the visit, and breaks on an article called "bug". */
    private record VisitEngine(List<CodebookFile> files) implements Engine {
        @Override
        public Codebook codebook() {
            return Codebook.of(files);
        }

        @Override
        public Reading read(Article article) {
            if (article.id().equals("memory")) {
                throw new OutOfMemoryError("Java heap space");
            }
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
                    Granularity.DAY,
                    List.of(new Timex(new Span(0, 4), Optional.of("PRESENT_REF"), Optional.empty(), Granularity.DAY))));
        }
    }

    private static final class TestEngines implements Engines {
        @Override
        public Engine load(List<CodebookFile> codebook, Dictionary actors) {
            if (!codebook.equals(bundled())) {
                Codebook.of(codebook);
            }
            return new VisitEngine(codebook);
        }

        @Override
        public List<CodebookFile> bundled() {
            return BundledCodebook.files();
        }
    }

    private int run(String... args) {
        return run(out, args);
    }

    private int run(OutputStream output, String... args) {
        Console console = Consoles.of(Readings.VISIT, output, err);
        return Chancery.run(console, new TestEngines(), args);
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
    void whatWasReadBeforeTheMemoryIsFullIsPrinted() throws IOException {
        String lines = file("a.jsonl", "{\"id\":\"first\",\"text\":\"x\"}\n{\"id\":\"memory\",\"text\":\"x\"}\n");
        assertThat(run("read", "--threads", "1", lines)).isEqualTo(ExitCode.ERROR);
        assertThat(out()).contains("first");
        assertThat(err()).isEqualTo("chancery: there is not enough memory: Java heap space\n");
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
        assertThat(err()).endsWith(": no codebook files (*.yaml) in this folder\n");
        file("operators.yaml", "operators: [\n");
        for (String[] args : List.of(
                new String[] {"read", "--codebook", folder.toString(), article},
                new String[] {"codebook", "check", folder.toString()},
                new String[] {"codebook", "check", "--no-examples", folder.toString()},
                new String[] {"codebook", "show", "--codebook", folder.toString()},
                new String[] {"codebook", "docs", "--codebook", folder.toString()})) {
            err.reset();
            assertThat(run(args)).as(String.join(" ", args)).isEqualTo(ExitCode.ERROR);
            assertThat(err()).hasLineCount(1).startsWith("chancery: operators.yaml:2: not valid YAML");
        }
    }

    private String visits(String gives) throws IOException {
        Files.createDirectories(folder.resolve("categories"));
        return file(
                "categories/consult.yaml",
                "category: CONSULT\nmeaning: x\ncameo: \"04\"\nwordings:\n  - id: visit\n    verbs: [visit]\n"
                        + "    examples:\n      - text: \"" + Readings.VISIT + "\"\n        gives: [\"" + gives
                        + "\"]\n"
                        + "      - {text: Nobody went., gives: [], because: nobody went}\n");
    }

    @Test
    void aFileOfTheCodebookIsCheckedByRunningItsExamples() throws IOException {
        String file = visits("CONSULT/visit planned NORGOV > ISL @ 2021-03-02");
        assertThat(run("codebook", "check", file)).as(out()).isEqualTo(ExitCode.OK);
        assertThat(out())
                .isEqualTo("plover-2.0+1: 1 file, 1 entry, 1 example, 1 counter-example, 0 known gaps;"
                        + " all reads as written\n");
    }

    @Test
    void anExampleThatReadsOtherwiseIsToldWithFileAndLine() throws IOException {
        String file = visits("CONSULT/visit occurred NORGOV > ISL");
        assertThat(run("codebook", "check", file)).isEqualTo(ExitCode.ERROR);
        assertThat(out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("categories/consult.yaml:9: ")
                                .contains("should give", "but gives [CONSULT/visit planned NORGOV > ISL @ 2021-03-02]"),
                        line -> assertThat(line).endsWith("; 1 finding"));
        assertThat(err()).isEmpty();
        out.reset();
        assertThat(run("codebook", "check", "--no-examples", file)).isEqualTo(ExitCode.OK);
        assertThat(out()).hasLineCount(1).endsWith("; no mistakes, examples not run\n");
    }

    @Test
    void anEntryWithoutAnExampleIsToldWithFileAndLine() throws IOException {
        Files.createDirectories(folder.resolve("categories"));
        String file = file(
                "categories/consult.yaml",
                "category: CONSULT\nmeaning: x\ncameo: \"04\"\nwordings:\n  - id: visit\n    verbs: [visit]\n");
        assertThat(run("codebook", "check", file)).isEqualTo(ExitCode.ERROR);
        assertThat(out()).startsWith("categories/consult.yaml:5: no example under consult/visit is read by it\n");
    }

    @Test
    void thePagesOfTheCodebookArePrintedOrWritten() throws IOException {
        assertThat(run("codebook", "docs")).isEqualTo(ExitCode.OK);
        assertThat(out()).startsWith("# The codebook plover-2.0+1\n").contains("\n# CONSULT\n", "\n# Statuses\n");
        out.reset();
        Path pages = folder.resolve("docs/codebook");
        assertThat(run("codebook", "docs", "--out", pages.toString())).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo(pages + ": 21 pages\n");
        assertThat(pages.resolve("consult.md")).content().startsWith("# CONSULT\n");
        String article = file("a.txt", "Text.");
        assertThat(run("codebook", "docs", "--out", article)).isEqualTo(ExitCode.ERROR);
        assertThat(err()).hasLineCount(1).contains(article + ": the pages cannot be written there");
    }

    @Test
    void theReaderIsScoredAgainstGoldAndBadGoldIsToldWithFileAndLine() throws IOException {
        String article = "\"article\":{\"id\":\"fn-1\",\"text\":\"" + Readings.VISIT + "\"}";
        String gold = file(
                "gold.jsonl",
                "{" + article + ",\"act\":\"CONSULT\",\"status\":\"occurred\"}\n{" + article
                        + ",\"act\":\"TALK\"}\n\n{\"article\":{\"id\":\"other\"},\"act\":\"AID\"}\n");
        assertThat(run("eval", gold)).isEqualTo(ExitCode.SKIPPED);
        assertThat(out())
                .contains("1 articles, 1 gold records, 1 records read", "status                  0.00  (0 of 1;")
                .contains("different  CONSULT \"visit\"  " + gold + ":1", "status: gold occurred; read planned");
        assertThat(err().lines())
                .containsExactly(
                        "chancery: " + gold + ":2: no such act: \"TALK\" (skipped)",
                        "chancery: " + gold + ":4: no article \"other\" was read; gold of it: 1 (skipped)");
        out.reset();
        assertThat(run("eval", "--format", "json", "--errors", "0", gold)).isEqualTo(ExitCode.SKIPPED);
        assertThat(out()).hasLineCount(1).contains("\"skipped\":2", "\"disagreements\":1", "\"errors\":[]");
    }

    @Test
    void articlesWithoutGoldCountUnlessOnlyAnnotatedOnesAreAskedFor() throws IOException {
        String gold = file("gold.jsonl", "{\"article\":{\"id\":\"b\"},\"act\":\"AID\"}\n");
        file("a.txt", Readings.VISIT);
        file("b.txt", "Nothing.");
        assertThat(run("eval", "--articles", folder.toString(), gold)).as(err()).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("2 articles, 1 gold records, 1 records read", "false  CONSULT");
        out.reset();
        assertThat(run("eval", "--only-annotated", "--articles", folder.toString(), gold))
                .isEqualTo(ExitCode.OK);
        assertThat(out()).contains("1 articles, 1 gold records, 0 records read").doesNotContain("false");
    }

    @Test
    void goldWithoutArticlesIsAWrongCommandLine() throws IOException {
        String gold = file("gold.jsonl", "{\"article\":{\"id\":\"b\"},\"act\":\"AID\"}\n");
        assertThat(run("eval", gold)).isEqualTo(ExitCode.USAGE);
        assertThat(run("eval", "--errors", "-1", gold)).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("--articles FILE|DIR", "--errors: a number from 0");
        assertThat(run("eval", "missing.jsonl")).isEqualTo(ExitCode.ERROR);
        assertThat(err()).endsWith("missing.jsonl: no such file or folder\n");
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
        for (String command : List.of("read", "why", "times", "eval", "codebook")) {
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
                .contains(
                        "documents 1\n",
                        "skipped 0\n",
                        "sentences 1\n",
                        "parsed sentences 1\n",
                        "too long to be parsed 0\n",
                        "records 1\n",
                        "peak heap ");
    }

    @Test
    void timesHaveTheFieldsThatScoringReads() {
        assertThat(run("times", "--format", "jsonl", "-")).isEqualTo(ExitCode.OK);
        assertThat(out())
                .isEqualTo("{\"article\":\"stdin\",\"text\":\"Fore\",\"start\":0,\"end\":4,\"kind\":\"vague\","
                        + "\"value\":\"PRESENT_REF\",\"from\":null,\"to\":null,\"granularity\":\"day\","
                        + "\"interval\":{\"text\":\"Fore\",\"start\":0,\"end\":4,\"from\":null,\"to\":null}}\n");
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
