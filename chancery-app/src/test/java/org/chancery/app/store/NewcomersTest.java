package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever asks for what came since he asked last is told everything, in its order, however many write; on both engines. */
class NewcomersTest {

    private static final int EACH = 60;
    private static final int WRITERS = 3;

    private static Entry entry(int writer, int n) {
        String text = "Writer " + writer + " of " + writer * 31 + " tells of visit " + n + " on day " + n * 17 + ".";
        return Made.entry("w" + writer + "-" + n, "2022-03-01", text);
    }

    private static CompletableFuture<Void> writer(String store, int writer) {
        return CompletableFuture.runAsync(() -> {
            try (Store open = Store.open(store)) {
                for (int n = 0; n < EACH; n++) {
                    open.add(entry(writer, n));
                }
            }
        });
    }

    private static long tell(Store store, long behind, List<String> told) {
        long last = store.lastNumber();
        List<Newcomer> some = store.newcomers(Filter.ALL, behind, last, Integer.MAX_VALUE);
        some.forEach(it -> told.add(it.it().article().id()));
        assertThat(some).extracting(Newcomer::seq).isSorted().allMatch(seq -> seq > behind && seq <= last);
        return last;
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsMissedAndNothingToldTwice(Stores engine) throws Exception {
        String name = engine.fresh();
        try (Store store = Store.openOrMake(name)) {
            List<String> told = new ArrayList<>();
            CompletableFuture<Void> writers = CompletableFuture.allOf(IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writer(name, writer))
                    .toArray(CompletableFuture[]::new));
            long place = 0;
            while (!writers.isDone()) {
                place = tell(store, place, told);
            }
            writers.join();
            tell(store, place, told);
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, WRITERS)
                            .boxed()
                            .flatMap(writer -> IntStream.range(0, EACH).mapToObj(n -> "w" + writer + "-" + n))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatFitsIsToldAndNoMoreThanIsAskedFor(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            store.addAll(Stream.of(entry(1, 1), entry(2, 2), entry(3, 3)).toList());
            long last = store.lastNumber();
            assertThat(store.newcomers(Filter.ALL, 0, last, 2)).hasSize(2);
            assertThat(store.newcomers(Filter.ALL.saying("writer 62"), 0, last, 9))
                    .hasSize(1);
            assertThat(store.newcomers(Filter.ALL, last, last, 9)).isEmpty();
        }
    }
}
