package org.chancery.app.store;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.chancery.app.output.EventJsonReader;
import org.chancery.app.store.DealingTable.Noted;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Notes what older stores hold as new ones do from the beginning; all or nothing, with the step of the schema that it is. */
final class FillDealings implements JavaMigration {

    private static final int AT_A_TIME = 1_000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("9");
    }

    @Override
    public String getDescription() {
        return "fill dealings";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        Connection connection = context.getConnection();
        Handle handle = Jdbi.open(() -> connection);
        DealingTable table = new DealingTable(handle);
        List<Noted> rows = behind(handle, 0);
        while (!rows.isEmpty()) {
            table.add(rows);
            rows = behind(handle, rows.get(rows.size() - 1).seq());
        }
    }

    private static List<Noted> behind(Handle handle, long seq) {
        return handle.createQuery(
                        "SELECT seq, json, gone, story FROM record WHERE seq > :seq ORDER BY seq LIMIT " + AT_A_TIME)
                .bind("seq", seq)
                .map((row, context) -> {
                    long story = row.getLong("story");
                    Optional<Long> linked = row.wasNull() ? Optional.empty() : Optional.of(story);
                    return new Noted(
                            row.getLong("seq"),
                            EventJsonReader.read(row.getString("json")),
                            Optional.ofNullable(row.getString("gone")),
                            linked);
                })
                .list();
    }
}
