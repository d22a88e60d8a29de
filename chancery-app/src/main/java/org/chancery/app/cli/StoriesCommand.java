package org.chancery.app.cli;

import java.util.concurrent.Callable;
import org.chancery.app.store.Store;
import org.chancery.app.view.StorySheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery stories}. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Show what many articles tell of one visit, meeting or deed, step by step.")
final class StoriesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions view = new ViewOptions();

    StoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store open = view.openForStories(console)) {
            console.print(StorySheet.print(
                    open.stories(view.filter()),
                    view.format(),
                    console.terminal().paper()));
        }
        return ExitCode.OK;
    }
}
