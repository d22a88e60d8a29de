package org.chancery.app.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chancery.app.output.WhyWriter;
import org.chancery.app.reading.Engines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery why}. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description =
                "Show why articles are read as they are: words and arcs, the wording behind each record, and near misses.")
final class WhyCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    WhyCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        WhyWriter writer = new WhyWriter(console.terminal().paper());
        return new Run(console, engines, options, actors)
                .printing(
                        "",
                        (engine, article) -> writer.print(engine.read(article)),
                        Function.identity(),
                        new Run.Stats<>() {});
    }
}
