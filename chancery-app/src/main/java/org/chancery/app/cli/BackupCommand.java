package org.chancery.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery backup}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copy a store that is a file, while it is used; the copy is there as a whole or not at all.",
            "A PostgreSQL database is copied by pg_dump."
        })
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "FILE", description = "The copy, which must not be there yet.")
    private Path file = Path.of("");

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            long articles = open.copyTo(file);
            console.say(file + ": " + articles + (articles == 1 ? " article" : " articles"));
            return ExitCode.OK;
        }
    }
}
