package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.chancery.app.RealReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** With the real reader: the samples as they are shown, and articles that come in over the wire. */
@TestInstance(Lifecycle.PER_CLASS)
class RealRoomTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String ARTICLE = """
            {"id": "r-1", "published": "2021-05-05", "text": "Norway's foreign minister, Kari Lunde, will visit Iceland on Friday."}""";

    private final Room room = Room.over(Settings.LOCAL, List.of(), Room.engines(RealReader.READER::read));

    @BeforeAll
    void read() {
        room.room().awaitReader();
    }

    @AfterAll
    void close() {
        room.close();
    }

    /** However records lie within each other, the marks neither lose nor repeat a letter. */
    @Test
    void theTextOfEverySampleIsShownWholeAndEveryRecordLeadsToItsStory() throws IOException {
        for (JsonNode event :
                MAPPER.readTree(room.get("/api/events?limit=500").body()).path("events")) {
            String story = "/stories/" + event.path("id").asText();
            assertThat(room.get(story + ".json").body())
                    .as(story)
                    .contains("\"id\":\"" + event.path("id").asText());
        }
        for (String name :
                List.of("01-visit-jakarta", "03-talks-called-off", "06-air-strikes-kashmir", "11-summit-and-strike")) {
            JsonNode article =
                    MAPPER.readTree(room.get("/article.json?id=sample-" + name).body());
            Document page = Jsoup.parse(room.get("/article?id=sample-" + name).body());
            Element text = page.expectFirst("article.text");
            assertThat(text.select("a.to"))
                    .as(name)
                    .hasSize(article.path("events").size());
            text.select("sup").remove();
            assertThat(text.wholeText()).as(name).isEqualTo(article.path("text").asText());
        }
    }

    @Test
    void anArticleIsReadKeptAndShown() throws IOException {
        JsonNode read = MAPPER.readTree(room.post("/api/read", ARTICLE).body()).path("events");
        assertThat(read).hasSize(1);
        assertThat(read.get(0).at("/when/from").asText()).isEqualTo("2021-05-07");
        assertThat(room.post("/api/articles", ARTICLE).statusCode()).isEqualTo(201);
        assertThat(room.post("/api/articles", ARTICLE).body()).contains("\"known\"");
        assertThat(room.get("/events?person=Lunde").body()).contains("CONSULT visit");
        assertThat(room.get("/events.json?person=Lunde&as-of=2021-05-04").body())
                .contains("\"events\":[]");
    }

    @Test
    void manyWhoReadAtOnceAreAllAnswered() {
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 40)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> room.post("/api/read", ARTICLE).statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).allMatch(status -> status == 200 || status == 503);
        assertThat(room.post("/api/read", ARTICLE).statusCode()).isEqualTo(200);
    }
}
