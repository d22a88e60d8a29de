package org.chancery.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.app.source.Arrivals;
import org.chancery.app.store.Changes;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Store;
import org.chancery.app.store.Version;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery reread}. */
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = "Read the kept articles again with this program's codebook, or another, and show what changed.")
final class RereadCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--all", description = "Read those, too, that were read by the same codebook and program last.")
    private boolean all;

    RereadCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    /** An article with another reading, unless it was read by the same codebook last. */
    private record Again(String id, Optional<Entry> entry) {}

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            RereadTally tally = new RereadTally(console.terminal().paper());
            int code = new Run(
                            console, engines, options, actors, () -> Arrivals.of(new KeptArticles(open), open.size()))
                    .printing(
                            "",
                            (engine, article) -> again(open, engine, article),
                            again -> again.entry()
                                    .map(entry -> tally.told(again.id(), replaced(open, entry)))
                                    .orElseGet(tally::passedOver),
                            new Run.Stats<>() {});
            open.link(Progress.ofLinking(console));
            console.print(tally.summary());
            return code;
        }
    }

    private Again again(Store open, Engine engine, Article article) {
        boolean due =
                all || open.article(article.id()).filter(it -> isOf(it, engine)).isEmpty();
        return new Again(article.id(), due ? Optional.of(Entry.of(engine.read(article))) : Optional.empty());
    }

    private static boolean isOf(Version it, Engine engine) {
        return it.codebook().equals(engine.codebook().version()) && it.coder().equals(EventRecord.CODER);
    }

    /** Nothing, if another program has put a new version in its place meanwhile. */
    private static Changes replaced(Store open, Entry entry) {
        return open.article(entry.article().id())
                .filter(version -> version.article().equals(entry.article()))
                .map(version -> open.replace(version, entry))
                .orElse(Changes.NONE);
    }
}
