package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.app.Readings;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.app.web.Loopback;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.chancery.plover.BundledCodebook;
import org.chancery.read.Reading;
import org.chancery.text.Article;
import org.chancery.time.TimeExpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code read} with web addresses, from a real server on this machine. */
class ReadWebTest {

    private final Loopback server = new Loopback();
    private final List<String> read = new ArrayList<>();
    private String err = "";

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void stop() {
        server.close();
    }

    private int run(String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console = Consoles.of(new ByteArrayOutputStream(), said);
        int code = Chancery.run(console, new Listing(), args);
        err = said.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** Notes what it is given, and finds nothing in it. */
    private final class Listing implements Engines, Engine {
        @Override
        public Engine load(List<CodebookFile> codebook, Dictionary actors) {
            return this;
        }

        @Override
        public List<CodebookFile> bundled() {
            return BundledCodebook.files();
        }

        @Override
        public Codebook codebook() {
            return Codebook.of(bundled());
        }

        @Override
        public Reading read(Article article) {
            synchronized (read) {
                read.add(article.id());
            }
            return Readings.nothing(article);
        }

        @Override
        public List<TimeExpression> times(Article article) {
            return List.of();
        }
    }

    private static String page(String place) {
        return "<html><head><meta property=og:type content=article><title>Talks</title></head><body><article><p>The ministers "
                + "of Fiji and Tonga met in " + place
                + " on Monday, officials of both countries said.</p></article></body></html>";
    }

    @Test
    void aFeedAndAPageAreReadAndTheRestIsTold() {
        server.page("/1", page("Suva")).page("/2", page("Apia"));
        server.feed(
                "/feed",
                "<rss version=\"2.0\"><channel><title>F</title><item><link>/1</link></item>"
                        + "<item><link>/lost</link></item></channel></rss>");
        int code = run(
                "read",
                "--pause",
                "0",
                "--allow-private-addresses",
                server.url("/feed"),
                server.url("/2"),
                server.url("/no"));
        assertThat(read).containsExactlyInAnyOrder(server.url("/1"), server.url("/2"));
        assertThat(err)
                .isEqualTo("chancery: " + server.url("/feed")
                        + ", item /lost: there is no such page (answer 404) (skipped)\n" + "chancery: "
                        + server.url("/no") + ": there is no such page (answer 404) (skipped)\n");
        assertThat(code).isEqualTo(ExitCode.SKIPPED);
    }

    @Test
    void theSecondRunFetchesOnlyWhatIsNew() {
        String items = "<item><link>/1</link></item>";
        server.page("/1", page("Suva"))
                .page("/2", page("Apia"))
                .feed("/feed", "<rss version=\"2.0\"><channel>" + items + "</channel></rss>");
        String fetched = folder.resolve("fetched.jsonl").toString();
        String[] args = {"read", "--pause", "0", "--allow-private-addresses", "--fetched", fetched, server.url("/feed")
        };
        assertThat(run(args)).as(err).isEqualTo(ExitCode.OK);
        server.feed("/feed", "<rss version=\"2.0\"><channel>" + items + "<item><link>/2</link></item></channel></rss>");
        server.forget();
        assertThat(run(args)).isEqualTo(ExitCode.OK);
        assertThat(server.asked()).containsExactly("/robots.txt", "/feed", "/2");
        assertThat(read).containsExactly(server.url("/1"), server.url("/2"));
    }

    @Test
    void aStoreRemembersWhatWasFetchedForIt() {
        String items = "<item><link>/1</link></item>";
        server.page("/1", page("Suva"))
                .page("/2", page("Apia"))
                .feed("/feed", "<rss version=\"2.0\"><channel>" + items + "</channel></rss>");
        String store = folder.resolve("web.db").toString();
        String[] args = {"ingest", "--pause", "0", "--allow-private-addresses", "--store", store, server.url("/feed")};
        assertThat(run(args)).as(err).isEqualTo(ExitCode.OK);
        server.feed("/feed", "<rss version=\"2.0\"><channel>" + items + "<item><link>/2</link></item></channel></rss>");
        server.forget();
        assertThat(run(args)).as(err).isEqualTo(ExitCode.OK);
        assertThat(server.asked()).containsExactly("/robots.txt", "/feed", "/2");
        assertThat(read).containsExactly(server.url("/1"), server.url("/2"));
    }

    @Test
    void aPrivateAddressAndAnImpossiblePauseAreRefused() {
        server.page("/1", page("Suva"));
        assertThat(run("read", server.url("/1"))).isEqualTo(ExitCode.SKIPPED);
        assertThat(err).contains("--allow-private-addresses permits it");
        assertThat(run("read", "--pause", "-1", server.url("/1"))).isEqualTo(ExitCode.USAGE);
        assertThat(server.asked()).isEmpty();
    }
}
