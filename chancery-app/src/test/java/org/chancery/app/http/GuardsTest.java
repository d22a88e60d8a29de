package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.chancery.app.Readings;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Who is let in, and what every answer carries. */
@TestInstance(Lifecycle.PER_CLASS)
class GuardsTest {

    private static final Settings ELSEWHERE = new Settings("127.0.0.1", 0, Set.of("press.example.org"), 0, 1, 1, 10);

    private static final String ARTICLE = """
            {"id": "a", "text": "Nothing happened."}""";

    private final Room room = Room.withVisit();

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void aNameThatIsNotTheServersIsRefused() throws IOException {
        assertThat(statusFor(room, "Host: evil.example")).isEqualTo("421");
        assertThat(statusFor(room, "Host: 127.0.0.1.evil.example:80")).isEqualTo("421");
        assertThat(statusFor(room, "Host: localhost:1234")).isEqualTo("200");
        assertThat(statusFor(room, "Host: [::1]")).isEqualTo("200");
        assertThat(statusFor(room, "Host: 127.0.0.1")).isEqualTo("200");
    }

    /** The client of the Java machine does not let one choose the name. */
    private static String statusFor(Room room, String host) throws IOException {
        return raw(room, "GET / HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n")
                .substring(9, 12);
    }

    private static String raw(Room room, String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), room.at("/").getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void pagesOfOtherSitesSendNothing() {
        assertThat(room.send(form("report=x", "http://evil.example")).statusCode())
                .isEqualTo(403);
        assertThat(room.send(form("report=x", "null")).statusCode()).isEqualTo(403);
        String own = "http://127.0.0.1:" + room.at("/").getPort();
        assertThat(room.send(form("report=x", own)).statusCode()).isEqualTo(200);
    }

    private java.net.http.HttpRequest form(String fields, String origin) {
        return room.ask("/try")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(fields))
                .build();
    }

    /** What a form of any site can send is not taken for an article. */
    @Test
    void anArticleMustBeSaidToBeJson() {
        HttpResponse<String> answer = room.send(room.ask("/api/articles")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(ARTICLE))
                .build());
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void whoMayComeFromElsewhereNeedsATokenThatAllowsIt() {
        try (Room open = Room.over(ELSEWHERE, List.of(Entry.of(Readings.visit())), Room.engines(Readings::nothing))) {
            open.room().awaitReader();
            open.store().let(new Token("r", Token.Scope.READ, LocalDate.EPOCH), "reader's");
            open.store().let(new Token("w", Token.Scope.WRITE, LocalDate.EPOCH), "writer's");
            HttpResponse<String> refused = open.get("/events");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(open.get("/health").statusCode()).isEqualTo(200);
            assertThat(as(open, "Bearer reader's", "/events")).isEqualTo(200);
            assertThat(as(open, "Bearer nobody's", "/events")).isEqualTo(401);
            assertThat(as(open, "Basic " + base64("anybody:reader's"), "/events"))
                    .isEqualTo(200);
            assertThat(as(open, "Basic ???", "/events")).isEqualTo(401);
            assertThat(keep(open, "reader's")).isEqualTo(403);
            assertThat(keep(open, "writer's")).isEqualTo(201);
            open.store().revoke("w");
            assertThat(keep(open, "writer's")).isEqualTo(401);
        }
    }

    private static int as(Room room, String authorization, String path) {
        return room.send(room.ask(path).header("Authorization", authorization).build())
                .statusCode();
    }

    private static int keep(Room room, String secret) {
        return room.send(room.ask("/api/articles")
                        .header("Authorization", "Bearer " + secret)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(ARTICLE))
                        .build())
                .statusCode();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tooManyRequestsOfOneAddressAreToldToWait() {
        Settings slow = new Settings("127.0.0.1", 0, Set.of(), 5, 1, 1, 10);
        try (Room one = Room.over(slow, List.of(Entry.of(Readings.visit())), Room.engines(Readings::nothing))) {
            List<Integer> statuses = java.util.stream.IntStream.range(0, 20)
                    .mapToObj(n -> one.get("/style.css").statusCode())
                    .toList();
            assertThat(statuses).startsWith(200, 200).contains(429);
        }
    }

    @Test
    void tokensHaveARateOfTheirOwnAndWrongOnesOnlyThatOfTheirAddress() {
        Settings slow = new Settings("127.0.0.1", 0, Set.of("press.example"), 1, 1, 1, 10);
        try (Room open = Room.over(slow, List.of(Entry.of(Readings.visit())), Room.engines(Readings::nothing))) {
            open.store().let(new Token("a", Token.Scope.READ, LocalDate.EPOCH), "one's");
            open.store().let(new Token("b", Token.Scope.READ, LocalDate.EPOCH), "another's");
            assertThat(as(open, "Bearer another's", "/events")).isEqualTo(200);
            assertThat(many(open, "Bearer wrong")).startsWith(401).contains(429);
            assertThat(as(open, "Bearer another's", "/events"))
                    .as("whom we know comes in")
                    .isEqualTo(200);
            assertThat(as(open, "Bearer one's", "/events"))
                    .as("others have to wait")
                    .isEqualTo(429);
            assertThat(many(open, "Bearer another's"))
                    .as("within their own rate")
                    .contains(429);
        }
    }

    private static List<Integer> many(Room room, String authorization) {
        return java.util.stream.IntStream.range(0, 30)
                .mapToObj(n -> as(room, authorization, "/events"))
                .toList();
    }

    @Test
    void everyAnswerForbidsWhatIsNotTheServersOwn() {
        for (String path : List.of("/", "/nothing", "/api/events", "/style.css", "/events?limit=x")) {
            HttpResponse<String> answer = room.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .startsWith("default-src 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
        }
    }

    /** What never becomes a request of ours has the same shape of error. */
    @Test
    void whatTheServerItselfRefusesIsToldLikeEverythingElse() throws IOException {
        String answer = raw(room, "GET /%2e%2e/%2f HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "default-src 'none'")
                .doesNotContain("Jetty");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        HttpResponse<String> first = room.get("/events");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                room.send(room.ask("/events").header("If-None-Match", tag).build());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void answersArePackedForThoseWhoTakeIt() {
        HttpResponse<String> packed =
                room.send(room.ask("/events").header("Accept-Encoding", "gzip").build());
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void theHeadTellsWhatTheWholeWould() {
        HttpResponse<String> head = room.send(
                room.ask("/events").method("HEAD", BodyPublishers.noBody()).build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag"))
                .isEqualTo(room.get("/events").headers().firstValue("ETag"));
    }

    @Test
    void figuresAndLogTellWhatWasAnsweredAndNothingPrivate() {
        room.get("/events?person=Moe");
        assertThat(room.get("/metrics").body())
                .contains("chancery_http_requests_total{route=\"/events\",status=\"200\"}");
        assertThat(room.log()).contains("\"path\":\"/events\"").doesNotContain("Moe");
    }
}
