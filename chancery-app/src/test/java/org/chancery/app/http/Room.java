package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.chancery.app.Readings;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Store;
import org.chancery.app.view.Weeks;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.chancery.plover.BundledCodebook;
import org.chancery.read.Reading;
import org.chancery.text.Article;
import org.chancery.time.TimeExpression;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real server on a free port over a real store, with a reader made for the test, and a client for it. */
final class Room implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final Store store;
    private final ReadingRoom room;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    private Room(Settings settings, Path file, List<Entry> entries, Engines engines) {
        this.store = Store.openOrMake(file.toString());
        store.addAll(entries);
        this.room = ReadingRoom.open(
                settings,
                store,
                engines,
                BundledCodebook.files(),
                new Log(new PrintStream(log, true, StandardCharsets.UTF_8), Clock.systemUTC()),
                Clock.systemUTC());
    }

    /** A server over a new store that holds these entries. */
    static Room over(Settings settings, List<Entry> entries, Engines engines) {
        try {
            return new Room(settings, Files.createTempDirectory("chancery-room").resolve("room.db"), entries, engines);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A server over a store with the one planned visit, and a reader that finds nothing in anything. */
    static Room withVisit() {
        Room room = over(Settings.LOCAL, List.of(Entry.of(Readings.visit())), engines(Readings::nothing));
        room.room.awaitReader();
        return room;
    }

    /** A server over a store with the eleven articles of some weeks, linked, and a reader that finds nothing in anything. */
    static Room withWeeks() {
        List<Entry> weeks = Weeks.READINGS.stream().map(Entry::of).toList();
        Room room = over(Settings.LOCAL, weeks, engines(Readings::nothing));
        room.store.link(left -> {});
        room.room.awaitReader();
        return room;
    }

    /** A reader that is loaded at once. */
    static Engines engines(Function<Article, Reading> reader) {
        return new Made(reader, () -> {});
    }

    /** A reader that is loaded when something has happened. */
    static Engines engines(Function<Article, Reading> reader, Runnable loading) {
        return new Made(reader, loading);
    }

    private record Made(Function<Article, Reading> reader, Runnable loading) implements Engines {
        @Override
        public Engine load(List<CodebookFile> codebook, Dictionary actors) {
            loading.run();
            return new MadeEngine(reader);
        }

        @Override
        public List<CodebookFile> bundled() {
            return BundledCodebook.files();
        }
    }

    private record MadeEngine(Function<Article, Reading> reader) implements Engine {
        @Override
        public Codebook codebook() {
            throw new UnsupportedOperationException("not asked for");
        }

        @Override
        public Reading read(Article article) {
            return reader.apply(article);
        }

        @Override
        public List<TimeExpression> times(Article article) {
            return List.of();
        }
    }

    Store store() {
        return store;
    }

    ReadingRoom room() {
        return room;
    }

    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    URI at(String path) {
        return room.address().resolve(path);
    }

    HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    HttpResponse<String> get(String path) {
        return send(ask(path).build());
    }

    /** A page that must be there. */
    Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), at(path).toString());
    }

    /** The twin of a page for programs. */
    JsonNode json(String path) {
        try {
            return JSON.readTree(get(path).body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(path, e);
        }
    }

    HttpResponse<String> post(String path, String json) {
        return send(ask(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        room.close();
        store.close();
    }
}
