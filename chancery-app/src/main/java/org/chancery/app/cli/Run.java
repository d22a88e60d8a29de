package org.chancery.app.cli;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.reading.Batch;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.app.source.Arrival;
import org.chancery.app.source.Arrivals;
import org.chancery.app.store.StoreException;
import org.chancery.app.web.Memory;
import org.chancery.app.web.Web;
import org.chancery.text.Article;

/** One command's way through its articles: open, load, read, print in order, count what was skipped. */
final class Run {

    private final Console console;
    private final Engines engines;
    private final ReaderOptions options;
    private final ActorOptions actors;
    private final Supplier<Input> input;
    private long skipped;

    Run(Console console, Engines engines, ReadingOptions options, ActorOptions actors) {
        this(console, engines, options, actors, Memory.none());
    }

    /** Remembering elsewhere what was fetched from the web, unless the options name a file for it. */
    Run(Console console, Engines engines, ReadingOptions options, ActorOptions actors, Memory memory) {
        this(options.reader(), console, engines, actors, () -> {
            Web web = options.web(memory);
            return new Input(options.arrivals(console, web), web::taken);
        });
    }

    /** With articles from elsewhere than the command's own files. */
    Run(Console console, Engines engines, ReaderOptions options, ActorOptions actors, Supplier<Arrivals> input) {
        this(options, console, engines, actors, () -> new Input(input.get(), id -> {}));
    }

    private Run(ReaderOptions options, Console console, Engines engines, ActorOptions actors, Supplier<Input> input) {
        this.actors = actors;
        this.input = input;
        this.console = console;
        this.engines = engines;
        this.options = options;
    }

    /**
     * What comes in.
     *
     * @param taken is told the id of every article that was dealt with
     */
    private record Input(Arrivals arrivals, Consumer<String> taken) {}

    /** What became of an article. */
    private record Made<T>(String id, T result) {}

    /**
     * What is made of an article, by any thread.
     *
     * @param <T> something with the text to print in it
     */
    interface Work<T> {
        T apply(Engine engine, Article article);
    }

    /** Prints {@code text} of what {@code work} makes of every article, after a header. */
    <T> int printing(String header, Work<T> work, Function<T, String> text, Stats<T> stats) {
        int threads = options.threads();
        Input in = input.get();
        try (Arrivals arrivals = in.arrivals();
                Progress progress = Progress.of(console, arrivals)) {
            Dictionary own = actors.read();
            own.leftOut().forEach(this::skip);
            Engine engine = engines.load(engines.files(options.codebook()), own);
            stats.loaded();
            console.print(header);
            new Batch(threads)
                    .run(
                            arrivals,
                            article -> new Made<>(article.id(), work.apply(engine, article)),
                            new Printer<>(text, stats, progress, in.taken()));
        } finally {
            stats.finished();
        }
        return skipped == 0 ? ExitCode.OK : ExitCode.SKIPPED;
    }

    private void skip(String message) {
        skipped++;
        console.say(message + " (skipped)");
    }

    /** What a command counts while it runs. */
    interface Stats<T> {
        default void loaded() {}

        default void add(T result) {}

        default void skipped() {}

        default void finished() {}
    }

    private final class Printer<T> implements Batch.Sink<Made<T>> {
        private final Function<T, String> text;
        private final Stats<T> stats;
        private final Progress progress;
        private final Consumer<String> taken;

        Printer(Function<T, String> text, Stats<T> stats, Progress progress, Consumer<String> taken) {
            this.taken = taken;
            this.text = text;
            this.stats = stats;
            this.progress = progress;
        }

        @Override
        public void done(Made<T> made) {
            String printed = text.apply(made.result());
            if (console.terminal().out() && !printed.isEmpty()) {
                progress.makeRoom();
            }
            console.print(printed);
            taken.accept(made.id());
            stats.add(made.result());
            progress.step();
        }

        @Override
        public void refused(Arrival.Refused refused) {
            leaveOut(refused.toString());
        }

        @Override
        public void broken(Arrival.Read article, Throwable why) {
            if (why instanceof StoreException store) {
                throw store;
            }
            leaveOut(article.where() + ": " + Failures.bug(why));
            if (Failures.debugging()) {
                why.printStackTrace(console.err());
            }
        }

        private void leaveOut(String message) {
            stats.skipped();
            progress.makeRoom();
            skip(message);
            progress.step();
        }
    }
}
