package org.chancery.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.source.SourceException;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;
import org.chancery.app.view.AgendaCalendar;
import org.chancery.app.view.AgendaSheet;
import org.chancery.link.Stretch;
import org.chancery.view.Agenda;
import org.chancery.view.Appointment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery agenda}. */
@Command(
        name = "agenda",
        mixinStandardHelpOptions = true,
        description = {
            "Show what is planned, by day, and what was put off or called off; after it what has no day yet.",
            "From the day of --from on, else from that of --as-of or of the last publication."
        })
final class AgendaCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "Write what has a day into this file instead, as an iCalendar (RFC 5545).")
    private @Nullable Path calendar;

    AgendaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Appointment> agenda = agenda();
        if (calendar == null) {
            return view.print(console, AgendaSheet.SHEET, agenda);
        }
        write(AgendaCalendar.print(agenda), calendar);
        return ExitCode.OK;
    }

    private List<Appointment> agenda() {
        Filter asked = view.filter();
        try (Store open = view.openForStories(console)) {
            LocalDate from = asked.from().orElseGet(() -> view.today(open));
            return Agenda.of(open.storiesDue(told(asked, from), from, asked.to()), from).stream()
                    .filter(it -> begins(it)
                            .flatMap(day -> asked.to().map(last -> !day.isAfter(last)))
                            .orElse(true))
                    .toList();
        }
    }

    /** The period is that of the agenda, not that in which it was told; what was over or forgotten by then need not be looked at. */
    private static Filter told(Filter it, LocalDate from) {
        return it.within(Optional.of(from.minusDays(Agenda.MEMORY)), Optional.empty());
    }

    private static Optional<LocalDate> begins(Appointment it) {
        return it.days().or(it::window).map(Stretch::from);
    }

    private static void write(String text, Path file) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new SourceException(file + ": cannot be written there: " + e.getMessage());
        }
    }
}
