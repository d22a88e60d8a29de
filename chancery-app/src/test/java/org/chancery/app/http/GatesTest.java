package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chancery.app.http.exchange.ProblemException;
import org.chancery.app.http.guard.Gates;
import org.junit.jupiter.api.Test;

/** What takes long does not keep the others waiting. */
class GatesTest {

    @Test
    void whoeverAsksForNowIsLetInWhileTheOtherGateIsFull() throws InterruptedException {
        Gates gates = new Gates(1, 2, 100, System::nanoTime);
        CountDownLatch within = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(4);
        List<CompletableFuture<String>> slow = IntStream.range(0, 2)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> gates.through(true, () -> GateTest.held(within, go, "then")), callers))
                .toList();
        within.await();
        List<CompletableFuture<String>> refused = IntStream.range(0, 2)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> gates.through(true, () -> "in"), callers))
                .toList();
        for (int i = 0; i < 100; i++) {
            assertThat(gates.through(false, () -> "now")).isEqualTo("now");
        }
        assertThat(refused)
                .allSatisfy(it -> assertThatThrownBy(() -> it.get(20, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(ProblemException.class));
        go.countDown();
        assertThat(slow.stream().map(CompletableFuture::join)).containsOnly("then");
        assertThat(gates.through(true, () -> "in again")).isEqualTo("in again");
        callers.shutdown();
    }
}
