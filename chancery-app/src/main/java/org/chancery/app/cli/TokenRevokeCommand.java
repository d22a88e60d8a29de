package org.chancery.app.cli;

import java.util.concurrent.Callable;
import org.chancery.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery token revoke}. */
@Command(name = "revoke", mixinStandardHelpOptions = true, description = "Take a token back.")
final class TokenRevokeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "ID", description = "The id of the token, as chancery token list prints it.")
    private String id = "";

    TokenRevokeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            if (!open.revoke(id)) {
                console.say("there is no token " + id);
                return ExitCode.ERROR;
            }
        }
        return ExitCode.OK;
    }
}
