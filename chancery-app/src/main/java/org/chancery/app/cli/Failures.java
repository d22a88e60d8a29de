package org.chancery.app.cli;

import java.io.PrintWriter;
import org.chancery.app.source.SourceException;
import org.chancery.app.store.StoreException;
import org.chancery.codebook.CodebookException;
import picocli.CommandLine;

/** Tells of what went wrong, in a line, and chooses the exit code. */
final class Failures implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof UsageException) {
            console.say(String.valueOf(e.getMessage()));
            return ExitCode.USAGE;
        }
        if (e instanceof Console.OutputClosed closed) {
            if (!closed.isBrokenPipe()) {
                console.say("the output cannot be written: " + closed.inWords());
            }
            return ExitCode.ERROR;
        }
        boolean expected =
                e instanceof SourceException || e instanceof CodebookException || e instanceof StoreException;
        return fail(expected ? String.valueOf(e.getMessage()) : bug(e), e);
    }

    /** What the Java machine itself gives up on. */
    int breakdown(Error e) {
        return fail(e instanceof OutOfMemoryError ? "there is not enough memory: " + e.getMessage() : bug(e), e);
    }

    private int fail(String message, Throwable why) {
        console.say(message);
        if (debugging()) {
            why.printStackTrace(console.err());
        }
        return ExitCode.ERROR;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] args) {
        console.say(String.valueOf(e.getMessage()));
        PrintWriter err = e.getCommandLine().getErr();
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try: chancery " + path(e.getCommandLine()) + "--help");
        err.flush();
        return ExitCode.USAGE;
    }

    private static String path(CommandLine command) {
        return command.getParent() == null ? "" : path(command.getParent()) + command.getCommandName() + " ";
    }

    /** One line for a mistake of the program itself. */
    static String bug(Throwable e) {
        String first = String.valueOf(e).lines().findFirst().orElse("");
        return "a mistake in Chancery itself, please report it: " + first
                + (debugging() ? "" : " (--debug shows where)");
    }

    /** True if {@code --debug} was given; kept in a system property because it holds for the process. */
    static boolean debugging() {
        return Boolean.getBoolean("chancery.debug");
    }
}
