package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.app.source.warc.Crawl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program in a process of its own, with the real models, on everything that is hard to read. */
class ProgramTest {

    @TempDir
    private Path folder = Path.of("");

    /** How a run ended. */
    private record Ended(int code, String out, String err) {}

    private Ended run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-Duser.language=tr",
                "-Duser.timezone=Pacific/Apia",
                "-cp",
                System.getProperty("java.class.path"),
                "org.chancery.app.cli.Chancery"));
        command.addAll(List.of(args));
        Path out = folder.resolveSibling(folder.getFileName() + ".out");
        Path err = folder.resolveSibling(folder.getFileName() + ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("ended in time").isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void oneBadArticleDoesNotSpoilTheOthersAndNothingIsAStackTrace() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("a-good.txt"), "Peru's foreign minister met his Chilean counterpart on Monday.\n");
        Files.write(folder.resolve("b-binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        Files.writeString(folder.resolve("c-empty.txt"), "");
        Files.writeString(folder.resolve("d-huge.txt"), "The ministers met in Lima. ".repeat(200_000));
        Files.writeString(folder.resolve("e-long.txt"), "the ministers met and ".repeat(500) + "parted.");
        Files.write(
                folder.resolve("f-windows.txt"),
                "Chile’s president visited Peru.".getBytes(java.nio.charset.Charset.forName("windows-1252")));
        Files.writeString(
                folder.resolve("g-lines.jsonl"),
                "{\"id\":\"ok\",\"text\":\"Chile expelled Peru's ambassador.\"}\n{\"id\":\n",
                StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("i-feed.txt"),
                "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Peru expelled Chile's ambassador.</title>");
        Files.write(folder.resolve("h-damaged.txt"), damaged("Chile’s and Perú’s presidents met in Bogotá."));
        Ended ended = run("read", "--stats", "--format", "jsonl", folder.toString());
        assertThat(ended.code).as(ended.err).isEqualTo(ExitCode.SKIPPED);
        assertThat(ended.err.lines().limit(6))
                .satisfiesExactly(
                        line -> assertThat(line).contains("b-binary.txt: a binary file"),
                        line -> assertThat(line).contains("c-empty.txt: the article is empty"),
                        line -> assertThat(line).contains("d-huge.txt: too long for one article"),
                        line -> assertThat(line).contains("g-lines.jsonl:2: not valid JSON"),
                        line -> assertThat(line).contains("h-damaged.txt: damaged UTF-8 (first at byte"),
                        line -> assertThat(line).contains("i-feed.txt: a feed, not a text"));
        assertThat(ended.err.lines().skip(6))
                .startsWith("documents 4", "skipped 6", "sentences 4")
                .contains("too long to be parsed 1")
                .hasSize(10);
        assertThat(ended.out).contains("\"id\":\"a-good\"", "\"id\":\"f-windows\"", "\"id\":\"ok\"");
    }

    /** With one byte of its last letter outside ASCII lost. */
    private static byte[] damaged(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = bytes.length - 1;
        while (bytes[at] >= 0) {
            at--;
        }
        bytes[at] = ' ';
        return bytes;
    }

    @Test
    void pagesCrawlsAndArchivesAreReadAndWhatIsDamagedInThemIsTold() throws IOException, InterruptedException {
        String page =
                "<!doctype html><html lang=en><meta property=og:type content=article><nav><a href=/>Home</a></nav>"
                        + "<meta property=article:published_time content=2024-03-01T08:00:00Z><article><h1>Visit</h1>"
                        + "<p>Kenya's foreign minister will visit %s on Tuesday for talks on a ceasefire, officials said.</p></article>";
        byte[] first = Crawl.gz(Crawl.page("http://a.example/1", page.formatted("Peru")));
        byte[] cut = Arrays.copyOf(Crawl.gz(Crawl.page("http://a.example/2", page.formatted("Chile"))), 200);
        byte[] third = Crawl.gz(Crawl.page("http://a.example/3", page.formatted("Chad")));
        Files.writeString(folder.resolve("page.html"), page.formatted("Norway"));
        Files.write(folder.resolve("crawl.warc.gz"), Crawl.joined(first, cut, third));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("pages.zip")))) {
            zip.putNextEntry(new ZipEntry("../inside.html"));
            zip.write(page.formatted("Fiji").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("empty.html"));
        }
        Ended ended = run("read", "--format", "cameo", "--all-statuses", folder.toString());
        assertThat(ended.code).as(ended.err).isEqualTo(ExitCode.SKIPPED);
        assertThat(ended.out
                        .lines()
                        .skip(1)
                        .map(line -> String.join(" ", List.of(line.split("\t")).subList(0, 3))))
                .containsExactly(
                        "2024-03-05 KENGOV PER",
                        "2024-03-05 KENGOV TCD",
                        "2024-03-05 KENGOV NOR",
                        "2024-03-05 KENGOV FJI");
        assertThat(ended.err.lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("crawl.warc.gz at byte " + first.length + ": damaged record: ")
                                .endsWith("(skipped)"),
                        line -> assertThat(line).contains("pages.zip!empty.html: the page is empty"));
    }

    @Test
    void recordsOfAPageSayWhereTheirWordsStandInIt() throws IOException, InterruptedException {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<!doctype html><html lang=en><meta property=og:type content=article><article><h1>Envoys</h1>"
                        + "<p>C\u00f4te d&rsquo;Ivoire <b>expelled</b>\n three   diplomats of Chad on Monday, officials said.</p></article>");
        Ended ended = run("read", "--format", "jsonl", page.toString());
        assertThat(ended.code).as(ended.err).isEqualTo(ExitCode.OK);
        byte[] bytes = Files.readAllBytes(page);
        JsonNode json = new JsonMapper().readTree(ended.out.lines().findFirst().orElseThrow());
        assertThat(at(bytes, json.path("trigger"))).isEqualTo("expelled");
        assertThat(at(bytes, json.path("actors").path(0))).isEqualTo("C\u00f4te d&rsquo;Ivoire");
        assertThat(at(bytes, json.path("sentence")))
                .endsWith("</b>\n three   diplomats of Chad on Monday, officials said.");
    }

    private static String at(byte[] page, JsonNode words) {
        int start = words.path("page_start").asInt();
        return new String(page, start, words.path("page_end").asInt() - start, StandardCharsets.UTF_8);
    }

    @Test
    void aDayThatIsNoneIsRefusedInPlainWords() throws IOException, InterruptedException {
        Ended ended = run("events", "--as-of", "2024-02-30");
        assertThat(ended.code).isEqualTo(ExitCode.USAGE);
        assertThat(ended.err)
                .contains("'--as-of'", "no such day: \"2024-02-30\"; a day is written like 2024-03-05")
                .doesNotContain("java.");
    }

    @Test
    void aMissingFileAndABrokenCodebookAreErrorsInOneLine() throws IOException, InterruptedException {
        Ended missing = run("read", folder.resolve("missing.txt").toString());
        assertThat(missing.code).isEqualTo(ExitCode.ERROR);
        assertThat(missing.err).hasLineCount(1).contains("no such file");
        Ended nothing = run("read", folder.toString());
        assertThat(nothing.code).isEqualTo(ExitCode.ERROR);
        assertThat(nothing.err).hasLineCount(1).contains(folder + ": no articles in this folder");
        Path aid = Files.writeString(
                Files.createDirectories(folder.resolve("categories")).resolve("aid.yaml"),
                "category: AID\nmeanning: x\n");
        Ended broken = run("codebook", "check", aid.toString());
        assertThat(broken.code).isEqualTo(ExitCode.ERROR);
        assertThat(broken.err).hasLineCount(1).contains("categories/aid.yaml:2: unknown field \"meanning\"");
        Ended whole = run("codebook", "check", "--no-examples");
        assertThat(whole.code).as(whole.err).isEqualTo(ExitCode.OK);
        assertThat(whole.out).contains("no mistakes");
    }

    @Test
    void anActorWhomOnlyTheUsersFileKnowsGetsItsCode() throws IOException, InterruptedException {
        Path article = Files.writeString(
                folder.resolve("guard.txt"), "The Highland Guard attacked Uganda's army on Monday, officials said.\n");
        Path dictionary = Files.writeString(folder.resolve("own.actors"), "HIGHLAND_GUARD_ [TZAMIL]\n");
        Ended without = run("read", "--format", "jsonl", article.toString());
        assertThat(without.out).contains("\"codebook\":\"plover-2.0+1\"").doesNotContain("TZAMIL");
        Ended with = run("read", "--format", "jsonl", "--actors", dictionary.toString(), article.toString());
        assertThat(with.code).as(with.err).isEqualTo(ExitCode.OK);
        assertThat(with.out)
                .contains("\"code\":\"TZAMIL\"")
                .containsPattern("\"plover-2\\.0\\+1\\+actors-[0-9a-f]{8}\"");
        Files.writeString(dictionary, "HIGHLAND_GUARD_ [XYZ]\nLOWLAND_GUARD_ [KENMIL]\n");
        Ended refused = run("read", "--actors", dictionary.toString(), article.toString());
        assertThat(refused.code).isEqualTo(ExitCode.ERROR);
        assertThat(refused.out).isEmpty();
        assertThat(refused.err).contains("own.actors:1: no code part \"XYZ\"", "--skip-bad-actors");
        Ended lenient = run("read", "--skip-bad-actors", "--actors", dictionary.toString(), article.toString());
        assertThat(lenient.code).isEqualTo(ExitCode.SKIPPED);
        assertThat(lenient.err).contains("own.actors:1: no code part \"XYZ\"").contains("(skipped)");
        assertThat(lenient.out).contains("ASSAULT");
    }

    @Test
    void onlyWhatIsSureEnoughIsPrintedIfAsked() throws IOException, InterruptedException {
        Path article = Files.writeString(
                folder.resolve("two.txt"), "Chad expelled Mali's ambassador. Peru may expel Chile's ambassador.\n");
        Ended all = run("read", "--format", "jsonl", article.toString());
        assertThat(all.code).as(all.err).isEqualTo(ExitCode.OK);
        assertThat(all.out).hasLineCount(2).containsPattern("\"confidence\":0\\.\\d+");
        Ended zero = run("read", "--format", "jsonl", "--min-confidence", "0", article.toString());
        assertThat(zero.out).isEqualTo(all.out);
        Ended sure = run("read", "--format", "jsonl", "--min-confidence", "0.9", article.toString());
        assertThat(sure.out).hasLineCount(1).contains("Chad expelled");
        Ended wrong = run("read", "--min-confidence", "80", article.toString());
        assertThat(wrong.code).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err).contains("--min-confidence: a number from 0 to 1 was expected, not 80.0");
    }

    @Test
    void goldIsScoredDrawnAndLearnedFrom() throws IOException, InterruptedException {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"article\":{\"id\":\"a\",\"text\":\"Chad expelled Mali's ambassador.\"},\"act\":\"SANCTION\","
                        + "\"trigger\":{\"text\":\"expelled\"}}\n");
        Path picture = folder.resolve("curve.svg");
        Ended scored = run("eval", "--plot", picture.toString(), gold.toString());
        assertThat(scored.code).as(scored.err).isEqualTo(ExitCode.OK);
        assertThat(scored.out).contains("Confidence: stated, and the share found right");
        assertThat(Files.readString(picture)).contains("1 records, mean gap");
        Path out = folder.resolve("weights");
        Ended trained = run("train", "--gold", gold.toString(), "--out", out.toString());
        assertThat(trained.code).as(trained.err).isEqualTo(ExitCode.OK);
        assertThat(trained.out).contains("opinion.tsv: trained on", "confidence.yaml: fitted to 1 articles with gold");
        assertThat(Files.size(out.resolve("opinion.tsv"))).isBetween(50_000L, 1_000_000L);
        Ended nowhere = run("train");
        assertThat(nowhere.code).isEqualTo(ExitCode.USAGE);
        assertThat(nowhere.err).contains("where to? Give a folder with --out DIR or --codebook DIR");
    }
}
