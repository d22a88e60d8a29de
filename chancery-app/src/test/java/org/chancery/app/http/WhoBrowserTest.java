package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The pages of who and where as people use them; that they hold no script, {@link WhoPagesTest} checks. */
@TestInstance(Lifecycle.PER_CLASS)
class WhoBrowserTest {

    private static final String WEEKS = "?from=2022-01-01&to=2023-12-31";

    private static final List<String> PAGES = List.of(
            "/people",
            "/people/Leonor%20Quintela",
            "/countries" + WEEKS,
            "/countries/BOL" + WEEKS + "&with=CHL",
            "/network" + WEEKS,
            "/map" + WEEKS + "&place=MAR");

    private final Window window = new Window(Room.withWeeks());

    @AfterAll
    void close() {
        window.close();
    }

    private Browser open(String path, int width, String scheme) {
        return window.open(path, width, scheme);
    }

    @Test
    void everyPageIsWithinReachOfEverybody() {
        open("/", 1600, "light").complaints();
        for (String path : PAGES) {
            assertThat(open(path, 1600, "light").violations()).as(path).isEmpty();
            assertThat(open(path, 1600, "dark").violations()).as(path).isEmpty();
            Browser narrow = open(path, 360, "light");
            assertThat(narrow.violations()).as(path).isEmpty();
            assertThat(narrow.isTooWide()).as(path).isFalse();
            assertThat(narrow.complaints()).as(path).isEmpty();
        }
    }

    @Test
    void whatDoesNotBelongToACountryFadesWhereItIsPointedAt() {
        Browser it = open("/network" + WEEKS, 1600, "light");
        WebElement node = it.driver().findElement(By.cssSelector(".network a.v0"));
        WebElement own = it.driver().findElement(By.cssSelector(".network .tie.e0"));
        WebElement other = it.driver().findElement(By.cssSelector(".network .tie:not(.e0)"));
        assertThat(it.style(other, "opacity")).isEqualTo("1");
        new Actions(it.driver()).moveToElement(node).perform();
        assertThat(it.style(other, "opacity")).isEqualTo("0.15");
        assertThat(it.style(own, "opacity")).isEqualTo("1");
    }

    @Test
    void theKeyboardLeadsFromTheNetworkToACountryAndFromTheMapToItsStories() {
        Browser it = open("/network" + WEEKS, 1600, "dark");
        tabTo(it, ".network a.v0");
        assertThat(it.style(it.driver().findElement(By.cssSelector(".network .tie:not(.e0)")), "opacity"))
                .isEqualTo("0.15");
        it.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(it.await(By.cssSelector(".bars .up")).getTagName()).isNotEmpty();
        assertThat(it.driver().getCurrentUrl()).contains("/countries/");
        it = open("/map" + WEEKS, 1600, "light");
        tabTo(it, ".map a.mark");
        it.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        it.awaitAddress(address -> address.contains("place="));
        assertThat(it.driver().getCurrentUrl()).contains("/map?").contains("place=");
        assertThat(it.driver().findElements(By.cssSelector(".stories li"))).isNotEmpty();
    }

    private static void tabTo(Browser it, String selector) {
        WebElement wanted = it.driver().findElement(By.cssSelector(selector));
        for (int i = 0; i < 60 && !it.driver().switchTo().activeElement().equals(wanted); i++) {
            new Actions(it.driver()).sendKeys(Keys.TAB).perform();
        }
        assertThat(it.driver().switchTo().activeElement()).isEqualTo(wanted);
    }
}
