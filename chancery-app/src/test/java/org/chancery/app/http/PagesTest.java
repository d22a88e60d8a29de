package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.chancery.app.Hostile;
import org.chancery.app.Readings;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.Links;
import org.chancery.app.store.Entry;
import org.chancery.event.When;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;
import org.chancery.text.Span;
import org.chancery.time.Granularity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the pages show, that their links lead somewhere, and that no article gets out of its text. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {

    private static final EventRecord VISIT =
            Entry.of(Readings.visit()).records().get(0);

    private static final String NASTY = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><b>&lt;\u202e\u0007";

    private final Room room = Room.withVisit();

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void anArticleShowsItsTextWithTheWordsOfTheRecordMarked() {
        Document page = room.page("/article?id=fn-1");
        Element text = page.expectFirst("article.text");
        assertThat(text.select(".trigger").text()).isEqualTo("visit");
        assertThat(text.select(".actor").text()).isEqualTo("Foreign Minister Astrid Moe");
        assertThat(text.select(".recipient").text()).isEqualTo("Iceland");
        text.select("sup").remove();
        assertThat(text.wholeText()).isEqualTo(Readings.VISIT);
        assertThat(page.select("aside .record").text())
                .contains(
                        "CONSULT visit",
                        "planned",
                        "Astrid Moe",
                        "2021-03-02",
                        "fishing rights",
                        "0.94",
                        "consult/visit");
    }

    /** The marks must not lose or repeat a letter, however records lie within each other. */
    @Test
    void everyNumberLeadsToACardOfTheSamePage() {
        Document page = room.page("/article?id=fn-1");
        assertThat(page.select("a.to")).isNotEmpty().allSatisfy(link -> {
            Element card = page.getElementById(link.attr("href").substring(1));
            assertThat(card).isNotNull();
        });
    }

    @Test
    void eventsAreFoundByTheFiltersOfTheCommands() {
        assertThat(room.page(
                                "/events?country=NOR&category=CONSULT&status=planned&text=fishing&person=Moe&from=2021-03-01")
                        .select(".record"))
                .hasSize(1);
        assertThat(room.page("/events?country=SWE").select(".record")).isEmpty();
        assertThat(room.page("/events?as-of=2021-02-01").select(".record")).isEmpty();
        assertThat(room.page("/events?country=NOR").select("#f-country").val()).isEqualTo("NOR");
    }

    @Test
    void pagesOfTheRecordFollowEachOtherWithoutGapOrRepetition() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            entries.add(visit("v-" + i, i));
        }
        try (Room many = Room.over(Settings.LOCAL, entries, Room.engines(Readings::nothing))) {
            List<String> seen = new ArrayList<>();
            String path = "/events?limit=3";
            while (path != null) {
                Document page = Jsoup.parse(many.get(path).body());
                seen.addAll(page.select(".record .more a[href^=/article]").eachAttr("href"));
                Element next = page.selectFirst("a[rel=next]");
                path = next == null ? null : next.attr("href");
            }
            assertThat(seen).hasSize(7).doesNotHaveDuplicates();
            assertThat(seen.get(0)).contains("v-5");
            assertThat(seen.get(6)).contains("v-6");
        }
    }

    /** The same visit told elsewhere, of which the last brings no day of publication. */
    private static Entry visit(String id, int day) {
        Optional<LocalDate> published = day == 6 ? Optional.empty() : Optional.of(LocalDate.of(2021, 3, 1 + day));
        Article article = new Article(
                id,
                Readings.VISIT + " " + "word%d ".formatted(day).repeat(5 + 40 * day),
                published,
                Article.Imprint.UNKNOWN);
        EventRecord it = VISIT;
        EventRecord.Source source = new EventRecord.Source(
                id, Optional.empty(), Optional.empty(), Optional.empty(), published, Optional.empty());
        EventRecord moved = new EventRecord(
                it.id() + day,
                source,
                it.sentence(),
                it.trigger(),
                it.event(),
                it.act(),
                it.mode(),
                it.juncture(),
                it.contexts(),
                it.status(),
                it.hedged(),
                it.aux(),
                it.cameo(),
                it.quad(),
                it.score(),
                it.actors(),
                it.recipients(),
                it.when(),
                it.where(),
                it.topics(),
                it.voice(),
                it.confidence(),
                it.wording(),
                it.codebook(),
                it.coder());
        return new Entry(article, published, List.of(moved), "plover-2.0+1", "chancery");
    }

    @Test
    void aStoryShowsItsStepsAndWhoTellsThem() {
        Document page = room.page("/stories/" + VISIT.id());
        assertThat(page.expectFirst("h1").text()).contains("Visit", "NOR");
        assertThat(page.select(".steps .stage").text()).contains("2021-03-01", "announced");
        assertThat(page.select("section li a").eachText()).contains("Moe to visit Iceland");
        assertThat(room.page("/stories").select(".stories a").attr("href")).isEqualTo("/stories/" + VISIT.id());
    }

    @Test
    void theDayOfKnowledgeStaysInTheLinks() {
        for (String path :
                List.of("/?as-of=2021-03-05", "/events?as-of=2021-03-05", "/article?id=fn-1&as-of=2021-03-05")) {
            Document page = room.page(path);
            assertThat(page.select("#as-of").val()).isEqualTo("2021-03-05");
            assertThat(page.select("a[href^=/article], a[href^=/stories], a[href^=/events]")
                            .eachAttr("href"))
                    .isNotEmpty()
                    .allMatch(link -> link.contains("as-of=2021-03-05"));
        }
        assertThat(room.get("/article?id=fn-1&as-of=2021-02-01").statusCode()).isEqualTo(404);
    }

    @Test
    void theCodebookIsShownAndItsLinksLeadOn() {
        Document page = room.page("/codebook/consult");
        assertThat(page.select("h1").text()).isEqualTo("CONSULT");
        assertThat(page.getElementById("consultvisit")).isNotNull();
        assertThat(room.page("/codebook").select("table a").eachAttr("href"))
                .contains("/codebook/consult")
                .allMatch(link -> link.startsWith("/"));
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        List<String> paths = List.of(
                "/",
                "/events",
                "/article?id=fn-1",
                "/stories",
                "/stories/" + VISIT.id(),
                "/agenda",
                "/agenda?view=month",
                "/timeline",
                "/timeline?in=2021-03",
                "/tracks?all=true",
                "/outlook",
                "/try",
                "/codebook",
                "/nothing");
        for (String path : paths) {
            for (Element link :
                    Jsoup.parse(room.get(path).body(), room.at(path).toString()).select("[href]")) {
                String target = link.absUrl("href").replaceFirst("#.*", "");
                if (target.startsWith(room.at("/").toString()) && !path.equals("/nothing")) {
                    assertThat(room.get(target).statusCode())
                            .as(path + " to " + target)
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void everyPageHasATwinAndIsWhole() {
        for (String path : List.of(
                "/", "/events", "/stories", "/agenda", "/timeline", "/tracks", "/outlook", "/try", "/codebook")) {
            Document page = room.page(path);
            assertThat(page.select("html[lang=en] h1")).hasSize(1);
            assertThat(page.select("footer a[rel=alternate]").attr("href")).startsWith(View.twin(path));
            assertThat(page.select("script, [style], iframe, [onclick]")).isEmpty();
            assertThat(page.select("input:not([type=hidden]), select, textarea"))
                    .allMatch(field ->
                            !page.select("label[for=" + field.id() + "]").isEmpty());
        }
    }

    @Test
    void noArticleGetsOutOfItsText() {
        Article.Imprint imprint = new Article.Imprint(
                Optional.of(NASTY), Optional.of(NASTY), Optional.of("javascript:alert(1)"), Optional.of(NASTY));
        Article article = new Article(NASTY, NASTY + " text", Optional.of(LocalDate.EPOCH), imprint);
        Entry entry = new Entry(article, article.published(), List.of(nasty()), "one", "chancery");
        try (Room hostile = Room.over(Settings.LOCAL, List.of(entry), Room.engines(Readings::nothing))) {
            String shown = "/article?id=" + URLEncoder.encode(NASTY, StandardCharsets.UTF_8);
            for (String path : List.of(
                    "/",
                    "/events",
                    "/stories",
                    "/agenda",
                    "/timeline?by=told",
                    "/tracks?all=true",
                    "/outlook",
                    "/stories/x%22%3E%3Cb%3E",
                    "/people",
                    "/countries/NOR",
                    "/map",
                    shown)) {
                HttpResponse<String> answer = hostile.get(path);
                Document page = Jsoup.parse(answer.body());
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(page.select("script, img, b, [onerror], [href^=javascript]"))
                        .as(path)
                        .isEmpty();
                assertThat(page.text()).doesNotContain("\u202e", "\u0007");
            }
            String feed = hostile.get("/stories.atom").body();
            assertThat(Jsoup.parse(feed, "", Parser.xmlParser()).select("script, img, b"))
                    .isEmpty();
            assertThat(feed).doesNotContain("\u202e", "\u0007");
        }
    }

    /** A record of which every word is hostile. */
    private static EventRecord nasty() {
        EventRecord it = VISIT;
        EventRecord.Words words = new EventRecord.Words(NASTY, new Span(0, NASTY.length()));
        EventRecord.Source source = new EventRecord.Source(
                NASTY,
                Optional.of(NASTY),
                Optional.of(NASTY),
                Optional.of("javascript:alert(1)"),
                Optional.of(LocalDate.EPOCH),
                Optional.of(NASTY));
        EventRecord.Participant actor = new EventRecord.Participant(
                words, Optional.of(NASTY), Optional.of(NASTY), NASTY, Optional.of("NOR"), List.of(), List.of(NASTY));
        return new EventRecord(
                "x\"><b>",
                source,
                new EventRecord.SentenceText(0, words),
                words,
                it.event(),
                it.act(),
                it.mode(),
                it.juncture(),
                List.of(),
                it.status(),
                false,
                List.of(),
                NASTY,
                1,
                1,
                List.of(actor),
                List.of(actor),
                Optional.of(new EventRecord.Date(
                        words, Optional.empty(), Optional.empty(), Granularity.DAY, When.Basis.STATED)),
                Optional.of(new EventRecord.Location(words, NASTY, Optional.of(NASTY), Optional.empty())),
                List.of(words),
                it.voice(),
                it.confidence(),
                NASTY,
                "one",
                "chancery");
    }

    @Test
    void whatIsPastedIsShownAsTextOnly() {
        long seed = 20261129;
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            String text = Hostile.text(List.of(Readings.VISIT, NASTY), random);
            HttpResponse<String> answer = room.send(room.ask("/try")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "report=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                    .build());
            assertThat(answer.statusCode()).as("seed " + seed + ", text " + i).isIn(200, 400);
            assertThat(Jsoup.parse(answer.body()).select("script, img, b"))
                    .as("seed " + seed + ", text " + i)
                    .isEmpty();
        }
    }

    @Test
    void addressesOfElsewhereAreFollowedOnTheWebOnly() {
        assertThat(Links.outside("https://example.org/a?b=c")).isPresent();
        for (String url : List.of(
                "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org", "https:", "\u0000")) {
            assertThat(Links.outside(url)).as(url).isEmpty();
        }
        assertThat(Pattern.compile("href=\"https://example.org/1\"")
                        .matcher(room.get("/article?id=fn-1").body())
                        .find())
                .isTrue();
    }
}
