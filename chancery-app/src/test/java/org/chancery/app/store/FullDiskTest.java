package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot grow: what was acknowledged stays, the rest is refused with a message, and afterwards the work goes on. */
class FullDiskTest {

    /** The engine gives the same error where there is no room on the disk. */
    private static final String NO_ROOM = "?max_page_count=120";

    /** Not even for a page more than there are. */
    private static final String NOT_A_PAGE = "?max_page_count=1";

    private static final String FULL = "the disk is full; what was acknowledged is kept";

    @TempDir
    private Path folder = Path.of("");

    private static Entry entry(int number) {
        String text =
                "Report " + number + " " + new Random(number).longs(40).boxed().toList();
        return Made.entry("a" + number, "2022-03-01", text);
    }

    private static List<Entry> fill(Store store) {
        List<Entry> kept = new ArrayList<>();
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        store.add(entry(i));
                        kept.add(entry(i));
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(FULL);
        assertThat(kept).isNotEmpty();
        return kept;
    }

    private static void assertHolds(Store store, List<Entry> kept) {
        assertThat(store.size()).isEqualTo(kept.size());
        assertThat(store.records(Filter.ALL)).hasSameSizeAs(kept);
        assertThat(kept).allMatch(it -> store.knows(it.article()));
    }

    private static String soundness(String file) throws SQLException {
        try (var source = new HikariDataSource(Location.of(file).config());
                var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check")) {
            return rows.getString(1);
        }
    }

    @Test
    void nothingAcknowledgedIsLostAndTheWorkGoesOn() throws SQLException {
        String file = folder.resolve("full.db").toString();
        List<Entry> kept;
        try (Store store = Store.openOrMake(file + NO_ROOM)) {
            kept = fill(store);
            assertHolds(store, kept);
            Entry refused = entry(kept.size());
            assertThat(store.knows(refused.article())).isFalse();
            assertThatThrownBy(() -> store.add(refused)).hasMessageContaining(FULL);
        }
        assertThat(soundness(file)).isEqualTo("ok");
        try (Store store = Store.openOrMake(file)) {
            assertHolds(store, kept);
            assertThat(store.add(entry(kept.size()))).isEqualTo(new Added.Fresh(1));
            store.link(left -> {});
            assertThat(store.stories(Filter.ALL)).isNotEmpty();
        }
    }

    @Test
    void linkingMayBeTriedAgain() {
        String file = folder.resolve("full.db").toString();
        List<Entry> kept = IntStream.range(0, 300).mapToObj(FullDiskTest::entry).toList();
        try (Store store = Store.openOrMake(file)) {
            store.addAll(kept);
        }
        try (Store store = Store.openOrMake(file + NOT_A_PAGE)) {
            assertThatThrownBy(() -> store.link(left -> {})).hasMessageContaining(FULL);
            assertHolds(store, kept);
        }
        try (Store store = Store.openOrMake(file)) {
            store.link(left -> {});
            assertThat(store.isLinkedOtherwise()).isFalse();
            assertHolds(store, kept);
        }
    }
}
