package org.chancery.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.reading.Engines;
import org.chancery.app.store.Store;
import org.chancery.app.view.TrackSheet;
import org.chancery.codebook.Codebook;
import org.chancery.view.Track;
import org.chancery.view.Tracks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery tracks}. */
@Command(
        name = "tracks",
        mixinStandardHelpOptions = true,
        description = "Show negotiations: their rounds, who leads them, where they stand, and what says so.")
final class TracksCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(names = "--all", description = "Show talks whose matter nothing tells, too.")
    private boolean all;

    TracksCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        Codebook codebook = Codebook.of(engines.files(Optional.empty()));
        try (Store open = view.openForStories(console)) {
            List<Track> tracks =
                    Tracks.of(open.talks(view.filter()), codebook.cues().vague(), view.today(open)).stream()
                            .filter(it -> all || it.isMatterKnown())
                            .toList();
            return view.print(console, TrackSheet.SHEET, tracks);
        }
    }
}
