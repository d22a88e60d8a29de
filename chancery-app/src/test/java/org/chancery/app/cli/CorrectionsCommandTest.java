package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.app.Readings;
import org.chancery.app.correction.Amendment;
import org.chancery.app.correction.AmendmentJson;
import org.chancery.app.correction.Mending;
import org.chancery.app.correction.Verdict;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.output.JsonText;
import org.chancery.app.reading.BundledEngines;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Store;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;
import org.chancery.time.TimeExpression;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code chancery corrections} prints is what {@code eval} and {@code codebook check} take. */
class CorrectionsCommandTest {

    private static final EventRecord VISIT =
            Entry.of(Readings.visit()).records().get(0);
    private static final Instant NOON = Instant.parse("2021-03-05T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String store = "";

    @BeforeEach
    void fill() {
        store = folder.resolve("kept.db").toString();
        try (Store open = Store.openOrMake(store)) {
            open.add(Entry.of(Readings.visit()));
        }
    }

    private void say(Amendment amendment) {
        try (Store open = Store.open(store)) {
            assertThat(open.corrections().add(VISIT.id(), amendment, "local", NOON))
                    .isPresent();
        }
    }

    private void say(String mended) {
        say(AmendmentJson.read("{\"mended\": " + mended + ", \"note\": \"said \\\"on\\\" the day\"}", VISIT));
    }

    private String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Consoles.of(out, err);
        assertThat(Chancery.run(console, new VisitAgain(), args))
                .as(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(ExitCode.OK);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String evaluated() throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, run("corrections", "--store", store, "--format", "gold"));
        String figures = run("eval", "--format", "json", gold.toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return figures;
    }

    @Test
    void goldIsTakenByEvalAsItIs() throws IOException {
        say("{\"status\": \"cancelled\", \"actors\": [\"SWEGOV\"]}");
        assertThat(evaluated()).contains("\"gold\":1,\"read\":1,\"right\":1").contains("cancelled", "SWEGOV");
    }

    @Test
    void whatIsConfirmedIsRight() throws IOException {
        say("{\"status\": \"cancelled\"}");
        say(new Amendment(Verdict.RIGHT, Mending.NONE, Optional.empty()));
        assertThat(evaluated()).contains("\"gold\":1,\"read\":1,\"right\":1").contains("\"errors\":[]");
    }

    @Test
    void whatIsWrongIsReadTooMuch() throws IOException {
        say(new Amendment(Verdict.WRONG, Mending.NONE, Optional.empty()));
        assertThat(evaluated()).contains("\"gold\":0,\"read\":1,\"right\":0");
    }

    @Test
    void missesAreTakenByTheCodebookAsTheyAre() throws IOException {
        say("{\"status\": \"cancelled\", \"recipients\": [\"ISLGOV\", \"-\"], \"when\": null}");
        String misses = run("corrections", "--store", store, "--format", "misses");
        assertThat(misses)
                .startsWith("# categories/consult.yaml\nmisses:\n")
                .contains("gives: [\"CONSULT/visit cancelled NORGOV > ISLGOV, -\"]")
                .contains("published: 2021-03-01")
                .contains(
                        "because: \"said \\\"on\\\" the day (read as CONSULT/visit planned NORGOV > ISL @ 2021-03-02 by consult/visit)\"");
        Path file = Files.createDirectory(folder.resolve("categories")).resolve("consult.yaml");
        CodebookFile bundled = new BundledEngines()
                .bundled().stream()
                        .filter(it -> it.name().equals("categories/consult.yaml"))
                        .findFirst()
                        .orElseThrow();
        assertThat(bundled.content()).as("else the lists must be joined here").doesNotContain("\nmisses:");
        String before = run("codebook", "check", "--no-examples", written(file, bundled.content()));
        String after = run("codebook", "check", "--no-examples", written(file, bundled.content() + "\n" + misses));
        assertThat(gaps(after)).isEqualTo(gaps(before) + 1);
    }

    private static String written(Path file, String content) throws IOException {
        return Files.writeString(file, content).toString();
    }

    private static int gaps(String summary) {
        return Integer.parseInt(summary.replaceAll("(?s).* ([0-9]+) known gaps?.*", "$1"));
    }

    @Test
    void whatWasSaidIsPrintedTheLatestFirst() {
        say("{\"status\": \"cancelled\"}");
        say(new Amendment(Verdict.RIGHT, Mending.NONE, Optional.empty()));
        assertThat(run("corrections", "--store", store).lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"record\":\"" + VISIT.id() + "\"")
                .contains("\"verdict\":\"right\"", "\"by\":\"local\"", "\"at\":\"2021-03-05T12:00:00Z\"");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Amendment all = AmendmentJson.read("""
                {"mended": {"act": "AID", "mode": null, "status": "denied", "actors": [], "recipients": ["-", "FJIGOV"],
                "when": {"from": null, "to": "2021-03-09"}, "where": {"name": null, "country": "FJI"}}, "note": "x"}""", VISIT);
        assertThat(AmendmentJson.read(JsonText.object(AmendmentJson.body(all)), VISIT))
                .isEqualTo(all);
    }

    /** Reads the visit again, whatever it is given. */
    private static final class VisitAgain implements Engines, Engine {

        @Override
        public Engine load(List<CodebookFile> codebook, Dictionary actors) {
            return this;
        }

        @Override
        public List<CodebookFile> bundled() {
            return new BundledEngines().bundled();
        }

        @Override
        public Codebook codebook() {
            throw new UnsupportedOperationException("not asked for");
        }

        @Override
        public Reading read(Article article) {
            assertThat(article.text()).isEqualTo(Readings.VISIT);
            return Readings.visit();
        }

        @Override
        public List<TimeExpression> times(Article article) {
            return List.of();
        }
    }
}
