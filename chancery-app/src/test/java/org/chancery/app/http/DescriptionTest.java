package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.app.Readings;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Route;
import org.chancery.app.store.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The description of the API is that of the real server: the same ways in, and answers as it says. */
@TestInstance(Lifecycle.PER_CLASS)
class DescriptionTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String VISIT = Readings.visit().events().get(0).id();
    private static final String NEW = """
            {"id": "n-1", "text": "Nothing at all happened in the whole of the week.", "published": "2021-03-04"}""";

    private final Room room =
            Room.over(Settings.LOCAL, List.of(Entry.of(Readings.visit())), Room.engines(Readings::nothing));
    private JsonNode description = MAPPER.missingNode();

    @BeforeAll
    void read() {
        room.room().awaitReader();
        description = json(room.get("/openapi.json"));
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void everyWayInForProgramsIsDescribedAndNoOther() {
        Set<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(described)
                .isEqualTo(room.room().routes().stream()
                        .filter(route -> Route.isForPrograms(route.path()))
                        .map(route -> route.method() + " " + route.path())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theFiltersDescribedAreThoseOfTheCommands() {
        Set<String> names = new TreeSet<>(FilterQuery.NAMES);
        names.addAll(List.of("limit", "next"));
        assertThat(parameters("/api/events")).isEqualTo(names);
        assertThat(parameters("/stories.json")).isEqualTo(names);
    }

    private Set<String> parameters(String path) {
        return description.at("/paths").path(path).at("/get/parameters").findValuesAsText("name").stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void answersAreAsDescribed() {
        assertDescribed("/api/events", room.get("/api/events?country=NOR"), 200);
        assertDescribed("/api/events", room.get("/api/events?limit=0"), 400);
        assertDescribed("/index.json", room.get("/index.json"), 200);
        assertDescribed("/events.json", room.get("/events.json?as-of=2021-03-01"), 200);
        assertDescribed("/article.json", room.get("/article.json?id=fn-1"), 200);
        assertDescribed("/article.json", room.get("/article.json?id=other"), 404);
        assertDescribed("/stories.json", room.get("/stories.json"), 200);
        assertDescribed("/stories/{id}.json", room.get("/stories/" + VISIT + ".json"), 200);
        assertDescribed("/stories/{id}.json", room.get("/stories/none.json"), 404);
        assertDescribed("/agenda.json", room.get("/agenda.json"), 200);
        assertDescribed("/agenda.json", room.get("/agenda.json?view=week"), 400);
        assertDescribed("/timeline.json", room.get("/timeline.json?in=2021-03"), 200);
        assertDescribed("/tracks.json", room.get("/tracks.json?all=true"), 200);
        assertDescribed("/outlook.json", room.get("/outlook.json"), 200);
        assertDescribed("/people.json", room.get("/people.json"), 200);
        assertDescribed("/people/{name}.json", room.get("/people/Astrid%20Moe.json"), 200);
        assertDescribed("/people/{name}.json", room.get("/people/Nobody.json"), 404);
        assertDescribed("/countries.json", room.get("/countries.json"), 200);
        assertDescribed("/countries/{code}.json", room.get("/countries/NOR.json"), 200);
        assertDescribed("/countries/{code}.json", room.get("/countries/Norway.json"), 404);
        assertDescribed("/network.json", room.get("/network.json?country=NOR"), 200);
        assertDescribed("/map.json", room.get("/map.json?place=ISL"), 200);
        assertDescribed("/map.json", room.get("/map.json?other=1"), 400);
        assertDescribed("/codebook.json", room.get("/codebook.json"), 200);
        assertDescribed("/codebook/{page}.json", room.get("/codebook/consult.json"), 200);
        assertDescribed("/codebook/{page}.json", room.get("/codebook/none.json"), 404);
        assertDescribed("/corrections.json", room.get("/corrections.json"), 200);
        assertDescribed("/api/corrections", room.get("/api/corrections?format=none"), 400);
        assertDescribed("/try.json", room.get("/try.json"), 200);
        assertDescribed("/health", room.get("/health"), 200);
    }

    @Test
    void callsAnswerAsDescribed() {
        assertDescribed("/api/read", room.post("/api/read", NEW), 200);
        assertDescribed("/api/read", room.post("/api/read", "{}"), 400);
        assertDescribed(
                "/api/read",
                room.post("/api/read", "{\"id\": \"x\", \"text\": \"" + "x".repeat(2_100_000) + "\"}"),
                413);
        assertDescribed("/api/articles", room.post("/api/articles", NEW), 201);
        assertDescribed("/api/articles", room.post("/api/articles", NEW), 200);
        assertThat(room.store().size()).isEqualTo(2);
    }

    @Test
    void correctionsAreTakenAndShownAsDescribed() {
        String call = "/api/corrections";
        assertDescribed(call, room.post(call, "{\"record\": \"none\", \"verdict\": \"wrong\"}"), 404);
        assertDescribed(call, room.post(call, "{\"record\": \"" + VISIT + "\"}"), 400);
        assertDescribed(call, room.post(call, """
                {"record": "%s", "mended": {"status": "cancelled", "mode": null, "when": null, "actors": ["SWEGOV", "-"],
                "where": {"name": "Bergen", "country": "NOR"}}, "note": "the other way round"}""".formatted(VISIT)), 201);
        assertDescribed(call, room.post(call, "{\"record\": \"" + VISIT + "\", \"verdict\": \"wrong\"}"), 201);
        assertDescribed(call, room.get(call), 200);
        for (String path : List.of("/index", "/events", "/article", "/stories/{id}", "/corrections")) {
            String query = path.equals("/article") ? "?id=fn-1" : "";
            HttpResponse<String> answer = room.get(path.replace("{id}", VISIT) + ".json" + query);
            assertDescribed(path + ".json", answer, 200);
            assertThat(json(answer).path("corrections").path(0).has("verdict"))
                    .as(path)
                    .isTrue();
        }
    }

    private void assertDescribed(String path, HttpResponse<String> answer, int status) {
        String method = answer.request().method().toLowerCase(Locale.ROOT);
        JsonNode content = description
                .at("/paths")
                .path(path)
                .path(method)
                .path("responses")
                .path("" + status)
                .path("content");
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(content.has(answer.headers().firstValue("Content-Type").orElse("")))
                .as(path)
                .isTrue();
        assertThat(mistakes(content.elements().next().path("schema"), json(answer)))
                .as(path)
                .isEmpty();
    }

    /** References within the description, and to the schema of the record, are looked up where they point. */
    private List<String> mistakes(JsonNode schema, JsonNode instance) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.path("components"));
        String written = whole.toString().replace("\"/event-record.schema.json\"", "\"https://chancery/event\"");
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(java.util.Map.of(
                        "https://chancery/event",
                        room.get("/event-record.schema.json").body()))));
        return new ArrayList<>(factory.getSchema(written).validate(instance))
                .stream().map(ValidationMessage::getMessage).toList();
    }

    @Test
    void whatIsOtherwiseIsFound() {
        JsonNode schema = description.at("/components/schemas/Health");
        assertThat(mistakes(
                        schema, MAPPER.createObjectNode().put("status", "ok").put("reader", "asleep")))
                .isNotEmpty();
        assertThat(mistakes(
                        description.at("/components/schemas/Events"),
                        json("{\"events\": [{\"id\": \"only\"}], \"next\": null}")))
                .isNotEmpty();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
