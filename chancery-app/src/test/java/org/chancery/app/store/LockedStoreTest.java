package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that another program is writing to for long. */
class LockedStoreTest {

    /** So that the test need not wait as long as the program does. */
    private static final String IMPATIENT = "?busy_timeout=200";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readingGoesOnAndWritingIsRefusedUntilTheOtherHasEnded() throws SQLException {
        String file = folder.resolve("locked.db").toString();
        Entry entry = Made.entry("b", "2022-03-02", "Another report of the same week, of nobody's visit.");
        try (Store store = Store.openOrMake(file + IMPATIENT);
                HikariDataSource other = new HikariDataSource(Location.of(file).config())) {
            store.add(Made.entry("a", "2022-03-01", "A report of a visit."));
            try (var connection = other.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertThat(store.records(Filter.ALL)).hasSize(1);
                assertThatThrownBy(() -> store.add(entry))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("another program is writing to the store; try again when it has ended");
                statement.execute("ROLLBACK");
            }
            assertThat(store.add(entry)).isEqualTo(new Added.Fresh(1));
        }
    }
}
