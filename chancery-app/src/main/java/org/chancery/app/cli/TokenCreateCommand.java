package org.chancery.app.cli;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.chancery.app.store.Store;
import org.chancery.app.store.Token;
import org.chancery.app.store.Token.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery token create}. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        description = "Make a token and print it, once; the store keeps only a hash of it.")
final class TokenCreateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description = "One of: ${COMPLETION-CANDIDATES}. Who may write may read, too. Default: ${DEFAULT-VALUE}.")
    private Scope scope = Scope.READ;

    TokenCreateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SecureRandom random = new SecureRandom();
        String id = HexFormat.of().formatHex(bytes(random, 4));
        String secret = "chancery_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, 32));
        try (Store open = store.openOrMake()) {
            open.let(new Token(id, scope, LocalDate.now(ZoneOffset.UTC)), secret);
        }
        console.print(secret + "\n");
        console.say("token " + id + ", to " + scope + "; it is not shown again");
        return ExitCode.OK;
    }

    private static byte[] bytes(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
