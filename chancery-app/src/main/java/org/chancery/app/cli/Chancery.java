package org.chancery.app.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.chancery.app.reading.BundledEngines;
import org.chancery.app.reading.Engines;
import org.chancery.record.EventRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code chancery}. */
@Command(
        name = "chancery",
        description = "Reads the news of diplomacy and keeps the record.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        subcommands = CommandLine.HelpCommand.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:the input or the surroundings cannot be used, or a check found something",
            "2:the command line is wrong",
            "3:done, but some of the input was skipped"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery read samples/",
            "  chancery read --published 2020-12-07 --format jsonl article.txt",
            "  chancery why article.txt"
        })
public final class Chancery implements Runnable {

    @Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Chancery() {}

    public static void main(String[] args) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        Terminal terminal = Terminal.of(System.getenv(), System.getProperties());
        Console console =
                new Console(new BufferedInputStream(new FileInputStream(FileDescriptor.in)), out, err, terminal);
        System.exit(run(console, new BundledEngines(), args));
    }

    /** Runs one command line; the exit code. */
    static int run(Console console, Engines engines, String... args) {
        try {
            return commandLine(console, engines).execute(args);
        } catch (Error e) {
            return new Failures(console).breakdown(e);
        }
    }

    /** The command line with everything it touches handed in. */
    static CommandLine commandLine(Console console, Engines engines) {
        CommandLine line = new CommandLine(new Chancery())
                .addSubcommand(new ReadCommand(console, engines))
                .addSubcommand(new WhyCommand(console, engines))
                .addSubcommand(new TimesCommand(console, engines))
                .addSubcommand(new IngestCommand(console, engines))
                .addSubcommand(new EventsCommand(console))
                .addSubcommand(new StoriesCommand(console))
                .addSubcommand(new AgendaCommand(console))
                .addSubcommand(new OutlookCommand(console))
                .addSubcommand(new TracksCommand(console, engines))
                .addSubcommand(new PeopleCommand(console, engines))
                .addSubcommand(new StatementsCommand(console))
                .addSubcommand(new DyadsCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new RereadCommand(console, engines))
                .addSubcommand(new CorrectionsCommand(console))
                .addSubcommand(new BenchCommand(console, engines))
                .addSubcommand(new ServeCommand(console, engines))
                .addSubcommand(new LoadCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(TokenCommand.line(console))
                .addSubcommand(new EvalCommand(console, engines))
                .addSubcommand(new TrainCommand(console, engines))
                .addSubcommand(CodebookCommand.line(console, engines));
        Ansi ansi = console.terminal().out() && console.terminal().colours() ? Ansi.ON : Ansi.OFF;
        return line.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(console.terminal().columns())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, new DayConverter())
                .setExecutionExceptionHandler(new Failures(console))
                .setParameterExceptionHandler(new Failures(console));
    }

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where a mistake of Chancery itself happened.")
    void debug(boolean on) {
        System.setProperty("chancery.debug", Boolean.toString(on));
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
        }
    }

    /** What {@code --version} prints. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {EventRecord.CODER};
        }
    }
}
