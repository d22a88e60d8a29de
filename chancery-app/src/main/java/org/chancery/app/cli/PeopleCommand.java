package org.chancery.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.reading.Engines;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;
import org.chancery.app.view.DossierSheet;
import org.chancery.codebook.Codebook;
import org.chancery.view.Dossier;
import org.chancery.view.Dossiers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery people}. */
@Command(
        name = "people",
        mixinStandardHelpOptions = true,
        description = "Show who held which office when, as articles say, and what they did and said.")
final class PeopleCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    private ViewOptions view = new ViewOptions();

    PeopleCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        Codebook codebook = Codebook.of(engines.files(Optional.empty()));
        Filter filter = view.filter();
        try (Store open = view.openForStories(console)) {
            List<Dossier> people = Dossiers.of(
                            open.records(view.naming()),
                            open.stories(view.naming().get(0)),
                            codebook.cues().vague())
                    .stream()
                    .filter(it -> view.asksFor(Optional.of(it.name())))
                    .filter(it -> filter.countries().isEmpty()
                            || it.country().filter(filter.countries()::contains).isPresent())
                    .toList();
            return view.print(console, DossierSheet.SHEET, people);
        }
    }
}
