package org.chancery.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.app.store.Added;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Store;
import org.chancery.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Override
    public Integer call() {
        try (Store open = store.openOrMake()) {
            IngestTally tally = new IngestTally();
            int code = new Run(console, engines, options, actors)
                    .printing(
                            "",
                            (engine, article) -> read(open, engine, article),
                            arrived -> tally.told(
                                    arrived.id(), arrived.entry().map(open::add).orElseGet(Added.Known::new)),
                            new Run.Stats<>() {});
            open.link(left -> {});
            console.print(tally.summary(store.name()));
            return code;
        }
    }

    private static Arrived read(Store store, Engine engine, Article article) {
        return new Arrived(
                article.id(), store.knows(article) ? Optional.empty() : Optional.of(Entry.of(engine.read(article))));
    }
}
