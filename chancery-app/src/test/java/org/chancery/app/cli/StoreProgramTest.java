package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over a store, each in a process of its own, with the real reader. */
class StoreProgramTest {

    private static final List<String> CAPITALS =
            List.of("Lima", "Quito", "Accra", "Tunis", "Hanoi", "Cairo", "Vilnius", "Ottawa");

    @TempDir
    private Path folder = Path.of("");

    private Path articles = folder;
    private String store = "";

    @BeforeEach
    void prepare() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        store = folder.resolve("kept.db").toString();
    }

    private record Ended(int code, String out, String err) {}

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.chancery.app.cli.Chancery"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private Ended run(String... args) throws IOException, InterruptedException {
        Process process = start(args);
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("ended in time").isTrue();
        return new Ended(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private void write(int number) throws IOException {
        String capital = CAPITALS.get(number % CAPITALS.size());
        String text = IntStream.range(0, 12)
                .mapToObj(day -> "The foreign minister of Peru visited " + capital + " on day " + number * 100 + day
                        + " of his term, officials said.")
                .collect(Collectors.joining("\n\n"));
        Files.writeString(articles.resolve("article-" + number + ".txt"), text + "\n", StandardCharsets.UTF_8);
    }

    @Test
    void whatIsTakenInIsThereOnceAndMayBeAskedFor() throws IOException, InterruptedException {
        Files.writeString(
                articles.resolve("one.txt"),
                "Kenya's foreign minister will visit Norway on Tuesday, officials said.\n");
        Ended first = run("ingest", "--store", store, "--published", "2024-03-01", articles.toString());
        assertThat(first.code).as(first.err).isEqualTo(ExitCode.OK);
        assertThat(first.out).isEqualTo(store + ": 1 new article with 1 record, 0 updates, 0 copies, 0 known before\n");
        Ended again = run("ingest", "--store", store, "--published", "2024-03-01", articles.toString());
        assertThat(again.out)
                .isEqualTo(store + ": 0 new articles with 0 records, 0 updates, 0 copies, 1 known before\n");
        Ended asked = run(
                "events",
                "--store",
                store,
                "--country",
                "nor",
                "--as-of",
                "2024-03-01",
                "--format",
                "cameo",
                "--all-statuses");
        assertThat(asked.out.lines().skip(1)).singleElement().asString().startsWith("2024-03-05\tKENGOV\tNOR\t036");
        assertThat(run("events", "--store", store, "--as-of", "2024-02-29", "--format", "jsonl").out)
                .isEmpty();
        Ended reread = run("reread", "--store", store, "--all");
        assertThat(reread.out)
                .isEqualTo("1 articles read again, 0 passed over; records: 0 gained, 0 lost, 0 changed\n");
    }

    @Test
    void mistakesAreToldInALine() throws IOException, InterruptedException {
        for (List<String> wrong : List.of(
                List.of("events", "--store", store),
                List.of("events", "--store", store, "--country", "Portugal"),
                List.of("events", "--store", store, "--from", "2024-02-01", "--to", "2024-01-01"),
                List.of("ingest", "--store", folder.resolve("no/such/folder.db").toString(), "README.md"))) {
            Ended ended = run(wrong.toArray(String[]::new));
            assertThat(ended.code).as("%s", wrong).isIn(ExitCode.ERROR, ExitCode.USAGE);
            assertThat(ended.err.lines()).as("%s", wrong).first().asString().startsWith("chancery: ");
            assertThat(ended.err).doesNotContain("\tat ", "mistake in Chancery");
        }
    }

    @Test
    void anIngestThatIsKilledGoesOnWhereItWas() throws IOException, InterruptedException {
        for (int number = 0; number < 24; number++) {
            write(number);
        }
        for (long millis : List.of(5_000, 6_500, 8_000)) {
            Process process = start("ingest", "--store", store, articles.toString());
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        Ended last = run("ingest", "--store", store, articles.toString());
        assertThat(last.code).as(last.err).isEqualTo(ExitCode.OK);
        Ended killed = run("events", "--store", store, "--format", "jsonl");
        String other = folder.resolve("other.db").toString();
        run("ingest", "--store", other, articles.toString());
        assertThat(killed.out).isNotEmpty().isEqualTo(run("events", "--store", other, "--format", "jsonl").out);
    }

    @Test
    void aWatchedFolderIsLookedAtAgain() throws IOException, InterruptedException {
        write(0);
        Process watch = start("ingest", "--every", "1", "--store", store, articles.toString());
        try {
            await(1);
            write(1);
            await(2);
            assertThat(watch.isAlive()).isTrue();
        } finally {
            watch.destroy();
            watch.waitFor();
        }
    }

    /** Until the watch has said so many times that something came. */
    private void await(int lines) throws IOException, InterruptedException {
        for (int tenths = 0; tenths < 1_200; tenths++) {
            if (Files.readString(folder.resolve("out")).lines().count() >= lines) {
                return;
            }
            Thread.sleep(100);
        }
        assertThat(Files.readString(folder.resolve("err"))).as("nothing came").isNull();
    }
}
