package org.chancery.app.cli;

import java.util.concurrent.Callable;
import org.chancery.app.output.RecordWriter;
import org.chancery.app.reading.Engines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery read}. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Read articles and print who did, will do or might do what to whom, when and where, and who says so.")
final class ReadCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Mixin
    private RecordFormat format = new RecordFormat();

    @Mixin
    private Sureness sureness = new Sureness();

    @Option(names = "--stats", description = "Print at the end how much was read and how fast, on the error stream.")
    private boolean stats;

    ReadCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        RecordWriter writer = format.writer(console.terminal().paper());
        sureness.check();
        Run.Stats<ReadStats.Counted> counter = stats ? new ReadStats(console.err()) : new Run.Stats<>() {};
        return new Run(console, engines, options, actors)
                .printing(
                        writer.header(),
                        (engine, article) -> {
                            var reading = sureness.filtered(engine.read(article));
                            return ReadStats.Counted.of(reading, writer.print(reading));
                        },
                        ReadStats.Counted::text,
                        counter);
    }
}
