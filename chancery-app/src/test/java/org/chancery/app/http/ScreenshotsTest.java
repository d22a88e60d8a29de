package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.app.correction.AmendmentJson;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Filter;
import org.chancery.app.view.Weeks;
import org.chancery.record.EventRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.OutputType;

/**
 * Draws the pages for the README, from the articles of {@code samples-weeks}; docs/images/README.md says by which command.
 *
 * <p>Pages that this server does not have are left out.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class ScreenshotsTest {

    private static final int LARGEST = 150_000;
    private static final String ARTICLE = "03-visit-to-morocco";

    private static Map<String, String> pages(EventRecord visit) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("start", "/");
        all.put("article", "/article?id=" + ARTICLE);
        all.put("story", "/stories/" + visit.id());
        all.put("events", "/events?country=MAR");
        all.put("agenda", "/agenda?as-of=2023-03-08");
        all.put("timeline", "/timeline");
        all.put("tracks", "/tracks");
        all.put("people", "/people");
        all.put("country", "/countries/MAR");
        all.put("network", "/network");
        all.put("map", "/map");
        return all;
    }

    @Test
    void everyPageIsDrawn() throws IOException {
        Path folder = Files.createDirectories(Path.of("..", System.getProperty("screenshots", "")));
        Optional<Browser> browser = Browser.start();
        Assumptions.assumeTrue(browser.isPresent(), "no Chromium with its driver here");
        List<Entry> weeks = Weeks.READINGS.stream().map(Entry::of).toList();
        try (Browser it = browser.get();
                Room room = Room.over(Settings.LOCAL, weeks, Room.engines(org.chancery.app.Readings::nothing))) {
            room.store().link(left -> {});
            EventRecord visit = room.store().records(Filter.ALL).stream()
                    .filter(record -> record.article().id().equals(ARTICLE))
                    .findFirst()
                    .orElseThrow();
            correct(room, visit);
            for (Map.Entry<String, String> page : pages(visit).entrySet()) {
                if (room.get(page.getValue()).statusCode() == 200) {
                    draw(it, room.at(page.getValue()).toString(), folder.resolve(page.getKey() + ".png"));
                }
            }
        }
    }

    /** So that the article shows what a correction looks like. */
    private static void correct(Room room, EventRecord visit) {
        String said =
                "{\"mended\": {\"actors\": [\"PRTGOV\"], \"recipients\": [\"MARGOV\"]}, \"note\": \"Her hosts speak for the government.\"}";
        assertThat(room.store()
                        .corrections()
                        .add(
                                visit.id(),
                                AmendmentJson.read(said, visit),
                                "desk",
                                java.time.Instant.parse("2023-03-06T09:00:00Z")))
                .isPresent();
    }

    private static void draw(Browser it, String address, Path file) throws IOException {
        it.driver().executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        it.open(address, 1100, "light");
        byte[] picture = Picture.small(it.driver().getScreenshotAs(OutputType.BYTES));
        assertThat(picture.length).as(file.toString()).isLessThan(LARGEST);
        Files.write(file, picture);
    }
}
