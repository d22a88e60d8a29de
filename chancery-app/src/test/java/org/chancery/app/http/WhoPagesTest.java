package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.chancery.app.Readings;
import org.chancery.app.store.Entry;
import org.chancery.app.view.Weeks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The pages of who and where over the samples of several weeks. */
@TestInstance(Lifecycle.PER_CLASS)
class WhoPagesTest {

    private static final String WEEKS = "from=2023-01-01&to=2023-12-31";

    private final Room room =
            Room.over(Settings.LOCAL, Weeks.READINGS.stream().map(Entry::of).toList(), Room.engines(Readings::nothing));

    @BeforeAll
    void link() {
        room.store().link(left -> {});
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void peopleAreListedWithTheOfficeToldLast() {
        Document page = room.page("/people?country=MAR");
        assertThat(page.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Yassine Benhaddou", "Foreign Minister", "Morocco"))
                .noneSatisfy(row -> assertThat(row).contains("Portugal"));
        assertThat(room.page("/people?as-of=2020-01-01").select("tbody tr")).isEmpty();
    }

    @Test
    void aPersonIsShownWithOfficesSourcesDeedsWordsAndThoseMet() {
        Document villca = room.page("/people/Teresa%20Villca");
        assertThat(villca.expectFirst("h1").text()).isEqualTo("Teresa Villca");
        assertThat(villca.select(".offices").text()).contains("Foreign Minister", "so told 2023-02-21 to 2023-03-20");
        assertThat(villca.select(".offices a[href^=/article]")).hasSize(2);
        assertThat(villca.select(".statements .sentence").text()).contains("accused Chile of drawing more water");
        Document tahiri = room.page("/people/Driss%20Alaoui%20Tahiri");
        assertThat(tahiri.select("tbody tr").text()).contains("Leonor Quintela", "Portugal", "held, 2023-03-16");
        assertThat(room.page("/people/Leonor%20Quintela").select("tbody th a").eachText())
                .contains("Driss Alaoui Tahiri");
    }

    @Test
    void aLastNameIsEnoughAndAnUnknownOneIsRefused() {
        assertThat(room.page("/people/Villca").expectFirst("h1").text()).isEqualTo("Teresa Villca");
        assertThat(room.get("/people/Nobody").statusCode()).isEqualTo(404);
        assertThat(room.get("/people/Teresa%20Villca?country=PRT").statusCode()).isEqualTo(404);
        assertThat(room.get("/people/Teresa%20Villca?as-of=2023-02-01").statusCode())
                .isEqualTo(404);
        assertThat(room.get("/people/Teresa%20Villca.json?as-of=2023-02-22").body())
                .contains("\"last\":\"2023-02-21\"");
    }

    @Test
    void aPathIsNeverMoreThanAName() {
        for (String path : List.of(
                "/people/..%2F..%2Fetc%2Fpasswd",
                "/people/%2e%2e", "/people/%3Cscript%3E", "/countries/..%2Fx", "/countries/%3Cb%3E")) {
            HttpResponse<String> answer = room.get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(Jsoup.parse(answer.body()).select("script, main b")).isEmpty();
        }
    }

    @Test
    void countriesAreListedWithWhomTheyDealtMost() {
        Document page = room.page("/countries?" + WEEKS);
        Element bolivia = page.expectFirst("tbody tr:contains(BOL)");
        assertThat(bolivia.select("td").eachText()).contains("BOL", "Chile 5");
        assertThat(bolivia.select("td a").attr("href"))
                .startsWith("/countries/BOL?")
                .contains("with=CHL");
    }

    @Test
    void aCountryIsShownWithItsDealingsStoriesPeopleAndWords() {
        Document page = room.page("/countries/BOL?" + WEEKS);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Bolivia (BOL)");
        assertThat(page.select(".bars title").eachText()).anyMatch(it -> it.startsWith("2023-02: 0 of cooperation, 1"));
        assertThat(page.select("tbody tr").eachText()).contains("Chile 4 1", "2023-02 0 1");
        assertThat(page.select(".stories a").eachText()).anyMatch(it -> it.startsWith("Talks: BOL"));
        assertThat(page.select(".offices").text()).contains("Teresa Villca, Foreign Minister (told 2023-02-21");
        assertThat(page.select(".statements").text()).contains("accused Chile");
        assertThat(room.page("/countries/BOL?" + WEEKS + "&with=CHL")
                        .select("h2")
                        .eachText())
                .contains("With Chile (CHL)");
        assertThat(room.page("/countries/ZZZ").text()).contains("Nothing with another country is told");
        assertThat(room.get("/countries/Bolivia").statusCode()).isEqualTo(404);
        assertThat(room.get("/countries/bol.json?" + WEEKS).body()).contains("\"country\":\"BOL\"");
    }

    @Test
    void whoDealsWithWhomIsDrawnAndListedAlike() {
        Document page = room.page("/network?" + WEEKS);
        assertThat(page.select(".network .tie")).hasSameSizeAs(page.select("tbody tr"));
        assertThat(page.select(".network .node text").eachText()).contains("BOL", "CHL", "MAR", "PRT");
        assertThat(page.select(".network .hostile-line, .hostile-key")).isNotEmpty();
        Document around = room.page("/network?country=MAR&" + WEEKS);
        assertThat(around.select("tbody tr").eachText()).isNotEmpty().allMatch(it -> it.startsWith("Morocco"));
        assertThat(room.get("/network?" + WEEKS).body())
                .isEqualTo(room.get("/network?" + WEEKS).body());
        assertThat(room.page("/network?as-of=2020-01-01").select(".network")).isEmpty();
    }

    @Test
    void whatHappenedIsOnTheMapAndWhatTellsNoPlaceApart() {
        Document page = room.page("/map?" + WEEKS);
        assertThat(page.select(".map .land")).hasSize(1);
        assertThat(page.select(".map .mark")).hasSameSizeAs(page.select("tbody tr"));
        assertThat(page.select("a[href*=place=unknown]").text()).contains("tell no place");
        Document morocco = room.page("/map?place=MAR&" + WEEKS);
        assertThat(morocco.select("h2").eachText()).contains("In Morocco (MAR)");
        assertThat(morocco.select(".stories a")).isNotEmpty();
        assertThat(morocco.select(".map .chosen")).hasSize(1);
        assertThat(room.page("/map?place=unknown&" + WEEKS).select(".stories a"))
                .isNotEmpty();
        assertThat(room.get("/map?place=here").statusCode()).isEqualTo(404);
    }

    @Test
    void everyLinkLeadsSomewhereAndKeepsTheDayOfKnowledge() {
        List<String> paths = new ArrayList<>();
        for (String path :
                List.of("/people", "/people/Leonor%20Quintela", "/countries", "/countries/MAR", "/network", "/map")) {
            paths.add(path);
            paths.add(path + "?as-of=2023-04-01");
        }
        for (String path : paths) {
            Document page = room.page(path);
            assertThat(page.select("html[lang=en] h1")).hasSize(1);
            assertThat(page.select("script, [style], [onclick]")).isEmpty();
            for (Element link : page.select("main a[href^=/]")) {
                assertThat(link.attr("href").contains("as-of=2023-04-01"))
                        .as(path + " to " + link)
                        .isEqualTo(path.contains("as-of"));
            }
            page.select("[href^=/]").stream()
                    .map(link -> link.attr("href").replaceFirst("#.*", ""))
                    .distinct()
                    .limit(25)
                    .forEach(link -> assertThat(room.get(link).statusCode())
                            .as(path + " to " + link)
                            .isEqualTo(200));
        }
    }

    @Test
    void parametersOfOtherNamesAreRefused() {
        for (String path : List.of("/people", "/people/Villca", "/countries", "/countries/BOL", "/network", "/map")) {
            assertThat(room.get(path + "?other=1").statusCode()).as(path).isEqualTo(400);
        }
        assertThat(room.get("/network?from=2023-05-01&to=2023-04-01").statusCode())
                .isEqualTo(400);
    }
}
