package org.chancery.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery token}. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Let programs and people in from elsewhere, where chancery serve is opened to other machines.")
final class TokenCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    private TokenCommand() {}

    static CommandLine line(Console console) {
        return new CommandLine(new TokenCommand())
                .addSubcommand(new TokenCreateCommand(console))
                .addSubcommand(new TokenListCommand(console))
                .addSubcommand(new TokenRevokeCommand(console));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "a command is missing: create, list or revoke");
        }
    }
}
