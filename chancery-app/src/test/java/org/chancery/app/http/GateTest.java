package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.chancery.app.http.exchange.ProblemException;
import org.chancery.app.http.guard.Gate;
import org.junit.jupiter.api.Test;

/** Who waits at the gate, and who is sent away. */
class GateTest {

    private final AtomicLong clock = new AtomicLong();

    @Test
    void whoWaitsTooLongIsSentAway() throws InterruptedException {
        Gate gate = new Gate(1, 50, clock::get);
        CountDownLatch within = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<String> first =
                CompletableFuture.supplyAsync(() -> gate.through(() -> held(within, go, "first")));
        within.await();
        assertThatThrownBy(() -> gate.through(() -> "second")).isInstanceOf(ProblemException.class);
        go.countDown();
        assertThat(first.join()).isEqualTo("first");
        assertThat(gate.through(() -> "third")).isEqualTo("third");
    }

    /** Once it is known that one takes an hour, nobody waits behind one who waits. */
    @Test
    void whoWouldWaitTooLongIsSentAwayAtOnce() throws InterruptedException {
        Gate gate = new Gate(1, 60_000, clock::get);
        gate.through(() -> clock.addAndGet(TimeUnit.HOURS.toNanos(1)));
        CountDownLatch within = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<String> first =
                CompletableFuture.supplyAsync(() -> gate.through(() -> held(within, go, "first")));
        within.await();
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> gate.through(() -> "second"));
        TimeUnit.MILLISECONDS.sleep(300);
        long before = System.nanoTime();
        assertThatThrownBy(() -> gate.through(() -> "third")).isInstanceOf(ProblemException.class);
        assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(20));
        go.countDown();
        assertThat(first.join()).isEqualTo("first");
        assertThat(second.join()).isEqualTo("second");
    }

    /** However fast it goes, and however patient they are: whoever waits holds a thread. */
    @Test
    void onlyAFewWait() throws InterruptedException {
        Gate gate = new Gate(1, 60_000, clock::get);
        CountDownLatch within = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<String> first =
                CompletableFuture.supplyAsync(() -> gate.through(() -> held(within, go, "first")));
        within.await();
        ExecutorService others = Executors.newFixedThreadPool(28);
        List<CompletableFuture<String>> all = IntStream.range(0, 28)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> gate.through(() -> "in"), others))
                .toList();
        for (int i = 0; i < 200 && refused(all) < 12; i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(refused(all)).as("sixteen wait, the others were sent away").isEqualTo(12);
        go.countDown();
        assertThat(first.join()).isEqualTo("first");
        assertThat(all.stream().filter(it -> !it.isCompletedExceptionally()).map(CompletableFuture::join))
                .hasSize(16);
        others.shutdown();
    }

    private static long refused(List<CompletableFuture<String>> all) {
        return all.stream().filter(CompletableFuture::isCompletedExceptionally).count();
    }

    /** Stays inside until it may go. */
    static String held(CountDownLatch within, CountDownLatch go, String answer) {
        within.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }
}
