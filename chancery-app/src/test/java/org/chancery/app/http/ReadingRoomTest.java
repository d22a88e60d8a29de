package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.app.Readings;
import org.chancery.app.http.desk.Samples;
import org.chancery.app.store.Entry;
import org.junit.jupiter.api.Test;

/** The server as such: what is there before the models are, an empty store, and its end. */
class ReadingRoomTest {

    private static final String ARTICLE = """
            {"id": "a", "text": "Nothing happened."}""";

    @Test
    void pagesAreThereBeforeTheModelsAre() throws Exception {
        CountDownLatch loading = new CountDownLatch(1);
        try (Room room = Room.over(
                Settings.LOCAL,
                List.of(Entry.of(Readings.visit())),
                Room.engines(Readings::nothing, () -> await(loading)))) {
            assertThat(room.get("/").statusCode()).isEqualTo(200);
            assertThat(room.get("/health").body()).contains("\"loading\"");
            HttpResponse<String> early = room.post("/api/read", ARTICLE);
            assertThat(early.statusCode()).isEqualTo(503);
            assertThat(early.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(early.body()).contains("the models are being loaded");
            loading.countDown();
            room.room().awaitReader();
            assertThat(room.post("/api/read", ARTICLE).statusCode()).isEqualTo(200);
            assertThat(room.get("/health").body()).contains("\"ready\"");
        }
    }

    @Test
    void anEmptyStoreIsFilledWithTheSamplesAndSaysSo() {
        CountDownLatch loading = new CountDownLatch(1);
        try (Room room = Room.over(Settings.LOCAL, List.of(), Room.engines(Readings::nothing, () -> await(loading)))) {
            assertThat(room.get("/").body()).contains("The store is empty.");
            loading.countDown();
            room.room().awaitReader();
            assertThat(room.get("/").body())
                    .contains("The store was empty, so 11 sample articles were read in.")
                    .contains("11 articles are kept here");
            assertThat(room.get("/article?id=sample-03-talks-called-off").body())
                    .contains(Samples.SOURCE);
        }
    }

    @Test
    void aStoreThatHoldsAnythingIsLeftAsItIs() {
        try (Room room = Room.withVisit()) {
            assertThat(room.store().size()).isEqualTo(1);
            assertThat(room.get("/").body())
                    .contains("One article is kept here")
                    .doesNotContain("sample articles");
        }
    }

    @Test
    void whatWasKeptWithoutBeingLinkedIsLinked() {
        try (Room room = Room.withVisit()) {
            room.room().awaitLinked();
            assertThat(room.store().inTime().unlinked()).isZero();
            assertThat(room.get("/").body()).doesNotContain("still being linked");
            assertThat(room.get("/timeline.json?by=told").body()).contains("\"stories\":1");
        }
    }

    @Test
    void modelsThatCannotBeLoadedAreToldAndThePagesStay() {
        try (Room room = Room.over(Settings.LOCAL, List.of(), Room.engines(Readings::nothing, () -> {
            throw new IllegalStateException("no models");
        }))) {
            room.room().awaitReader();
            assertThat(room.get("/").body()).contains("The models could not be loaded");
            assertThat(room.get("/health").statusCode()).isEqualTo(500);
            assertThat(room.post("/api/read", ARTICLE).statusCode()).isEqualTo(500);
            assertThat(room.log()).contains("no models");
        }
    }

    @Test
    void whatWasAcceptedIsFinishedBeforeTheEnd() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Room room = Room.over(Settings.LOCAL, List.of(Entry.of(Readings.visit())), Room.engines(article -> {
            begun.countDown();
            await(go);
            return Readings.nothing(article);
        }));
        room.room().awaitReader();
        CompletableFuture<HttpResponse<String>> answer =
                CompletableFuture.supplyAsync(() -> room.post("/api/read", ARTICLE));
        await(begun);
        CompletableFuture<Void> end = CompletableFuture.runAsync(room::close);
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(end).isNotDone();
        go.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        end.get(10, TimeUnit.SECONDS);
        assertThat(room.log()).contains("\"closed\"");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
