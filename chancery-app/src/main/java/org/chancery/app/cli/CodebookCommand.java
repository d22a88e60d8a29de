package org.chancery.app.cli;

import org.chancery.app.reading.Engines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chancery codebook}. */
@Command(name = "codebook", description = "Check, show or print the codebook.")
final class CodebookCommand implements Runnable {

    private final Console console;
    private final Engines engines;

    @Spec
    private @Nullable CommandSpec spec;

    CodebookCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: check, show or docs");
        }
    }
}
