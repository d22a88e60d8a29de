package org.chancery.app.cli;

import java.util.concurrent.Callable;
import org.chancery.app.store.Store;
import org.chancery.app.view.OutlookSheet;
import org.chancery.view.Outlook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery outlook}. */
@Command(
        name = "outlook",
        mixinStandardHelpOptions = true,
        description = "Show what was expected, feared, offered or announced, by whom, and what became of it.")
final class OutlookCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions view = new ViewOptions();

    OutlookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store open = view.openForStories(console)) {
            return view.print(
                    console, OutlookSheet.SHEET, Outlook.of(open.storiesToldAhead(view.filter()), view.today(open)));
        }
    }
}
