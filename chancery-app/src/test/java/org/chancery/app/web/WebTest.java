package org.chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.chancery.app.source.Arrival;
import org.chancery.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and pages from a real server on this machine; only the waiting is not real. */
class WebTest {

    private static final String TEXT = "The ministers of Fiji and Tonga met in Suva on Monday, officials said.";
    private static final String PAGE =
            "<html><head><meta property=og:type content=article><meta property=og:site_name content=Courier>"
                    + "<title>Talks</title></head><body><article><p>" + TEXT
                    + "</p><p>They will meet again in a week, and hope to sign the declaration.</p></article></body></html>";

    private final Loopback server = new Loopback();
    private final List<Duration> waits = new ArrayList<>();
    private Instant now = Instant.parse("2020-12-08T10:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void stop() {
        server.close();
    }

    private Web web(Memory memory, boolean allowPrivate) {
        Surroundings world = new Surroundings(
                () -> now,
                time -> {
                    waits.add(time);
                    now = now.plus(time);
                },
                Guard.system());
        return new Web(
                new HttpTransport(Duration.ofSeconds(2), 300_000),
                new Manners(Duration.ofSeconds(1), Duration.ofSeconds(2), allowPrivate),
                memory,
                world,
                "chancery/test");
    }

    private Web web() {
        return web(Memory.none(), true);
    }

    private static List<Article> articles(Iterator<Arrival> arrivals) {
        List<Article> articles = new ArrayList<>();
        arrivals.forEachRemaining(arrival -> articles.add(arrival.fold(Arrival.Read::article, refused -> {
            throw new AssertionError(refused);
        })));
        return articles;
    }

    /** Why nothing came of an address. */
    private String refusal(String path) {
        Arrival arrival = web().arrivals(server.url(path), Optional.empty()).next();
        return arrival.fold(read -> "read: " + read.article().text(), Arrival.Refused::reason);
    }

    private static String rss(String... items) {
        return "<rss version=\"2.0\"><channel><title>The Courier's feed</title>" + String.join("", items)
                + "</channel></rss>";
    }

    private static String item(String link, String description) {
        return "<item><title>Talks in Suva</title><link>" + link + "</link><guid>g-" + link
                + "</guid><pubDate>Tue, 08 Dec 2020 09:30:00 +1200</pubDate><description>" + description
                + "</description></item>";
    }

    @Test
    void anItemIsThePageItLinksToWithTheFeedsDate() {
        server.feed("/feed", rss(item(server.url("/1?utm_source=rss"), "Short.")))
                .page("/1?utm_source=rss", PAGE);
        Article article =
                articles(web().arrivals(server.url("/feed"), Optional.empty())).get(0);
        assertThat(article.id()).isEqualTo(server.url("/1"));
        assertThat(article.text()).startsWith(TEXT + "\n\nThey will");
        assertThat(article.published()).contains(LocalDate.of(2020, 12, 8));
        assertThat(article.imprint())
                .isEqualTo(new Article.Imprint(
                        Optional.of("Talks in Suva"),
                        Optional.of("Courier"),
                        Optional.of(server.url("/1")),
                        Optional.empty()));
        assertThat(server.asked()).containsExactly("/robots.txt", "/feed", "/1?utm_source=rss");
    }

    @Test
    void anItemWithoutAPageHasItsOwnText() {
        server.feed("/feed", rss(item("/gone", "&lt;p&gt;" + TEXT + "&lt;/p&gt;"), item("/gone2", "Short.")));
        Iterator<Arrival> arrivals = web().arrivals(server.url("/feed"), Optional.empty());
        Arrival own = arrivals.next();
        assertThat(own.fold(read -> read.article().text(), Arrival.Refused::reason))
                .isEqualTo(TEXT);
        assertThat(arrivals.next().fold(Object::toString, Arrival.Refused::toString))
                .endsWith("/feed, item /gone2: there is no such page (answer 404)");
    }

    @Test
    void requestsToAHostWaitForEachOther() {
        server.feed("/feed", rss(item("/1", ""), item("/2", "")))
                .page("/1", PAGE)
                .page("/2", PAGE);
        server.on(
                "/robots.txt",
                exchange -> Loopback.send(
                        exchange, 200, "text/plain", Loopback.bytes("User-agent: *\nCrawl-delay: 7\nDisallow: /2\n")));
        Iterator<Arrival> arrivals = web().arrivals(server.url("/feed"), Optional.empty());
        arrivals.next();
        assertThat(arrivals.next().fold(Object::toString, Arrival.Refused::reason))
                .isEqualTo("the site's robots.txt forbids it");
        assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
        assertThat(server.asked()).doesNotContain("/2");
    }

