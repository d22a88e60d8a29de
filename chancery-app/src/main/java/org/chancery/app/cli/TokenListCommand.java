package org.chancery.app.cli;

import java.util.concurrent.Callable;
import org.chancery.app.store.Store;
import org.chancery.app.store.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery token list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Print the tokens of a store, without their secrets.")
final class TokenListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOptions store = new StoreOptions();

    TokenListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            for (Token token : open.tokens()) {
                console.print(token.id() + "  " + token.scope() + "  " + token.made() + "\n");
            }
        }
        return ExitCode.OK;
    }
}
