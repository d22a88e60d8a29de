package org.chancery.app.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.Handle;

/** A copy of a store that is a file: made beside its place and put there when it is whole and on the disk. */
final class StoreCopy {

    private final Location from;
    private final Path file;

    StoreCopy(Location from, Path file) {
        this.from = from;
        this.file = file;
    }

    /** Makes it; how many articles it has. */
    long make(Handle handle) {
        if (from.dialect() != Dialect.SQLITE) {
            throw new StoreException("a PostgreSQL database is copied by pg_dump, see docs/operating.md");
        }
        if (Files.exists(file)) {
            throw new StoreException(file + ": is there already; a copy needs a new name");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            handle.createUpdate("VACUUM INTO :file")
                    .bind("file", part.toString())
                    .execute();
            return finished(part);
        } catch (IOException e) {
            throw new StoreException(file + ": the copy cannot be written there: " + e.getMessage(), e);
        } finally {
            remove(part);
        }
    }

    private long finished(Path part) throws IOException {
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(part, file);
        try (Store copy = Store.open(file.toString())) {
            return copy.size();
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
