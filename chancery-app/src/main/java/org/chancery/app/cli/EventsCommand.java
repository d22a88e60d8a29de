package org.chancery.app.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.RecordWriter;
import org.chancery.app.store.Store;
import org.chancery.record.EventRecord;
import org.chancery.view.ByArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery events}. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Print the records that a store keeps, in the order of publication.")
final class EventsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
                "docs/output.md describes each."
            })
    private EventFormat format = EventFormat.TABLE;

    @Option(
            names = "--all-statuses",
            description = "With --format cameo: print planned, proposed, hypothetical and denied acts, too.")
    private boolean allStatuses;

    @Mixin
    private Sureness sureness = new Sureness();

    @Option(names = "--limit", paramLabel = "N", description = "At most this many. Default: all.")
    private long limit = Long.MAX_VALUE;

    EventsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        sureness.check();
        if (limit < 0) {
            throw new UsageException("--limit: a number from 0 on was expected, not " + limit);
        }
        try (Store open = store.open()) {
            return open.withRecords(
                    filter.filter(), all -> print(all.filter(sureness::lets).limit(limit)));
        }
    }

    private int print(Stream<EventRecord> records) {
        format.lines()
                .map(lines -> RecordWriter.of(lines, console.terminal().paper(), allStatuses))
                .ifPresentOrElse(writer -> print(writer, records), () -> array(records));
        return ExitCode.OK;
    }

    /** Article by article, so that each has one heading. */
    private void print(RecordWriter writer, Stream<EventRecord> records) {
        console.print(writer.header());
        ByArticle.of(records)
                .forEachOrdered(some -> console.print(writer.print(some.get(0).article(), some)));
    }

    private void array(Stream<EventRecord> records) {
        JsonText.array(records.map(EventJson::write), console::print);
    }
}
