package org.chancery.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.app.bench.Bench;
import org.chancery.app.reading.Engines;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measure the store: read the articles given, make many others of them, with other countries, people and days,",
            "take them in and ask for them."
        })
final class BenchCommand implements Callable<Integer> {

    /** By the size of their diplomacies, roughly; the order only says which are told of more. */
    private static final List<String> COUNTRIES =
            List.of(("USA CHN RUS GBR FRA DEU IND JPN TUR IRN ISR UKR SAU PAK BRA KOR"
                            + " PRK EGY SYR IRQ ITA ESP CAN AUS MEX ZAF NGA IDN POL AFG YEM LBN VEN CUB COL ARG CHL PER ETH KEN"
                            + " SDN LBY TUN DZA MAR PRT GRC CYP SRB HUN ROU BGR AUT CHE BEL NLD SWE NOR FIN DNK EST LVA LTU BLR"
                            + " MDA GEO ARM AZE KAZ UZB KGZ TJK MNG VNM THA MMR MYS PHL SGP BGD LKA NPL QAT ARE KWT JOR OMN")
                    .split(" "));

    private final Console console;
    private final Engines engines;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Option(
            names = "--store",
            paramLabel = "STORE",
            required = true,
            description = "A new store, which is left there: a file, or an empty PostgreSQL database.")
    private String store = "";

    @Option(
            names = "--articles",
            paramLabel = "N",
            split = ",",
            description = "How many there shall be; several with commas between, rising. Default: 1000,10000.")
    private List<Integer> sizes = List.of(1_000, 10_000);

    @Option(names = "--again", description = "Make nothing; only ask a store that was made so before.")
    private boolean again;

    BenchCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        if (again) {
            try (Store open = Store.open(store)) {
                bench(List.of()).ask(open);
            }
            return ExitCode.OK;
        }
        List<Entry> models = new ArrayList<>();
        int code = new Run(console, engines, options, new ActorOptions())
                .printing(
                        "",
                        (engine, article) -> Entry.of(engine.read(article)),
                        entry -> {
                            models.add(entry);
                            return "";
                        },
                        new Run.Stats<>() {});
        try (Store open = Store.openOrMake(store)) {
            if (open.size() > 0) {
                throw new UsageException("--store: " + store + " is there already; name a new one, or ask --again");
            }
            bench(models).run(open, sizes);
        }
        return code;
    }

    private Bench bench(List<Entry> models) {
        return new Bench(models, COUNTRIES, System::nanoTime, line -> console.print(line + "\n"));
    }
}
