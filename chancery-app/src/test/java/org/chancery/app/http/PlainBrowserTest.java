package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Every page in a browser that runs no scripts, and by keyboard alone. */
@TestInstance(Lifecycle.PER_CLASS)
class PlainBrowserTest {

    private static final String WEEKS = "?from=2022-01-01&to=2023-12-31";

    private final Window window = new Window(Room.withWeeks());
    private final List<String> pages = pages(window.room());

    private static List<String> pages(Room room) {
        String record = room.json("/events.json").at("/events/0/id").asText();
        String article = room.json("/events.json").at("/events/0/article/id").asText();
        return List.of(
                "/",
                "/events?country=GHA",
                "/article?id=" + article,
                "/stories" + WEEKS,
                "/stories/" + record,
                "/agenda?from=2023-03-01",
                "/agenda?view=month&from=2023-03-01",
                "/timeline",
                "/timeline?in=2023-03",
                "/tracks?all=true",
                "/outlook",
                "/people",
                "/people/Leonor%20Quintela",
                "/countries" + WEEKS,
                "/countries/BOL" + WEEKS,
                "/network" + WEEKS,
                "/map" + WEEKS,
                "/corrections",
                "/try",
                "/codebook",
                "/codebook/concede",
                "/nothing");
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void withoutScripts() {
        window.open("/", 1600, "light").allowScripts(false);
    }

    private Browser open(String path) {
        return window.open(path, 1600, "light");
    }

    @Test
    void scriptsAreReallyOff() {
        Browser it = open("/");
        it.driver().get("data:text/html,<p>off</p><script>document.body.textContent = 'on'</script>");
        assertThat(it.text()).isEqualTo("off");
        it.allowScripts(true);
        it.driver().navigate().refresh();
        assertThat(it.text()).isEqualTo("on");
    }

    @Test
    void everyPageReadsTheSameWithoutScripts() {
        for (String path : pages) {
            Browser it = open(path);
            String without = it.text();
            it.allowScripts(true);
            assertThat(without).as(path).isNotBlank().isEqualTo(open(path).text());
            it.allowScripts(false);
        }
    }

    /** A script counts what is reached; the key leads there without. */
    @Test
    void theTabKeyLeadsToEverythingThatCanBeUsed() {
        open("/").allowScripts(true);
        for (String path : pages) {
            assertThat(open(path).unreachable()).as(path).isEmpty();
        }
    }

    @Test
    void whatIsSearchedForIsFoundAndNarrowed() {
        Browser it = open("/events");
        it.driver().findElement(By.id("f-country")).sendKeys("GHA");
        it.driver().findElement(By.id("f-status")).sendKeys("planned");
        it.driver().findElement(By.id("f-country")).sendKeys(Keys.ENTER);
        it.awaitAddress(address -> address.contains("status=planned"));
        int found = it.driver().findElements(By.className("record")).size();
        assertThat(found).isPositive();
        it.driver()
                .findElement(By.cssSelector(".chosen a[aria-label^=\"Without status\"]"))
                .click();
        it.awaitAddress(address -> !address.contains("status=planned"));
        assertThat(it.driver().findElements(By.className("record"))).hasSizeGreaterThan(found);
    }

    @Test
    void anEarlierDayIsAskedFor() {
        Browser it = open("/agenda?from=2023-03-10");
        String now = it.text();
        WebElement day = it.driver().findElement(By.id("as-of"));
        day.sendKeys("03012023");
        day.submit();
        it.awaitAddress(address -> address.contains("as-of=2023-03-01"));
        assertThat(it.text()).isNotEqualTo(now);
    }

    @Test
    void theFilterOfAFoldedFormIsUnfoldedAndUsed() {
        Browser it = open("/timeline");
        it.driver().findElement(By.cssSelector("details.folded summary")).sendKeys(Keys.ENTER);
        it.driver().findElement(By.id("f-country")).sendKeys("TGO", Keys.ENTER);
        it.awaitAddress(address -> address.contains("country=TGO"));
        it.driver().findElement(By.cssSelector(".cells a")).click();
        it.awaitAddress(address -> address.contains("in="));
        assertThat(it.driver().getCurrentUrl()).contains("country=TGO");
    }

    @Test
    void aReportIsTriedAndARecordCorrected() {
        Browser it = open("/try");
        it.driver().findElement(By.id("report")).sendKeys("Nothing happened.");
        it.driver().findElement(By.cssSelector(".try button")).sendKeys(Keys.ENTER);
        assertThat(it.await(By.className("text")).getText()).isEqualTo("Nothing happened.");
        open(pages.get(2));
        it.driver().findElement(By.cssSelector(".correcting summary")).sendKeys(Keys.ENTER);
        it.driver().findElement(By.id("c1-note")).sendKeys("seen without scripts");
        it.driver().findElement(By.cssSelector(".correct button[value=wrong]")).sendKeys(Keys.ENTER);
        it.awaitAddress(address -> address.contains("#"));
        assertThat(it.text()).contains("seen without scripts");
        open("/events");
        it.driver().findElement(By.id("f-corrected")).sendKeys(Keys.SPACE);
        it.driver().findElement(By.id("f-corrected")).submit();
        it.awaitAddress(address -> address.contains("corrected=yes"));
        assertThat(it.driver().findElements(By.className("record"))).hasSize(1);
    }
}
