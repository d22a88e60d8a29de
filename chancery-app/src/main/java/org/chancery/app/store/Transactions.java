package org.chancery.app.store;

import java.util.function.Function;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** How what is asked of a store and done to it reaches the engine. What the engine refuses is told as a {@link StoreException}. */
final class Transactions {

    private final Location where;
    private final Jdbi jdbi;

    Transactions(Location where, Jdbi jdbi) {
        this.where = where;
        this.jdbi = jdbi;
    }

    Dialect dialect() {
        return where.dialect();
    }

    <R> R reading(Function<Handle, R> work) {
        return told(() -> jdbi.withHandle(work::apply));
    }

    /** Several questions answered from the same state, whatever is written meanwhile; the rows one by one. */
    <R> R steady(Function<Handle, R> work) {
        return switch (where.dialect()) {
            case SQLITE -> reading(handle -> deferred(handle, work));
            case POSTGRESQL -> told(() -> jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::apply));
        };
    }

    /** The driver's own transactions are for writing and would keep the writer out. */
    private static <R> R deferred(Handle handle, Function<Handle, R> work) {
        handle.execute("BEGIN DEFERRED");
        try {
            return work.apply(handle);
        } finally {
            handle.execute("ROLLBACK");
        }
    }

    <R> R writing(Function<Handle, R> work) {
        return told(() -> jdbi.inTransaction(work::apply));
    }

    /** Writes records, one program after the other, so that what comes later has a higher number. */
    <R> R filing(Function<Handle, R> work) {
        return writing(handle -> {
            where.dialect().turn().ifPresent(handle::execute);
            return work.apply(handle);
        });
    }

    <R> R told(Supplier<R> work) {
        try {
            return work.get();
        } catch (JdbiException | FlywayException e) {
            throw Refusal.of(where, e);
        }
    }
}
