package org.chancery.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.app.evaluation.Compared;
import org.chancery.app.evaluation.Disagreement;
import org.chancery.app.evaluation.EvaluationJson;
import org.chancery.app.evaluation.EvaluationTable;
import org.chancery.app.evaluation.Figures;
import org.chancery.app.evaluation.Gold;
import org.chancery.app.evaluation.Reliability;
import org.chancery.app.evaluation.ReliabilityPicture;
import org.chancery.app.reading.Engines;
import org.chancery.app.source.Arrivals;
import org.chancery.app.source.SourceException;
import org.chancery.record.EventRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery eval}. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Score the reader against your own gold records: what it finds, and how right that is.")
final class EvalCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description = {
                "Gold records, one a line: the event record's fields, any subset of them.",
                "Files, or folders with *.jsonl in them."
            })
    private List<Path> gold = List.of();

    @Option(
            names = "--articles",
            paramLabel = "FILE|DIR",
            description = {
                "The articles of the gold, as for \"chancery read\"; may be repeated.",
                "If not given, the gold brings them in article.text."
            })
    private List<String> articles = new ArrayList<>();

    @Option(
            names = "--only-annotated",
            description = "Leave out articles without any gold record; else nothing should be read from them.")
    private boolean onlyAnnotated;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "How many disagreements are shown. Default: ${DEFAULT-VALUE}.")
    private int errors = 20;

    @Option(
            names = "--plot",
            paramLabel = "FILE.svg",
            description =
                    "Draw the reliability curve, stated confidence against the share found right, into this file.")
    private @Nullable Path plot;

    @Mixin
    private Sureness sureness = new Sureness();

    /** The forms in which an evaluation is printed. */
    enum EvalFormat {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private EvalFormat format = EvalFormat.TABLE;

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    EvalCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        if (errors < 0) {
            throw new UsageException("--errors: a number from 0 was expected, not " + errors);
        }
        sureness.check();
        if (plot != null && !plot.toString().endsWith(".svg")) {
            throw new UsageException("--plot: a file name that ends in .svg was expected, not " + plot);
        }
        GoldFiles files = GoldFiles.read(console, gold, options.published());
        if (articles.isEmpty() && files.articles().isEmpty()) {
            throw new UsageException(
                    "the articles are missing: give them with --articles FILE|DIR, or as article.text in the gold");
        }
        List<Compared> compared = new ArrayList<>();
        int code = new Run(console, engines, options, actors, () -> arrivals(files))
                .printing(
                        "",
                        (engine, article) -> Compared.of(
                                article.id(),
                                files.of(article.id()),
                                EventRecord.of(sureness.filtered(engine.read(article)))),
                        result -> "",
                        collecting(files, compared));
        long skipped = files.skipped() + tellMissing(files, compared);
        print(compared, skipped);
        return skipped == 0 ? code : ExitCode.SKIPPED;
    }

    private Arrivals arrivals(GoldFiles files) {
        return articles.isEmpty()
                ? Arrivals.of(files.articles())
                : Arrivals.from(articles, options.published(), console.in());
    }

    private Run.Stats<Compared> collecting(GoldFiles files, List<Compared> compared) {
        return new Run.Stats<>() {
            @Override
            public void add(Compared result) {
                if (!onlyAnnotated || files.has(result.article())) {
                    compared.add(result);
                }
            }
        };
    }

    /** Tells of gold whose article was not read; how many records that are. */
    private long tellMissing(GoldFiles files, List<Compared> compared) {
        Map<String, List<Gold>> missing = new LinkedHashMap<>(files.byArticle());
        compared.forEach(one -> missing.remove(one.article()));
        missing.forEach((article, records) -> console.say(records.get(0).where() + ": no article \"" + article
                + "\" was read; gold of it: " + records.size() + " (skipped)"));
        return missing.values().stream().mapToLong(List::size).sum();
    }

    private void print(List<Compared> compared, long skipped) {
        Figures figures = Figures.of(compared);
        if (plot != null) {
            draw(plot, figures.reliability());
        }
        List<Disagreement> all = Disagreement.in(compared);
        console.print(
                switch (format) {
                    case TABLE -> new EvaluationTable(console.terminal().paper()).print(figures, all, errors);
                    case JSON -> EvaluationJson.print(figures, all, errors, skipped);
                });
    }

    private static void draw(Path file, Reliability reliability) {
        try {
            Files.writeString(file, ReliabilityPicture.svg(reliability));
        } catch (IOException e) {
            throw new SourceException(file + ": the picture cannot be written there: " + e.getMessage());
        }
    }
}
