package org.chancery.app.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

    @Mixin
    private RecordFormat format = new RecordFormat();

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
        RecordWriter writer = format.writer(console.terminal().paper());
        try (Store open = store.open()) {
            console.print(writer.header());
            return open.withRecords(
                    filter.filter(),
                    all -> print(writer, all.filter(sureness::lets).limit(limit)));
        }
    }

    /** Article by article, so that each has one heading. */
    private int print(RecordWriter writer, Stream<EventRecord> records) {
        ByArticle.of(records)
                .forEachOrdered(some -> console.print(writer.print(some.get(0).article(), some)));
        return ExitCode.OK;
    }
}
