package org.chancery.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.app.export.DyadPlot;
import org.chancery.app.store.Store;
import org.chancery.app.view.DyadSheet;
import org.chancery.record.EventRecord;
import org.chancery.view.Dyad;
import org.chancery.view.Dyads;
import org.chancery.view.OneADay;
import org.chancery.view.Pair;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery dyads}. */
@Command(
        name = "dyads",
        mixinStandardHelpOptions = true,
        description = "Count and score who did what to whom, by month.")
final class DyadsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(
            names = "--by",
            paramLabel = "UNIT",
            description = "What counts as a side, one of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Dyads.Unit unit = Dyads.Unit.COUNTRY;

    @Option(
            names = "--pair",
            paramLabel = "SOURCE-TARGET",
            split = ",",
            description = "Only these pairs: PRT-MAR for what Portugal did to Morocco.")
    private List<String> pairs = List.of();

    @Option(names = "--one-a-day", description = "Count what many tell of one day once.")
    private boolean oneADay;

    @Option(names = "--all-statuses", description = "Count planned, proposed, hypothetical and denied acts, too.")
    private boolean allStatuses;

    @Option(
            names = "--plot",
            paramLabel = "FILE",
            description = {
                "Draw the sums of scores by month into this file (.svg or .png): of the pairs given,",
                "else of the eight of which most is told. Only acts whose month is told."
            })
    private @Nullable Path plot;

    DyadsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Pair> asked = pairs.stream().map(DyadsCommand::pair).toList();
        if (plot != null && !DyadPlot.isDrawn(plot)) {
            throw new UsageException("--plot: a file name that ends in .svg or .png was expected, not " + plot);
        }
        try (Store open = view.open()) {
            List<Dyad> dyads = open.withRecords(view.filter(), all -> Dyads.of(counted(all), unit)).stream()
                    .filter(it -> asked.isEmpty() || asked.contains(it.pair()))
                    .toList();
            if (plot != null) {
                DyadPlot.draw(dyads, plot);
            }
            return view.print(console, DyadSheet.SHEET, dyads);
        }
    }

    private Stream<EventRecord> counted(Stream<EventRecord> records) {
        Stream<EventRecord> told =
                records.filter(it -> allStatuses || it.status().isMaterial());
        return oneADay ? told.filter(OneADay.firstOfItsDay()) : told;
    }

    private static Pair pair(String text) {
        String[] sides = text.toUpperCase(Locale.ROOT).split("-", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw new UsageException("--pair: two codes with a hyphen between were expected (PRT-MAR), not " + text);
        }
        return new Pair(sides[0].strip(), sides[1].strip());
    }
}
