package org.chancery.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.app.export.ExportFormat;
import org.chancery.app.export.RecordFile;
import org.chancery.app.export.Stamp;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;
import org.chancery.record.EventRecord;
import org.chancery.view.OneADay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the records that a store keeps into a file, for other programs.")
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file to write; another of this name is replaced.")
    private Path file = Path.of("");

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private Sureness sureness = new Sureness();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "One of: ${COMPLETION-CANDIDATES}. If not given, as the name of the file ends.",
                "docs/output.md describes each."
            })
    private @Nullable ExportFormat format;

    @Option(
            names = "--all-statuses",
            description = "With --format cameo: write planned, proposed, hypothetical and denied acts, too.")
    private boolean allStatuses;

    @Option(names = "--one-a-day", description = "Write what many tell of one day once.")
    private boolean oneADay;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        sureness.check();
        RecordFile target = new RecordFile(file, chosen(), allStatuses);
        Filter asked = filter.filter();
        try (Store open = store.open()) {
            Stamp stamp = open.withRecords(asked, all -> Stamp.of(chosen(all)));
            long written = open.withRecords(
                    asked, all -> target.write(stamp, chosen(all).iterator()));
            console.say(file + ": " + written + (written == 1 ? " record" : " records"));
        }
        return ExitCode.OK;
    }

    private ExportFormat chosen() {
        return Optional.ofNullable(format)
                .or(() -> ExportFormat.of(file))
                .orElseThrow(() -> new UsageException("--format: the name " + file + " does not tell it; give one of "
                        + Arrays.toString(ExportFormat.values())));
    }

    private Stream<EventRecord> chosen(Stream<EventRecord> all) {
        Stream<EventRecord> sure = all.filter(sureness::lets);
        return oneADay ? sure.filter(OneADay.firstOfItsDay()) : sure;
    }
}
