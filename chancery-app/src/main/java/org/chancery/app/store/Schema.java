package org.chancery.app.store;

import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings a store to the schema of this program, and refuses one of a newer. */
final class Schema {

    /** The last migration. */
    static final int VERSION = 14;

    private static final String HISTORY = "chancery_schema";

    private Schema() {}

    static void prepare(Location where, DataSource source, Jdbi jdbi) {
        int found = jdbi.withHandle(handle -> version(where, handle));
        if (found > VERSION) {
            throw new StoreException(where.name() + ": made by a newer Chancery (schema " + found + ", this one knows "
                    + VERSION + "); use that version, or another store");
        }
        if (found < VERSION) {
            migrate(where, source);
        }
    }

    private static int version(Location where, Handle handle) {
        if (!hasHistory(where, handle)) {
            return 0;
        }
        Optional<Integer> last = handle.createQuery(
                        "SELECT MAX(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE version IS NOT NULL")
                .mapTo(Integer.class)
                .findOne();
        return last.orElse(0);
    }

    private static boolean hasHistory(Location where, Handle handle) {
        String tables = switch (where.dialect()) {
            case SQLITE -> "SELECT COUNT(*) FROM sqlite_master WHERE name = :name";
            case POSTGRESQL ->
                "SELECT COUNT(*) FROM information_schema.tables"
                        + " WHERE table_schema = current_schema() AND table_name = :name";
        };
        return handle.createQuery(tables)
                        .bind("name", HISTORY)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static void migrate(Location where, DataSource source) {
        String here = "classpath:" + Schema.class.getPackageName().replace('.', '/') + "/";
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .table(HISTORY)
                .locations(here + "common", here + where.dialect().folder())
                .javaMigrations(new FillDealings())
                .placeholders(Map.of("key", where.dialect().key()))
                .load()
                .migrate();
    }
}
