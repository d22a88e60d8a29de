package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chancery.app.Readings;
import org.chancery.app.store.Entry;
import org.chancery.app.view.Weeks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The pages of what is and was when, over the articles of several weeks. */
@TestInstance(Lifecycle.PER_CLASS)
class TimePagesTest {

    private final Room room =
            Room.over(Settings.LOCAL, Weeks.READINGS.stream().map(Entry::of).toList(), Room.engines(Readings::nothing));

    @BeforeAll
    void link() {
        room.room().awaitReader();
        room.store().link(left -> {});
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void theAgendaIsListedByDayAndWhatHasNoneComesLast() {
        Document page = room.page("/agenda?as-of=2023-03-08");
        assertThat(page.select("main h2").eachText())
                .startsWith("Tuesday, 14 March 2023", "Wednesday, 15 March 2023")
                .endsWith("No day yet");
        assertThat(page.select(".appointments").text())
                .contains("Leonor Quintela, Yassine Benhaddou: sign an agreement on the power cable announced")
                .contains("postponed (was 2023-03-09)")
                .contains("part of the visit of 2023-03-14 to 2023-03-16");
        assertThat(page.select(".appointments > li > div > a[href^=/stories/]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.endsWith("as-of=2023-03-08"));
    }

    @Test
    void theFiltersOfTheCommandHoldForTheAgenda() {
        Document page = room.page("/agenda?as-of=2023-03-08&from=2023-03-15&to=2023-03-16&country=MAR");
        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "Tuesday, 14 March 2023", "Wednesday, 15 March 2023", "Thursday, 16 March 2023", "No day yet");
        assertThat(page.text()).doesNotContain("Darkwa");
        assertThat(page.select("a[href^=/agenda.ics]").attr("href"))
                .contains("country=MAR")
                .doesNotContain("from=");
        assertThat(room.page("/agenda?country=SWE").text()).contains("Nothing of the kind is planned.");
    }

    @Test
    void theCalendarShowsAVisitOnEachOfItsDays() {
        Document page = room.page("/agenda?as-of=2023-03-08&view=month");
        assertThat(page.select(".month > li")).hasSize(31);
        assertThat(page.expectFirst(".month > li").hasClass("starts-3")).isTrue();
        assertThat(square(page, "2023-03-14").text()).contains("Visit", "announced");
        assertThat(square(page, "2023-03-16").text()).contains("Visit", "goes on", "sign an agreement");
        assertThat(square(page, "2023-03-17").hasClass("empty")).isTrue();
        Document next = room.page(page.select("a[rel=next]").attr("href"));
        assertThat(next.expectFirst("main h2").text()).isEqualTo("April 2023");
    }

    private static Element square(Document page, String day) {
        Element time = page.expectFirst("time[datetime=" + day + "]");
        return Objects.requireNonNull(time.closest("li"));
    }

    @Test
    void theAgendaForProgramsIsTheSame() {
        JsonNode agenda = room.json("/agenda.json?as-of=2023-03-08");
        assertThat(agenda.at("/from").asText()).isEqualTo("2023-03-08");
        assertThat(agenda.at("/appointments")).hasSize(9);
        assertThat(agenda.at("/appointments/0/firmness").asText()).isEqualTo("firm");
        HttpResponse<String> calendar = room.get("/agenda.ics?as-of=2023-03-08&country=MAR");
        assertThat(calendar.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTART;VALUE=DATE:20230314");
        assertThat(calendar.body()).doesNotContain("Darkwa");
        assertThat(room.get("/agenda.ics?view=month").statusCode()).isEqualTo(400);
    }

    @Test
    void nowIsTheDayOfTheLastPublication() {
        assertThat(room.page("/agenda").expectFirst(".about").text()).startsWith("From 2023-04-12 on");
        assertThat(List.of(room.json("/agenda.json")
                        .at("/appointments/0/days/from")
                        .asText()))
                .containsExactly("2023-05-09");
    }

    @Test
    void theTimelineZoomsFromDecadeToDay() {
        Document years = room.page("/timeline?country=MAR");
        assertThat(years.expectFirst("h1").text()).isEqualTo("Timeline: 2020s");
        Document months = room.page(years.select(".bars a[href*=in=2023]").attr("href"));
        assertThat(months.select(".bars li")).hasSize(12);
        Document days = room.page(months.select(".bars a[href*=2023-03]").attr("href"));
        assertThat(days.select(".heat > li")).hasSize(31);
        Element visit = days.expectFirst(".heat a[aria-label^=14 March 2023]");
        Document day = room.page(visit.attr("href"));
        assertThat(day.expectFirst("h1").text()).isEqualTo("Timeline: 14 March 2023");
        assertThat(day.select(".stories li").text()).contains("Visit: MAR, PRT (Leonor Quintela)", "3 reports");
        assertThat(day.select(".cells")).isEmpty();
        assertThat(day.select("nav[aria-label=Periods] a").eachText())
                .containsExactly("All times", "2020s", "2023", "March 2023", "← 13 March 2023", "15 March 2023 →");
        assertThat(day.select("main a[href^=/timeline]").eachAttr("href"))
                .allMatch(link -> link.contains("country=MAR"));
    }

    @Test
    void whatTellsNoDayIsPlacedByItsFirstReportIfAskedFor() {
        JsonNode byDay = room.json("/timeline.json?in=2023");
        JsonNode told = room.json("/timeline.json?in=2023&by=told");
        assertThat(byDay.at("/undated").asLong()).isPositive();
        assertThat(told.at("/undated").asLong()).isZero();
        assertThat(told.at("/count").asLong()).isGreaterThan(byDay.at("/count").asLong());
        assertThat(told.at("/stories")).hasSize(25);
        assertThat(told.at("/stories/0/reports").asInt())
                .isGreaterThanOrEqualTo(told.at("/stories/24/reports").asInt());
    }

    @Test
    void theTimelineIsAsItWasKnown() {
        Document page = room.page("/timeline?in=2023-03-09&as-of=2023-03-02");
        assertThat(page.select(".stories").text()).contains("Talks: GHA (Abena Darkwa), TGO (Koffi Amegan)");
        assertThat(room.page("/timeline?in=2023-03-09").text()).doesNotContain("Darkwa");
    }

    @Test
    void periodsThatAreNoneAreRefused() {
        for (String query : List.of("in=2023-13", "in=", "in=soon", "by=night", "from=2023-01-01")) {
            int expected = query.equals("in=") ? 200 : 400;
            assertThat(room.get("/timeline?" + query).statusCode()).as(query).isEqualTo(expected);
        }
        assertThat(room.page("/timeline?in=0000s").text()).contains("Nothing of the kind is told.");
        assertThat(room.page("/timeline?in=9999").select("a[rel=next]")).isEmpty();
    }

    @Test
    void theTracksSayWhereTheyStandAndByWhichWords() {
        Document page = room.page("/tracks?country=BOL&as-of=2023-04-12");
        Element track = page.expectFirst(".track");
        assertThat(track.expectFirst("h2").text())
                .contains("BOL · CHL", "the Lauca River", "under way since 2023-04-04");
        assertThat(track.text())
                .contains("Led by BOL: Wilfredo Condarco (chief negotiator)", "2023-04-04: talks in Arica");
        assertThat(track.select(".rounds .next").text()).contains("2023-05-09: talks in La Paz", "next, announced");
        assertThat(track.select("blockquote a").attr("href"))
                .startsWith("/article?id=")
                .contains("as-of=2023-04-12");
        assertThat(room.page("/tracks?country=SWE").text()).contains("No negotiations of the kind are told.");
        assertThat(room.get("/tracks?all=yes").statusCode()).isEqualTo(400);
    }

    @Test
    void theTracksForProgramsAreThoseOfThePage() {
        JsonNode few = room.json("/tracks.json");
        assertThat(few.at("/tracks"))
                .hasSize(room.page("/tracks").select(".track").size());
        assertThat(room.json("/tracks.json?all=true").at("/tracks").size())
                .isGreaterThan(few.at("/tracks").size());
        assertThat(few.at("/cut").asBoolean(true)).isFalse();
        assertThat(room.json("/tracks.json?as-of=2023-04-12").at("/tracks")).isEqualTo(few.at("/tracks"));
    }

    @Test
    void theOutlookTellsWhatBecameOfAFear() {
        Document page = room.page("/outlook?country=VEN");
        Element fear = page.expectFirst(".prospects > .denied");
        assertThat(fear.text()).contains("feared Venezuela: send troops to the border did not happen");
        assertThat(fear.select("blockquote")).hasSize(2);
        assertThat(room.json("/outlook.json?country=VEN").at("/prospects").findValuesAsText("outcome"))
                .contains("denied");
        assertThat(room.json("/outlook.json?as-of=2023-04-12")).isEqualTo(room.json("/outlook.json"));
        assertThat(room.page("/outlook?as-of=2023-03-15").text()).doesNotContain("did not happen");
    }

    @Test
    void theFeedIsReadByAFeedReader() throws FeedException {
        SyndFeed feed = feed("/stories.atom?country=GHA");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries()).isNotEmpty();
        assertThat(feed.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
        assertThat(feed.getEntries())
                .isSortedAccordingTo(
                        Comparator.comparing(SyndEntry::getUpdatedDate).reversed());
        SyndEntry first = feed.getEntries().get(0);
        assertThat(first.getDescription().getValue()).contains("report");
        assertThat(room.get(first.getLink().replaceFirst("^.*?/stories/", "/stories/"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(room.page("/stories?country=GHA")
                        .select("a[href^=/stories.atom]")
                        .attr("href"))
                .isEqualTo("/stories.atom?country=GHA");
    }

    @Test
    void theIdOfAnEntryStaysWhenMoreIsTold() throws FeedException {
        List<String> before = ids("/stories.atom?country=GHA&as-of=2023-03-10");
        assertThat(ids("/stories.atom?country=GHA")).containsAll(before).hasSizeGreaterThan(before.size());
        assertThat(room.get("/stories.atom?country=GHA").body())
                .isEqualTo(room.get("/stories.atom?country=GHA").body());
    }

    private List<String> ids(String path) throws FeedException {
        return feed(path).getEntries().stream().map(SyndEntry::getUri).toList();
    }

    private SyndFeed feed(String path) throws FeedException {
        HttpResponse<String> answer = room.get(path);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }

    @Test
    void eventsAreNarrowedByWhatTheyHave() {
        Document page = room.page("/events?country=GHA");
        Element planned = page.expectFirst(".facets a[href*=status=planned]");
        Document narrower = room.page(planned.attr("href"));
        assertThat(narrower.select(".record"))
                .hasSize(Integer.parseInt(Objects.requireNonNull(planned.parent())
                        .select(".count")
                        .text()));
        assertThat(narrower.select(".chosen a").eachText()).containsExactly("country: GHA ×", "status: planned ×");
        assertThat(Objects.requireNonNull(narrower.select(".chosen a").last()).attr("href"))
                .isEqualTo("/events?country=GHA");
        Element month = page.expectFirst(".facets a[href*=from=2023-03-01]");
        assertThat(month.text()).isEqualTo("March 2023");
        assertThat(room.page(month.attr("href")).select(".record")).isNotEmpty();
        JsonNode facets = room.json("/events.json?country=GHA").at("/facets");
        assertThat(facets.at("/whole").asBoolean()).isTrue();
        assertThat(facets.at("/country/0/value").asText()).isEqualTo("GHA");
        assertThat(facets.at("/country/0/records").asLong())
                .isEqualTo(facets.at("/records").asLong());
    }

    @Test
    void whereNothingIsFoundTheConditionsCanBeTakenBack() {
        Document page = room.page("/events?country=GHA&text=zeppelin");
        assertThat(page.select(".facets, .record")).isEmpty();
        assertThat(page.select(".chosen a").eachAttr("href")).contains("/events?country=GHA", "/events?text=zeppelin");
    }
}
