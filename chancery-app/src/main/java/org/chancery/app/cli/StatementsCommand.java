package org.chancery.app.cli;

import java.util.concurrent.Callable;
import org.chancery.app.store.Store;
import org.chancery.app.view.StatementSheet;
import org.chancery.view.Statements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery statements}. */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Show who said what, to whom and about what, in the order of publication.")
final class StatementsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions view = new ViewOptions();

    StatementsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store open = view.open()) {
            return open.withRecords(
                    view.naming(),
                    records -> view.print(
                            console,
                            StatementSheet.SHEET,
                            Statements.inOrder(records)
                                    .filter(it -> view.asksFor(it.speaker().name()))));
        }
    }
}
