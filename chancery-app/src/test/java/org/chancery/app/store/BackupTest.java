package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.app.correction.Amendment;
import org.chancery.app.correction.Mending;
import org.chancery.app.correction.Verdict;
import org.chancery.record.EventRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy made while somebody writes is whole: what was kept before is in it, and nothing by halves. As docs/operating.md describes it. */
class BackupTest {

    private static final int BEFORE = 200;

    @TempDir
    private Path folder = Path.of("");

    private static Entry entry(int n) {
        return Made.entry(
                "a" + n, "2022-03-01", "Report " + n + " of day " + n * 7 + " tells of visit " + n * 13 + ".");
    }

    /** Writes until it is told to stop; how many articles it was told are kept. */
    private static CompletableFuture<Integer> writing(Store store, AtomicBoolean stop, AtomicInteger kept) {
        return CompletableFuture.supplyAsync(() -> {
            int n = BEFORE;
            while (!stop.get()) {
                store.add(entry(n++));
                kept.incrementAndGet();
            }
            return n;
        });
    }

    private static void fill(Store store) {
        for (int i = 0; i < BEFORE; i++) {
            store.add(entry(i));
        }
        String first = entry(0).records().get(0).id();
        Amendment wrong = new Amendment(Verdict.WRONG, Mending.NONE, Optional.of("not said"));
        assertThat(store.corrections().add(first, wrong, "local", Instant.EPOCH))
                .isPresent();
    }

    private static void assertWhole(Store copy, int least, int most) {
        List<EventRecord> records = copy.records(Filter.ALL);
        assertThat(copy.size()).isBetween((long) least, (long) most);
        assertThat(records).hasSize((int) copy.size());
        for (int i = 0; i < copy.size(); i++) {
            assertThat(copy.knows(entry(i).article())).as("article " + i).isTrue();
        }
        assertThat(copy.records(Filter.ALL.saying("tells visit"))).hasSize(records.size());
        assertThat(copy.stories(Filter.ALL)).isNotEmpty();
        assertThat(copy.corrections().before(Long.MAX_VALUE, Optional.empty(), 9))
                .hasSize(1);
        copy.add(Made.entry("new", "2022-04-01", "Something else was told in April."));
    }

    @Test
    void aFileIsCopiedWhileSomebodyWrites() throws Exception {
        Path copy = folder.resolve("copy.db");
        AtomicInteger kept = new AtomicInteger(BEFORE);
        try (Store store = Store.openOrMake(folder.resolve("kept.db").toString())) {
            fill(store);
            AtomicBoolean stop = new AtomicBoolean();
            CompletableFuture<Integer> writer = writing(store, stop, kept);
            while (kept.get() < BEFORE + 5) {
                Thread.onSpinWait();
            }
            int least = kept.get();
            long articles = store.copyTo(copy);
            int most = kept.get() + 1;
            stop.set(true);
            writer.join();
            assertThat(articles).isBetween((long) least, (long) most);
            try (Store restored = Store.open(copy.toString())) {
                assertWhole(restored, least, most);
            }
            assertThatThrownBy(() -> store.copyTo(copy))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("there already");
            assertThatThrownBy(() -> store.copyTo(folder.resolve("no").resolve("copy.db")))
                    .isInstanceOf(StoreException.class);
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(it -> it.getFileName().toString())).doesNotContain("copy.db.part");
        }
    }

    @Test
    void aDatabaseIsDumpedWhileSomebodyWritesAndRestored() throws Exception {
        String name = Stores.SERVER.fresh();
        PostgreSqlServer server = Stores.server().orElseThrow();
        AtomicInteger kept = new AtomicInteger(BEFORE);
        try (Store store = Store.openOrMake(name)) {
            fill(store);
            AtomicBoolean stop = new AtomicBoolean();
            CompletableFuture<Integer> writer = writing(store, stop, kept);
            while (kept.get() < BEFORE + 5) {
                Thread.onSpinWait();
            }
            int least = kept.get();
            Optional<String> restored = server.dumpedAndRestored(name);
            int most = kept.get() + 1;
            stop.set(true);
            writer.join();
            Assumptions.assumeTrue(restored.isPresent(), "no pg_dump here: not tested");
            try (Store copy = Store.open(restored.get())) {
                assertWhole(copy, least, most);
            }
            assertThatThrownBy(() -> store.copyTo(folder.resolve("copy.db"))).hasMessageContaining("pg_dump");
        }
    }
}
