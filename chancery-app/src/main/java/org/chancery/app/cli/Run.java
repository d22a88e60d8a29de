package org.chancery.app.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.app.reading.Batch;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.app.source.Arrival;
import org.chancery.app.source.Arrivals;
import org.chancery.text.Article;

/** One command's way through its articles: open, load, read, print in order, count what was skipped. */
final class Run {

    private final Console console;
    private final Engines engines;
    private final ReaderOptions options;
    private final Supplier<Arrivals> input;
    private long skipped;

    Run(Console console, Engines engines, ReadingOptions options) {
        this(console, engines, options.reader(), () -> options.arrivals(console));
    }

    /** With articles from elsewhere than the command's own files. */
    Run(Console console, Engines engines, ReaderOptions options, Supplier<Arrivals> input) {
        this.input = input;
        this.console = console;
        this.engines = engines;
        this.options = options;
    }

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
        try (Arrivals arrivals = input.get();
                Progress progress = Progress.of(console, arrivals)) {
            Engine engine = engines.load(engines.files(options.codebook()));
            stats.loaded();
            console.print(header);
            new Batch(threads)
                    .run(arrivals, article -> work.apply(engine, article), new Printer<>(text, stats, progress));
        } finally {
            stats.finished();
        }
        return skipped == 0 ? ExitCode.OK : ExitCode.SKIPPED;
    }

    /** What a command counts while it runs. */
    interface Stats<T> {
        default void loaded() {}

        default void add(T result) {}

        default void skipped() {}

        default void finished() {}
    }

    private final class Printer<T> implements Batch.Sink<T> {
        private final Function<T, String> text;
        private final Stats<T> stats;
        private final Progress progress;

        Printer(Function<T, String> text, Stats<T> stats, Progress progress) {
            this.text = text;
            this.stats = stats;
            this.progress = progress;
        }

        @Override
        public void done(T result) {
            String printed = text.apply(result);
            if (console.terminal().out() && !printed.isEmpty()) {
                progress.makeRoom();
            }
            console.print(printed);
            stats.add(result);
            progress.step();
        }

        @Override
        public void refused(Arrival.Refused refused) {
            skip(refused.toString());
        }

        @Override
        public void broken(Arrival.Read article, Throwable why) {
            skip(article.where() + ": " + Failures.bug(why));
            if (Failures.debugging()) {
                why.printStackTrace(console.err());
            }
        }

        private void skip(String message) {
            skipped++;
            stats.skipped();
            progress.makeRoom();
            console.say(message + " (skipped)");
            progress.step();
        }
    }
}
