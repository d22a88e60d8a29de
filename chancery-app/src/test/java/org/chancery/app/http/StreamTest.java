package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.chancery.app.Readings;
import org.chancery.app.http.live.Streams;
import org.chancery.app.http.live.Streams.Pace;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.EventJsonReader;
import org.chancery.app.store.Entry;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** New records over a line that stays open: to a real client, from a real store. */
@Timeout(60)
class StreamTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String STREAM = "/api/events/stream";

    private final Room room = room(new Pace(300, 60_000));

    @AfterEach
    void close() {
        room.close();
    }

    private static Room room(Pace pace) {
        Settings settings = new Settings("127.0.0.1", 0, Set.of(), 0, 1, 1, 10, pace);
        Room open = Room.over(settings, List.of(Entry.of(Readings.visit())), Room.engines(Readings::nothing));
        open.room().awaitReader();
        return open;
    }

    /** An event as it came over the line. */
    private record Told(Optional<String> id, Optional<String> kind, Optional<String> data) {}

    /** The client's end of a stream. */
    private static final class Line implements AutoCloseable {

        private final InputStream in;
        private final BufferedReader lines;

        Line(HttpRequest request) throws IOException, InterruptedException {
            HttpResponse<InputStream> answer = CLIENT.send(request, BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
            in = answer.body();
            lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        Told next() throws IOException {
            List<String> all = new ArrayList<>();
            String line = lines.readLine();
            while (line != null && !line.isEmpty()) {
                all.add(line);
                line = lines.readLine();
            }
            if (line == null) {
                throw new IOException("the stream has ended");
            }
            return new Told(field(all, "id"), field(all, "event"), field(all, "data"));
        }

        private static Optional<String> field(List<String> lines, String name) {
            return lines.stream()
                    .filter(it -> it.startsWith(name + ": "))
                    .map(it -> it.substring(name.length() + 2))
                    .findFirst();
        }

        /** The next record; what only says that there is none is passed over. */
        Told record() throws IOException {
            Told told = next();
            while (told.data().isEmpty()) {
                told = next();
            }
            return told;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private Line stream(String query) throws IOException, InterruptedException {
        return new Line(room.ask(STREAM + query).build());
    }

    private static String article(Told it) {
        return EventJsonReader.read(it.data().orElseThrow()).article().id();
    }

    /** An article of this id, with the visit under another number. */
    private static Entry entry(String id) {
        Entry visit = Entry.of(Readings.visit());
        EventRecord record =
                EventJsonReader.read(EventJson.write(visit.records().get(0))
                        .replace("\"fn-1\"", "\"" + id + "\"")
                        .replace("\"e1\"", "\"" + id + "-e\""));
        Article article = Article.of(id, "This is the report with the number " + id + ".", visit.published());
        return new Entry(article, visit.published(), List.of(record), visit.codebook(), visit.coder());
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 200 && !done.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    @Test
    void whatComesInIsToldAndWhatWasThereIsNot() throws Exception {
        try (Line line = stream("")) {
            line.next();
            room.store().add(entry("a"));
            room.store().addAll(List.of(entry("b"), entry("c")));
            assertThat(article(line.record())).isEqualTo("a");
            assertThat(article(line.record())).isEqualTo("b");
            Told last = line.record();
            assertThat(article(last)).isEqualTo("c");
            assertThat(last.kind()).hasValue("record");
            assertThat(EventJsonReader.read(last.data().orElseThrow()))
                    .isEqualTo(entry("c").records().get(0));
        }
    }

    @Test
    void whoLostTheLineGoesOnWhereHeWas() throws Exception {
        String mark;
        try (Line line = stream("")) {
            line.next();
            room.store().add(entry("a"));
            mark = line.record().id().orElseThrow();
        }
        room.store().addAll(List.of(entry("b"), entry("c")));
        try (Line line = new Line(room.ask(STREAM).header("Last-Event-ID", mark).build())) {
            assertThat(article(line.record())).isEqualTo("b");
            assertThat(article(line.record())).isEqualTo("c");
        }
        try (Line line = stream("?last-event-id=" + mark)) {
            assertThat(article(line.record())).isEqualTo("b");
        }
        assertThat(room.get(STREAM + "?last-event-id=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void onlyWhatFitsIsToldAndThePlaceGoesOn() throws Exception {
        try (Line line = stream("?country=SWE")) {
            line.next();
            Told before = line.next();
            room.store().add(entry("a"));
            String mark = before.id().orElseThrow();
            Told now = line.next();
            while (now.id().equals(Optional.of(mark))) {
                now = line.next();
            }
            assertThat(now.data()).as("nothing of Sweden").isEmpty();
        }
        try (Line line = stream("?country=NOR&status=planned")) {
            line.next();
            room.store().add(entry("b"));
            assertThat(article(line.record())).isEqualTo("b");
        }
        assertThat(room.get(STREAM + "?countries=NOR").statusCode()).isEqualTo(400);
    }

    @Test
    void silenceIsFilledSoThatTheLineIsKnownToHold() throws Exception {
        try (Line line = stream("")) {
            for (int i = 0; i < 4; i++) {
                assertThat(line.next().data()).isEmpty();
            }
        }
    }

    @Test
    void aClientHasOnlySoManyAndThoseWhoLeaveMakeRoom() throws Exception {
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < Streams.FOR_ONE; i++) {
            Line line = stream("");
            line.next();
            all.add(line);
        }
        await(() -> room.get("/metrics").body().contains("chancery_streams 8.0"));
        HttpResponse<String> refused = room.get(STREAM);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(room.get("/events").statusCode()).as("pages stay").isEqualTo(200);
        for (Line line : all) {
            line.close();
        }
        await(() -> room.get("/metrics").body().contains("chancery_streams 0.0"));
        stream("").close();
    }

    @Test
    void aStreamEndsByItself() throws Exception {
        try (Room brief = room(new Pace(100, 300));
                Line line = new Line(brief.ask(STREAM).build())) {
            int beats = 0;
            try {
                while (beats < 100) {
                    line.next();
                    beats++;
                }
            } catch (IOException ended) {
                // as it should
            }
            assertThat(beats).isBetween(1, 50);
        }
    }

    @Test
    void closingTheServerEndsItsStreamsAtOnce() throws Exception {
        Room closing = room(new Pace(60_000, 600_000));
        try (Line line = new Line(closing.ask(STREAM).build())) {
            line.next();
            long begun = System.nanoTime();
            closing.close();
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun))
                    .isLessThan(8);
        }
    }

    /** The client reads nothing; what it is sent fills the line, and then the server hangs up. */
    @Test
    void whoTakesNothingIsCutOff() throws Exception {
        Entry one = entry("many");
        String json = EventJson.write(one.records().get(0));
        List<EventRecord> many = IntStream.range(0, 4_000)
                .mapToObj(n -> EventJsonReader.read(json.replace("many-e", "e-" + n)))
                .toList();
        room.store().add(new Entry(one.article(), one.published(), many, one.codebook(), one.coder()));
        String begin = Base64.getUrlEncoder().withoutPadding().encodeToString("#0".getBytes(StandardCharsets.UTF_8));
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), room.at("/").getPort()));
            String request = "GET " + STREAM + "?last-event-id=" + begin + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            await(() -> room.get("/metrics").body().contains("chancery_streams 1.0"));
            for (int i = 0; i < 45 && room.get("/metrics").body().contains("chancery_streams 1.0"); i++) {
                TimeUnit.SECONDS.sleep(1);
            }
            assertThat(room.get("/metrics").body()).contains("chancery_streams 0.0");
        }
    }
}
