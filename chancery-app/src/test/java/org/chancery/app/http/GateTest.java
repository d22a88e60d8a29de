package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> gate.through(() -> held(within, go)));
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
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> gate.through(() -> held(within, go)));
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

    private static String held(CountDownLatch within, CountDownLatch go) {
        within.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "first";
    }
}
