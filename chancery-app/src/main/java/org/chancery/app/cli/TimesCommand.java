package org.chancery.app.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chancery.app.output.TimesWriter;
import org.chancery.app.reading.Engines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery times}. */
@Command(
        name = "times",
        mixinStandardHelpOptions = true,
        description = "Print every time expression of articles and what it means, headlines and date lines included.")
final class TimesCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    /** The forms in which time expressions are printed. */
    enum TimesFormat {
        TABLE,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private TimesFormat format = TimesFormat.TABLE;

    TimesCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        TimesWriter writer = new TimesWriter(console.terminal().paper());
        return new Run(console, engines, options, new ActorOptions())
                .printing(
                        "",
                        (engine, article) -> switch (format) {
                            case TABLE -> writer.table(article, engine.times(article));
                            case JSONL -> TimesWriter.jsonLines(article, engine.times(article));
                        },
                        Function.identity(),
                        new Run.Stats<>() {});
    }
}