    @Test
    void whatWasTakenIsNotFetchedAgain() {
        server.page("/1", PAGE).page("/2", PAGE);
        AtomicInteger unchanged = new AtomicInteger();
        server.on("/feed", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            unchanged.addAndGet(known ? 1 : 0);
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            Loopback.send(exchange, known ? 304 : 200, "text/xml", Loopback.bytes(rss(item("/1", ""), item("/2", ""))));
        });
        Path file = folder.resolve("fetched.jsonl");
        Web first = web(FileMemory.in(file), true);
        Iterator<Arrival> arrivals = first.arrivals(server.url("/feed"), Optional.empty());
        arrivals.next();
        arrivals.next();
        first.taken(server.url("/1")); // and the second is lost: the program died
        Web second = web(FileMemory.in(file), true);
        assertThat(articles(second.arrivals(server.url("/feed"), Optional.empty())))
                .extracting(Article::id)
                .containsExactly(server.url("/2"));
        second.taken(server.url("/2"));
        assertThat(unchanged).as("something was not taken yet").hasValue(0);
        server.forget();
        assertThat(web(FileMemory.in(file), true)
                        .arrivals(server.url("/feed"), Optional.empty())
                        .hasNext())
                .isFalse();
        assertThat(server.asked()).containsExactly("/robots.txt", "/feed");
        assertThat(unchanged).as("asked for only if changed").hasValue(1);
    }

    @Test
    void twoFeedsMayNumberTheirItemsAlike() {
        String item = "<item><guid isPermaLink=\"false\">1</guid><link>/";
        server.feed("/a", rss(item + "1</link></item>")).feed("/b", rss(item + "2</link></item>"));
        server.page("/1", PAGE).page("/2", PAGE);
        Web web = web(FileMemory.in(folder.resolve("fetched.jsonl")), true);
        articles(web.arrivals(server.url("/a"), Optional.empty()));
        web.taken(server.url("/1"));
        assertThat(articles(web.arrivals(server.url("/b"), Optional.empty())))
                .extracting(Article::id)
                .containsExactly(server.url("/2"));
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSays() {
        AtomicInteger times = new AtomicInteger();
        server.on("/1", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "5");
            int status = times.incrementAndGet() < 3 ? 429 + 74 * (times.get() - 1) : 200;
            Loopback.send(exchange, status, "text/html", Loopback.bytes(PAGE));
        });
        assertThat(articles(web().arrivals(server.url("/1"), Optional.empty()))).hasSize(1);
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(5));
        server.on("/2", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            Loopback.send(exchange, 503, "text/html", Loopback.bytes(PAGE));
        });
        assertThat(refusal("/2"))
                .isEqualTo("the server is too busy or broken (answer 503); it asks to come back in 3600 seconds");
    }

    @Test
    void gzipIsUnpackedAndABombOfItRefused() {
        server.on("/1", exchange -> gzip(exchange, PAGE)).on("/2", exchange -> gzip(exchange, " ".repeat(1_000_000)));
        assertThat(articles(web().arrivals(server.url("/1"), Optional.empty()))).hasSize(1);
        assertThat(refusal("/2")).isEqualTo("the answer is too large: more than 300000 bytes");
    }

    private static void gzip(com.sun.net.httpserver.HttpExchange exchange, String html) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Loopback.bytes(html));
        }
        assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).isEqualTo("gzip");
        assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).startsWith("chancery/test");
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        Loopback.send(exchange, 200, "text/html", packed.toByteArray());
    }

    @Test
    void whatCannotBeReadIsToldWithTheReason() {
        server.redirect("/a", "/b").redirect("/b", "/a").redirect("/file", "file:///etc/passwd");
        server.page("/large", "<html>" + "x".repeat(400_000))
                .page(
                        "/front",
                        "<html><head><link rel=alternate "
                                + "type=application/rss+xml href=/feed></head><body><a href=1>One</a></body></html>");
        server.feed("/bad", "<rss version=\"2.0\"><channel>").status("/secret", 403);
        server.on("/pdf", exchange -> Loopback.send(exchange, 200, "application/pdf", Loopback.bytes("%PDF-1.4")));
        assertThat(refusal("/a")).startsWith("its redirects go round in a circle");
        assertThat(refusal("/file")).isEqualTo("only http and https are fetched, not \"file\"");
        assertThat(refusal("/large")).isEqualTo("the answer is too large: more than 300000 bytes");
        assertThat(refusal("/front")).endsWith("; it says that its feed is " + server.url("/feed"));
        assertThat(refusal("/bad")).startsWith("malformed XML in line 1 of the feed: ");
        assertThat(refusal("/secret")).isEqualTo("the server does not give it out (answer 403)");
        assertThat(refusal("/pdf")).isEqualTo("neither a feed nor a page, but application/pdf");
        assertThat(refusal("/none")).isEqualTo("there is no such page (answer 404)");
    }

    @Test
    void aServerThatNeverEndsIsLeft() {
        server.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            try {
                for (int i = 0; i < 100; i++) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                    Thread.sleep(200);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(refusal("/slow")).isEqualTo("no whole answer within 2 seconds; tried 3 times");
    }

    @Test
    void thisMachineIsNotAskedWithoutLeave() {
        server.page("/1", PAGE);
        Arrival arrival = web(Memory.none(), false)
                .arrivals(server.url("/1"), Optional.empty())
                .next();
        assertThat(arrival.fold(Object::toString, Arrival.Refused::reason))
                .isEqualTo("the host 127.0.0.1 is at a private address (127.0.0.1), which is not asked; "
                        + "--allow-private-addresses permits it");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aRedirectToThisMachineIsNotFollowedWithoutLeave() throws Exception {
        server.page("/1", PAGE);
        Guard guard = new Guard(
                false,
                host -> List.of(java.net.InetAddress.getByName(host.equals("open.example") ? "8.8.8.8" : "127.0.0.1")));
        Surroundings world = new Surroundings(() -> now, time -> {}, guard.names());
        Transport redirecting = (address, headers) -> new Answer(
                address,
                address.getPath().equals("/robots.txt") ? 404 : 302,
                java.net.http.HttpHeaders.of(java.util.Map.of("Location", List.of(server.url("/1"))), (a, b) -> true),
                new byte[0]);
        Web web = new Web(redirecting, Manners.GOOD, Memory.none(), world, "chancery/test");
        Arrival arrival =
                web.arrivals("http://open.example/x", Optional.empty()).next();
        assertThat(arrival.fold(Object::toString, Arrival.Refused::reason)).contains("is at a private address");
        assertThat(server.asked()).isEmpty();
    }
}
