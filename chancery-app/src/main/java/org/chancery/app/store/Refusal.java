package org.chancery.app.store;

import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** Puts into words why an engine refuses. */
final class Refusal {

    private Refusal() {}

    static StoreException of(Location where, Throwable why) {
        return new StoreException(shown(where) + ": " + reason(why), why);
    }

    /** An address without what stands behind the question mark: there may be a password. */
    private static String shown(Location where) {
        int query = where.name().indexOf('?');
        return query < 0 ? where.name() : where.name().substring(0, query);
    }

    private static String reason(Throwable why) {
        for (Throwable it = why; it != null; it = it.getCause()) {
            if (it instanceof SQLiteException sqlite) {
                return ofFile(sqlite);
            }
            if (it instanceof SQLException sql && sql.getSQLState() != null) {
                return ofServer(sql);
            }
        }
        return "the store cannot be used: " + why.getMessage();
    }

    private static String ofFile(SQLiteException it) {
        return switch (it.getResultCode()) {
            case SQLITE_NOTADB, SQLITE_CORRUPT -> "not a store of Chancery, or damaged";
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_LOCKED ->
                "another program is writing to the store; try again when it has ended";
            case SQLITE_FULL -> "the disk is full; what was acknowledged is kept";
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_PERM -> "the file or its folder may not be written";
            case SQLITE_CANTOPEN, SQLITE_CANTOPEN_ISDIR ->
                "the file cannot be opened or made: is there such a folder, and may it be written?";
            default -> "the store cannot be used: " + it.getMessage();
        };
    }

    /** By the classes of the SQL standard and PostgreSQL's own. */
    private static String ofServer(SQLException it) {
        String state = it.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "the server cannot be reached, or has gone; what was acknowledged is kept";
        }
        if (state.startsWith("28")) {
            return "the server does not let this user in: " + it.getMessage();
        }
        if (state.equals("3D000")) {
            return "there is no such database; make it with createdb";
        }
        if (state.equals("53100")) {
            return "the server's disk is full; what was acknowledged is kept";
        }
        return "the store cannot be used: " + it.getMessage();
    }
}
