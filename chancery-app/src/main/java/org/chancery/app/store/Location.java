package org.chancery.app.store;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.sqlite.SQLiteConfig;

/**
 * Where a store lies.
 *
 * @param name as it was given
 */
record Location(String name, Dialect dialect) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** How much of a file is read where it lies in memory, without being copied: as much as the engine allows. */
    private static final long MAPPED_BYTES = 1L << 31;

    /** How long to wait for another program that writes. */
    private static final int PATIENCE_MILLIS = 20_000;

    /** How long to wait for a server. */
    private static final int CONNECTING_MILLIS = 10_000;

    static Location of(String name) {
        if (name.startsWith(POSTGRESQL)) {
            return new Location(name, Dialect.POSTGRESQL);
        }
        if (name.startsWith("jdbc:") || name.isBlank()) {
            throw new StoreException("\"" + name + "\": a store is a file or begins with " + POSTGRESQL);
        }
        return new Location(name, Dialect.SQLITE);
    }

    /** Whether there is a file; a server is asked later. */
    boolean isThere() {
        return dialect == Dialect.POSTGRESQL || Files.exists(Path.of(name));
    }

    /** How to connect. */
    HikariConfig config() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("chancery");
        config.setMaximumPoolSize(6);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(CONNECTING_MILLIS);
        config.setConnectionTimeout(CONNECTING_MILLIS);
        switch (dialect) {
            case SQLITE -> {
                config.setJdbcUrl("jdbc:sqlite:" + name);
                config.setDataSourceProperties(pragmas());
            }
            case POSTGRESQL -> config.setJdbcUrl(name);
        }
        return config;
    }

    /** Readers do not wait for the writer; what is committed outlives the machine's power. */
    private static Properties pragmas() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, String.valueOf(MAPPED_BYTES));
        return config.toProperties();
    }
}
