package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.app.Readings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The pages as people use them: narrow and wide, in the light and in the dark, by eye, by ear and by keyboard. */
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {

    private static final String VISIT = Readings.visit().events().get(0).id();

    private static final List<String> PAGES = List.of(
            "/",
            "/events",
            "/article?id=fn-1",
            "/stories",
            "/stories/" + VISIT,
            "/agenda",
            "/agenda?view=month",
            "/timeline?by=told",
            "/timeline?in=2021-03",
            "/tracks?all=true",
            "/outlook",
            "/people",
            "/people/Astrid%20Moe",
            "/countries",
            "/countries/NOR",
            "/network",
            "/map",
            "/corrections",
            "/try",
            "/codebook",
            "/codebook/concede",
            "/nothing");

    private final Window window = new Window(Room.withVisit());

    @AfterAll
    void close() {
        window.close();
    }

    private Browser open(String path, int width, String scheme) {
        return window.open(path, width, scheme);
    }

    @Test
    void everyPageIsWithinReachOfEverybody() {
        for (String path : PAGES) {
            for (String scheme : List.of("light", "dark")) {
                assertThat(open(path, 1600, scheme).violations())
                        .as(path + ", " + scheme)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyPageFitsANarrowScreen() {
        for (String path : PAGES) {
            Browser it = open(path, 360, "light");
            assertThat(it.isTooWide()).as(path).isFalse();
            assertThat(it.violations()).as(path).isEmpty();
        }
    }

    @Test
    void noPageAsksForWhatItsPolicyForbids() {
        open("/", 1600, "light").complaints();
        for (String path : PAGES) {
            assertThat(open(path, 1600, "light").complaints())
                    .as(path)
                    .allMatch(it -> path.equals("/nothing") && it.contains("404"));
        }
    }

    @Test
    void theReadingIsShownWhereANumberIsPointedAtOrFocused() {
        Browser it = open("/article?id=fn-1", 1600, "light");
        WebElement number = it.driver().findElement(By.cssSelector("a.to1"));
        WebElement reading = number.findElement(By.className("reading"));
        assertThat(reading.isDisplayed()).isFalse();
        new Actions(it.driver()).moveToElement(number).perform();
        assertThat(reading.isDisplayed()).isTrue();
        new Actions(it.driver())
                .moveToElement(it.driver().findElement(By.tagName("h1")))
                .perform();
        assertThat(reading.isDisplayed()).isFalse();
        for (int i = 0; i < 30 && !it.driver().switchTo().activeElement().equals(number); i++) {
            it.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        }
        assertThat(reading.isDisplayed()).isTrue();
        assertThat(reading.getText()).contains("CONSULT visit, planned", "consult/visit");
        assertThat(reading.getText()).containsPattern("Why: “[^”]+” is a wording of consult/visit; “[^”]+” who");
    }

    @Test
    void anArticleIsReadAgainToSeeWhy() {
        Browser it = open("/article?id=fn-1", 360, "dark");
        it.driver().findElement(By.cssSelector(".again button")).click();
        it.awaitAddress(address -> address.endsWith("/try"));
        assertThat(it.driver().findElement(By.cssSelector("pre.why")).isDisplayed())
                .as("the reasons, unfolded")
                .isTrue();
        assertThat(it.driver().findElement(By.id("report")).getDomProperty("value"))
                .isNotBlank();
        assertThat(it.violations()).isEmpty();
    }

    @Test
    void theWordsOfARecordLightUpWithItsCard() {
        Browser it = open("/article?id=fn-1", 1600, "light");
        WebElement actor = it.driver().findElement(By.cssSelector(".text .actor.in1"));
        String before = it.style(actor, "background-color");
        new Actions(it.driver())
                .moveToElement(it.driver().findElement(By.cssSelector(".record.n1 h3")))
                .perform();
        assertThat(it.style(actor, "background-color")).isNotEqualTo(before);
    }

    @Test
    void theKeyboardIsEnoughToSearch() {
        Browser it = open("/", 1600, "dark");
        WebElement first = it.driver().switchTo().activeElement();
        first.sendKeys(Keys.TAB);
        assertThat(it.driver().switchTo().activeElement().getText()).isEqualTo("To the content");
        it.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        it.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(it.driver().switchTo().activeElement().getDomAttribute("id")).isEqualTo("f-text");
        it.driver().switchTo().activeElement().sendKeys("fishing", Keys.ENTER);
        it.awaitAddress(address -> address.contains("fishing"));
        assertThat(it.driver().getCurrentUrl()).contains("/events?text=fishing");
        assertThat(it.driver().findElements(By.className("record"))).hasSize(1);
    }

    @Test
    void aReportIsTried() {
        Browser it = open("/try", 360, "light");
        it.driver().findElement(By.id("report")).sendKeys("Nothing <b>happened</b>.");
        it.driver().findElement(By.cssSelector(".try button")).click();
        assertThat(it.await(By.className("text")).getText()).isEqualTo("Nothing <b>happened</b>.");
        it.driver().findElement(By.tagName("summary")).click();
        assertThat(it.driver().findElement(By.className("why")).getText()).contains("Sentence 0");
        assertThat(it.violations()).isEmpty();
    }

    @Test
    void aRecordIsCorrectedByKeyboardAndMouseWithoutScript() {
        Browser it = open("/article?id=fn-1", 360, "dark");
        it.driver().findElement(By.cssSelector(".correcting summary")).sendKeys(Keys.ENTER);
        WebElement status = it.driver().findElement(By.id("c1-status"));
        status.clear();
        status.sendKeys("cancelled");
        it.driver().findElement(By.id("c1-note")).sendKeys("<b>called off</b>");
        assertThat(it.violations()).isEmpty();
        assertThat(it.isTooWide()).isFalse();
        it.driver().findElement(By.cssSelector(".correct button")).click();
        it.awaitAddress(address -> address.contains("#"));
        assertThat(it.driver().getCurrentUrl()).endsWith("/article?id=fn-1#r-" + VISIT);
        assertThat(it.await(By.className("correction")).getText())
                .contains("status planned → cancelled", "“<b>called off</b>”", "local");
        assertThat(it.violations()).isEmpty();
        assertThat(open("/corrections", 360, "light").violations()).isEmpty();
    }
}
