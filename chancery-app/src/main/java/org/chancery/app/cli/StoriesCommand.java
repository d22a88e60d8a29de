package org.chancery.app.cli;

import java.util.concurrent.Callable;
import org.chancery.app.store.Store;
import org.chancery.app.view.StorySheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery stories}. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Show what many articles tell of one visit, meeting or deed, step by step.")
final class StoriesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(names = "--limit", paramLabel = "N", description = "At most this many. Default: all.")
    private long limit = Long.MAX_VALUE;

    StoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new UsageException("--limit: a number from 0 on was expected, not " + limit);
        }
        try (Store open = view.openForStories(console)) {
            return open.withStories(view.filter(), all -> {
                StorySheet.print(
                        all.limit(limit), view.format(), console.terminal().paper(), console::print);
                return ExitCode.OK;
            });
        }
    }
}
