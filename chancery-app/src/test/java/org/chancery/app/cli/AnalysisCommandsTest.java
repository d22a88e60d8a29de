package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.chancery.app.RealReader;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.chancery.read.Reading;
import org.chancery.text.Article;
import org.chancery.text.LayoutFinder;
import org.chancery.time.TimeExpression;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tracks, people, statements, dyads and exports of the sample weeks, from the articles to what is printed. */
class AnalysisCommandsTest {

    @TempDir
    private static Path folder = Path.of("");

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void takeIn() {
        Ended taken = run("ingest", Path.of("..", "samples-weeks").toString());
        assertThat(taken.code).as(taken.err).isEqualTo(ExitCode.OK);
    }

    private static Ended run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Consoles.of(out, err);
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--store");
        all.add(folder.resolve("weeks.db").toString());
        int code = Chancery.run(console, new Loaded(), all.toArray(String[]::new));
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--format");
        all.add("json");
        Ended ended = run(all.toArray(String[]::new));
        assertThat(ended.code).as(ended.err).isEqualTo(ExitCode.OK);
        return new JsonMapper().readTree(ended.out);
    }

    @Test
    void talksOnTheWaterAreOneTrackWithItsRoundsAndTheNext() throws IOException {
        JsonNode track = json("tracks", "--country", "BOL").path(0);
        assertThat(track.path("sides").toString()).isEqualTo("[\"BOL\",\"CHL\"]");
        assertThat(track.path("state").asText()).isEqualTo("under_way");
        assertThat(track.path("since").asText()).isEqualTo("2023-04-04");
        assertThat(track.path("rounds").findValuesAsText("place")).containsSubsequence("Lima", "Arica", "La Paz");
        assertThat(track.path("leaders").findValuesAsText("name")).contains("Wilfredo Condarco");
        assertThat(run("tracks", "--country", "BOL").out).contains("next: talks in La Paz, announced");
    }

    @Test
    void onAnEarlierDayTheTalksAreStalled() throws IOException {
        JsonNode track =
                json("tracks", "--country", "BOL", "--as-of", "2023-03-01").path(0);
        assertThat(track.path("state").asText()).isEqualTo("stalled");
        assertThat(track.path("since").asText()).isEqualTo("2022-10-01");
    }

    @Test
    void theAgreementOnTheCableIsTheEndOfItsTrack() throws IOException {
        JsonNode track = json("tracks", "--country", "PRT").path(0);
        assertThat(track.path("state").asText()).isEqualTo("agreed");
        assertThat(track.path("because").path("sentence").asText()).contains("signed an agreement on a power cable");
    }

    @Test
    void officesAreHeldFromTheFirstToTheLastArticleThatSaysSo() throws IOException {
        JsonNode barrientos = json("people", "--person", "Barrientos").path(0);
        assertThat(barrientos.path("name").asText()).isEqualTo("Catalina Barrientos");
        assertThat(barrientos.path("country").asText()).isEqualTo("CHL");
        JsonNode office = barrientos.path("offices").path(0);
        assertThat(office.path("office").asText()).isEqualTo("Foreign Minister");
        assertThat(office.path("first").asText()).isEqualTo("2023-03-20");
        assertThat(office.path("last").asText()).isEqualTo("2023-04-05");
    }

    @Test
    void statementsHaveTheirSpeakers() throws IOException {
        JsonNode said = json("statements", "--person", "Persaud");
        assertThat(said.findValuesAsText("office")).isNotEmpty().containsOnly("Foreign Minister");
        assertThat(said.findValuesAsText("words")).anyMatch(words -> words.contains("he had asked Brazil"));
    }

    @Test
    void everyViewIsPrintedInEveryForm() {
        for (String view : List.of("tracks", "people", "statements", "dyads")) {
            String header = run(view, "--format", "csv").out.lines().findFirst().orElse("");
            assertThat(run(view, "--format", "csv").out.lines().count())
                    .as(view)
                    .isGreaterThan(1);
            assertThat(header.split(",")).as(view).doesNotHaveDuplicates().hasSizeGreaterThan(4);
            assertThat(run(view).out).as(view).isNotBlank();
        }
    }

    @Test
    void theColumnsStandInTheDocument() throws IOException {
        String text = Files.readString(Path.of("..", "docs", "analysis.md"));
        for (String view : List.of("tracks", "people", "statements")) {
            for (String column : run(view, "--format", "csv")
                    .out
                    .lines()
                    .findFirst()
                    .orElse("")
                    .split(",")) {
                assertThat(text).as(view).contains("`" + column + "`");
            }
        }
    }

    @Test
    void numbersBelowZeroAreNumbers() {
        assertThat(run("dyads", "--pair", "TGO-GHA", "--format", "csv").out)
                .contains("2023-01,true,TGO,GHA,1,0,1,-7.000,-7.000,");
    }

    @Test
    void pairsAreDrawnWithoutAScreen() throws IOException {
        Path svg = folder.resolve("pairs.svg");
        Path png = folder.resolve("pairs.png");
        assertThat(run("dyads", "--plot", svg.toString()).code).isEqualTo(ExitCode.OK);
        assertThat(run("dyads", "--plot", png.toString()).code).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(svg)).contains("<svg").endsWith("</svg>\n");
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(1000);
        Ended nothing = run("dyads", "--pair", "AAA-BBB", "--plot", svg.toString());
        assertThat(nothing.code).isEqualTo(ExitCode.ERROR);
        assertThat(nothing.err).contains("no act of these pairs has a month");
    }

    @Test
    void recordsGoIntoFilesOfEveryForm() throws IOException {
        for (String form : List.of("parquet", "jsonl", "csv", "plover", "polecat", "cameo")) {
            Path file = folder.resolve("records." + form);
            Ended ended = run("export", file.toString());
            assertThat(ended.code).as(ended.err).isEqualTo(ExitCode.OK);
            assertThat(ended.err).matches("(?s).*: \\d+ records\\n");
            assertThat(Files.size(file)).isPositive();
        }
        assertThat(Files.readAllLines(folder.resolve("records.jsonl")))
                .hasSize((int) run("events", "--format", "jsonl").out.lines().count());
        assertThat(folder.resolve("records.jsonl.part")).doesNotExist();
    }

    @Test
    void eventsStandInOneArray() throws IOException {
        List<String> lines = run("events", "--format", "jsonl").out.lines().toList();
        assertThat(run("events", "--format", "json").out).isEqualTo("[" + String.join(",\n", lines) + "]\n");
        assertThat(run("events", "--format", "json", "--country", "TUV").out).isEqualTo("[]\n");
    }

    @Test
    void oneADayIsFewer() throws IOException {
        run("export", folder.resolve("all.jsonl").toString());
        run("export", "--one-a-day", folder.resolve("once.jsonl").toString());
        assertThat(Files.readAllLines(folder.resolve("all.jsonl")))
                .hasSizeGreaterThan(
                        Files.readAllLines(folder.resolve("once.jsonl")).size());
    }

    @Test
    void aFileThatCannotBeIsRefusedInOneLine() {
        assertThat(run("export", folder.resolve("records.xyz").toString()).code).isEqualTo(ExitCode.USAGE);
        Ended ended = run("export", folder.resolve("no").resolve("records.csv").toString());
        assertThat(ended.code).isEqualTo(ExitCode.ERROR);
        assertThat(ended.err.lines()).singleElement().asString().endsWith("there is no such folder");
        assertThat(run("dyads", "--pair", "PRT").code).isEqualTo(ExitCode.USAGE);
        assertThat(run("dyads", "--plot", "pairs.gif").code).isEqualTo(ExitCode.USAGE);
    }

    /** The reader that is loaded already. */
    private static final class Loaded implements Engines {
        @Override
        public Engine load(List<CodebookFile> codebook, Dictionary actors) {
            return new LoadedEngine();
        }

        @Override
        public List<CodebookFile> bundled() {
            return RealReader.FILES;
        }
    }

    private static final class LoadedEngine implements Engine {
        @Override
        public Codebook codebook() {
            return RealReader.CODEBOOK;
        }

        @Override
        public Reading read(Article article) {
            return RealReader.READER.read(article);
        }

        @Override
        public List<TimeExpression> times(Article article) {
            return RealReader.READER.times(article, new LayoutFinder().of(article));
        }
    }
}
