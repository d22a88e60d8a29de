package org.chancery.app.cli;

import org.chancery.app.reading.Engines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery codebook}. */
@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        description = "Check the codebook, show it at a glance, or print it as pages.")
final class CodebookCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    private CodebookCommand() {}

    static CommandLine line(Console console, Engines engines) {
        return new CommandLine(new CodebookCommand())
                .addSubcommand(new CheckCommand(console, engines))
                .addSubcommand(new ShowCommand(console, engines))
                .addSubcommand(new DocsCommand(console, engines));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: check, show or docs");
        }
    }
}
