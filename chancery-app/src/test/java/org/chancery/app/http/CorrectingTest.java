package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.app.Readings;
import org.chancery.app.correction.Correction;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Correcting by the form and by the call: who may, what is refused, what is shown afterwards. */
class CorrectingTest {

    private static final String VISIT = Readings.visit().events().get(0).id();
    private static final Settings ELSEWHERE = new Settings("127.0.0.1", 0, Set.of("press.example"), 0, 1, 1, 10);

    private final Room room = Room.withVisit();

    @AfterEach
    void close() {
        room.close();
    }

    /** The form as the page offers it, with some fields filled otherwise. */
    private static Map<String, String> filled(Map<String, String> otherwise) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "record", VISIT,
                "verdict", "mended",
                "act", "CONSULT",
                "mode", "visit",
                "status", "planned",
                "actors", "NORGOV",
                "recipients", "ISL",
                "from", "2021-03-02",
                "to", "2021-03-02",
                "place", "Iceland"));
        all.put("country", "ISL");
        all.put("note", "");
        all.putAll(otherwise);
        return all;
    }

    private static HttpRequest.Builder form(Room at, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return at.ask("/corrections")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(Map<String, String> otherwise) {
        return room.send(form(room, filled(otherwise)).build());
    }

    private List<Correction> said() {
        return room.store().corrections().of(List.of(VISIT));
    }

    @Test
    void theFormLeadsBackToTheRecordAndSaysWhatIsOtherwise() {
        HttpResponse<String> answer = send(Map.of("status", "postponed", "from", "", "to", "", "note", "<i>later</i>"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/article?id=fn-1#r-" + VISIT);
        String page = room.get("/article?id=fn-1").body();
        assertThat(page)
                .contains(
                        "status planned → postponed; when 2021-03-02 → not told.", "&lt;i&gt;later&lt;/i&gt;", "local")
                .contains("value=\"postponed\"")
                .as("what was read stays")
                .contains("<span class=\"status\">planned</span>");
        for (String path : List.of("/", "/events", "/stories/" + VISIT, "/corrections")) {
            assertThat(room.get(path).body()).as(path).contains("status planned → postponed");
        }
        assertThat(room.page("/events?corrected=yes").select(".record, #f-corrected[checked]"))
                .hasSize(2);
        assertThat(room.json("/api/events?corrected=yes").at("/events")).hasSize(1);
        assertThat(room.get("/events?corrected=no").statusCode()).isEqualTo(400);
    }

    @Test
    void theLastCountsAndTheEarlierStays() {
        send(Map.of("status", "postponed"));
        send(Map.of("verdict", "wrong"));
        send(Map.of("verdict", "right"));
        assertThat(said()).hasSize(3);
        assertThat(room.get("/article?id=fn-1").body())
                .contains("Confirmed: right as it was read.", "Said before: 2", "value=\"planned\"");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(send(Map.of()).body()).contains("Nothing is mended");
        Map<String, String> wrong = Map.of(
                "status", "someday",
                "act", "DANCE",
                "mode", "drone",
                "actors", "Norway",
                "to", "2021-01-01",
                "country", "Iceland",
                "note", "x".repeat(1_001),
                "verdict", "perhaps",
                "from", "Tuesday",
                "place", "x".repeat(201));
        wrong.forEach((field, value) ->
                assertThat(send(Map.of(field, value)).statusCode()).as(field).isEqualTo(400));
        assertThat(send(Map.of("actors", "NOR,".repeat(51))).statusCode()).isEqualTo(400);
        assertThat(send(Map.of("record", "none", "status", "denied")).statusCode())
                .isEqualTo(404);
        assertThat(send(Map.of("note", "x".repeat(70_000))).statusCode()).isEqualTo(413);
        for (String json : List.of(
                "{\"record\": \"%s\", \"verdict\": \"wrong\", \"mended\": {\"status\": \"denied\"}}",
                "{\"record\": \"%s\", \"mended\": {\"hedged\": true}}",
                "{\"record\": \"%s\", \"mended\": {\"mode\": \"drone\"}}",
                "{\"record\": \"%s\", \"mended\": {\"when\": {}}}",
                "{\"record\": \"%s\", \"mended\": {\"actors\": \"NOR\"}}",
                "{\"record\": \"%s\", \"verdicts\": \"wrong\"}",
                "[\"%s\"]")) {
            assertThat(room.post("/api/corrections", json.formatted(VISIT)).statusCode())
                    .as(json)
                    .isEqualTo(400);
        }
        assertThat(said()).isEmpty();
    }

    @Test
    void aRecordTakesOnlySoMany() {
        for (int i = 0; i < 100; i++) {
            assertThat(send(Map.of("verdict", "wrong")).statusCode()).isEqualTo(303);
        }
        assertThat(send(Map.of("verdict", "wrong")).statusCode()).isEqualTo(409);
        assertThat(room.get("/corrections.json?limit=60").body()).doesNotContain("\"next\":null");
        assertThat(room.get("/corrections.json?limit=60&as-of=2001-01-01").body())
                .as("nobody had said anything yet")
                .contains("\"corrections\":[]");
        assertThat(room.get("/corrections?as-of=2001-01-01").body()).contains("/events?as-of=2001-01-01");
    }

    @Test
    void pagesOfElsewhereCorrectNothing() {
        Map<String, String> fields = filled(Map.of("verdict", "wrong"));
        for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1")) {
            assertThat(room.send(form(room, fields).header("Origin", origin).build())
                            .statusCode())
                    .as(origin)
                    .isEqualTo(403);
        }
        for (String site : List.of("cross-site", "same-site")) {
            assertThat(room.send(form(room, fields)
                                    .header("Sec-Fetch-Site", site)
                                    .build())
                            .statusCode())
                    .as(site)
                    .isEqualTo(403);
        }
        HttpRequest plain = room.ask("/api/corrections")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"record\": \"" + VISIT + "\", \"verdict\": \"wrong\"}"))
                .build();
        assertThat(room.send(plain).statusCode())
                .as("what a form can send without leave")
                .isEqualTo(415);
        assertThat(said()).isEmpty();
        String own = room.at("/").toString().replaceFirst("/$", "");
        assertThat(room.send(form(room, fields)
                                .header("Origin", own)
                                .header("Sec-Fetch-Site", "same-origin")
                                .build())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void onlyWhoMayWriteMayCorrectAndItsNameIsKept() {
        try (Room open = Room.over(ELSEWHERE, List.of(Entry.of(Readings.visit())), Room.engines(Readings::nothing))) {
            open.room().awaitReader();
            open.store().let(new Token("r1", Token.Scope.READ, LocalDate.EPOCH), "reader's");
            open.store().let(new Token("w1", Token.Scope.WRITE, LocalDate.EPOCH), "writer's");
            HttpRequest.Builder wrong = form(open, filled(Map.of("verdict", "wrong")));
            assertThat(open.send(wrong.copy().build()).statusCode()).isEqualTo(401);
            assertThat(open.send(wrong.copy()
                                    .header("Authorization", "Bearer reader's")
                                    .build())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(open.send(wrong.copy()
                                    .header("Authorization", "Bearer writer's")
                                    .build())
                            .statusCode())
                    .isEqualTo(303);
            assertThat(open.store().corrections().of(List.of(VISIT)))
                    .extracting(Correction::by)
                    .containsExactly("w1");
            assertThat(article(open, "reader's")).contains("w1").doesNotContain("Correct this record");
            assertThat(article(open, "writer's")).contains("Correct this record");
        }
    }

    private static String article(Room open, String secret) {
        return open.send(open.ask("/article?id=fn-1")
                        .header("Authorization", "Bearer " + secret)
                        .build())
                .body();
    }

    @Test
    void correctionsGoOutAsGoldAndAsMisses() {
        send(Map.of("status", "cancelled"));
        HttpResponse<String> gold = room.get("/api/corrections?format=gold&limit=1");
        assertThat(gold.headers().firstValue("Content-Type")).hasValue("application/jsonl");
        assertThat(gold.body()).contains("\"status\":\"cancelled\"", Readings.VISIT);
        String next = gold.headers().firstValue("Link").orElseThrow().replaceAll("<(.*)>.*", "$1");
        assertThat(room.get(next).body()).isEmpty();
        assertThat(room.get("/api/corrections?format=misses").body())
                .contains("gives: [\"CONSULT/visit cancelled NORGOV > ISL @ 2021-03-02\"]");
    }
}
