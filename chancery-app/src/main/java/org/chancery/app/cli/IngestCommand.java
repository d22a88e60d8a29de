package org.chancery.app.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.app.source.SourceException;
import org.chancery.app.store.Added;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Store;
import org.chancery.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery ingest}. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Read articles and keep them with their records in a store.",
            "What was taken before is passed over, so the same command may be run again at any time."
        })
final class IngestCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    IngestCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    /** An article, with what was read from it unless the store knew it. */
    private record Arrived(String id, Optional<Entry> entry) {}

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            description = {
                "Do not end: look again after so many seconds, in the same folders and feeds,",
                "for what is new."
            })
    private int every;

    @Override
    public Integer call() throws InterruptedException {
        if (every < 0) {
            throw new UsageException("--every: a number of seconds from 1 on was expected, not " + every);
        }
        try (Store open = store.openOrMake()) {
            linkAnew(open);
            Engines loaded = new LoadedOnce(engines);
            int code = round(open, loaded);
            while (every > 0) {
                Thread.sleep(Duration.ofSeconds(every).toMillis());
                code = again(open, loaded);
            }
            return code;
        }
    }

    private void linkAnew(Store open) {
        if (open.isLinkedOtherwise()) {
            console.say(store.name() + ": its stories were linked by another version of Chancery; linking them anew");
            open.link(Progress.ofLinking(console));
        }
    }

    /** A folder that is empty for a while, or a site that is down, does not end the watch. */
    private int again(Store open, Engines loaded) {
        try {
            return round(open, loaded);
        } catch (SourceException e) {
            console.say(String.valueOf(e.getMessage()));
            return ExitCode.SKIPPED;
        }
    }

    private int round(Store open, Engines loaded) {
        IngestTally tally = new IngestTally();
        int code = new Run(console, loaded, options, actors, open.memory())
                .printing(
                        "",
                        (engine, article) -> read(open, engine, article),
                        arrived -> tally.told(
                                arrived.id(), arrived.entry().map(open::add).orElseGet(Added.Known::new)),
                        new Run.Stats<>() {});
        open.link(Progress.ofLinking(console));
        if (every == 0 || tally.isNews()) {
            console.print(tally.summary(store.name()));
        }
        return code;
    }

    private static Arrived read(Store store, Engine engine, Article article) {
        return new Arrived(
                article.id(), store.knows(article) ? Optional.empty() : Optional.of(Entry.of(engine.read(article))));
    }
}
