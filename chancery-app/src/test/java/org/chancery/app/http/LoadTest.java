package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.app.Readings;
import org.chancery.app.store.Entry;
import org.junit.jupiter.api.Test;

/** More than can be done: what does not fit is told so at once, pages stay, and everything is well again afterwards. */
class LoadTest {

    private static final Settings SMALL = new Settings("127.0.0.1", 0, Set.of(), 0, 2, 4, 20);

    private static final String ARTICLE = """
            {"id": "a", "text": "Nothing happened."}""";

    @Test
    void whatDoesNotFitIsToldToComeBackAndTheRestIsDone() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (Room room = Room.over(SMALL, List.of(Entry.of(Readings.visit())), Room.engines(article -> {
            await(go);
            return Readings.nothing(article);
        }))) {
            room.room().awaitReader();
            ExecutorService clients = Executors.newFixedThreadPool(32);
            List<CompletableFuture<Integer>> answers = IntStream.range(0, 32)
                    .mapToObj(n -> CompletableFuture.supplyAsync(
                            () -> room.post("/api/read", ARTICLE).statusCode(), clients))
                    .toList();
            List<CompletableFuture<Integer>> refused = waitFor(answers, 26);
            assertThat(refused).allMatch(it -> it.join() == 503);
            assertThat(room.get("/events").statusCode()).isEqualTo(200);
            go.countDown();
            Map<Integer, Long> counts =
                    answers.stream().collect(Collectors.groupingBy(CompletableFuture::join, Collectors.counting()));
            assertThat(counts).containsExactlyInAnyOrderEntriesOf(Map.of(200, 6L, 503, 26L));
            assertThat(room.post("/api/read", ARTICLE).statusCode()).isEqualTo(200);
            clients.shutdown();
        }
    }

    private static List<CompletableFuture<Integer>> waitFor(List<CompletableFuture<Integer>> answers, int done)
            throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            List<CompletableFuture<Integer>> now =
                    answers.stream().filter(CompletableFuture::isDone).toList();
            if (now.size() >= done) {
                return now;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("nothing was refused in time");
    }

    @Test
    void manyWhoLookAllGetTheirPage() {
        try (Room room = Room.withVisit()) {
            ExecutorService clients = Executors.newFixedThreadPool(64);
            Map<Integer, Long> counts = IntStream.range(0, 640)
                    .mapToObj(n -> CompletableFuture.supplyAsync(
                            () -> room.get("/events").statusCode(), clients))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            assertThat(counts.getOrDefault(200, 0L) + counts.getOrDefault(503, 0L))
                    .isEqualTo(640);
            assertThat(counts.getOrDefault(200, 0L)).isGreaterThan(320);
            assertThat(room.get("/events").statusCode()).isEqualTo(200);
            clients.shutdown();
        }
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
