package org.chancery.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.evaluation.Share;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.app.reading.Weights;
import org.chancery.app.source.Arrivals;
import org.chancery.app.source.SourceException;
import org.chancery.app.training.ExampleLessons;
import org.chancery.app.training.GoldReading;
import org.chancery.app.training.Training;
import org.chancery.codebook.CodebookFile;
import org.chancery.confidence.Calibration;
import org.chancery.confidence.Clues;
import org.chancery.confidence.Lesson;
import org.chancery.confidence.Opinion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery train}. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Train the second opinion behind the confidence of a record on the examples of a codebook,",
            "and with --gold on your own records, to which the confidence is then fitted, too."
        })
final class TrainCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Option(
            names = "--gold",
            paramLabel = "FILE|DIR",
            description = {
                "Your own gold records, as for \"chancery eval\"; may be repeated.",
                "They must be all that their articles tell."
            })
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--articles",
            paramLabel = "FILE|DIR",
            description = {
                "The articles of the gold, as for \"chancery read\"; may be repeated.",
                "If not given, the gold brings them in article.text."
            })
    private List<String> articles = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the weights into this folder; if not given, into that of --codebook.")
    private @Nullable Path target;

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    TrainCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        Path folder = folder();
        if (gold.isEmpty() && !articles.isEmpty()) {
            throw new UsageException("--articles are those of the gold: give the gold with --gold FILE");
        }
        List<CodebookFile> files = engines.files(options.codebook());
        Engine engine = engines.load(files, Dictionary.NONE);
        List<Lesson> examples = new ExampleLessons(engine.codebook()).all(engine::read);
        List<GoldReading> readings = new ArrayList<>();
        long skipped = gold.isEmpty() ? 0 : readGold(engine, readings);
        Training training = new Training(new Clues(engine.codebook().nounClasses()), examples, readings);
        write(folder, Opinion.FILE, training.opinion().text(), "trained on " + lessons(training));
        if (!readings.isEmpty()) {
            Calibration fitted = training.calibration(before(files));
            String about = "Fitted to what was read from " + readings.size() + " articles with gold.";
            write(folder, Calibration.FILE, fitted.text(about), "fitted to " + readings.size() + " articles with gold");
        }
        return skipped == 0 ? ExitCode.OK : ExitCode.SKIPPED;
    }

    private Path folder() {
        if (target != null) {
            return target;
        }
        return options.codebook()
                .orElseThrow(() -> new UsageException("where to? Give a folder with --out DIR or --codebook DIR"));
    }

    /** Reads the articles of the gold; how many lines and articles were left out. */
    private long readGold(Engine engine, List<GoldReading> readings) {
        GoldFiles files = GoldFiles.read(console, gold, options.published());
        if (articles.isEmpty() && files.articles().isEmpty()) {
            throw new UsageException(
                    "the articles are missing: give them with --articles FILE|DIR, or as article.text in the gold");
        }
        int code = new Run(console, new Loaded(engine, engines), options, new ActorOptions(), () -> arrivals(files))
                .printing(
                        "",
                        (reader, article) -> GoldReading.of(reader.read(article), files.of(article.id())),
                        result -> "",
                        collecting(files, readings));
        return files.skipped() + (code == ExitCode.OK ? 0 : 1);
    }

    private Arrivals arrivals(GoldFiles files) {
        return articles.isEmpty()
                ? Arrivals.of(files.articles())
                : Arrivals.from(articles, options.published(), console.in());
    }

    private static Run.Stats<GoldReading> collecting(GoldFiles files, List<GoldReading> readings) {
        return new Run.Stats<>() {
            @Override
            public void add(GoldReading result) {
                if (files.has(result.compared().article())) {
                    readings.add(result);
                }
            }
        };
    }

    private static Calibration before(List<CodebookFile> files) {
        return Weights.of(files).stream()
                .filter(file -> file.name().equals(Calibration.FILE))
                .map(Calibration::read)
                .findFirst()
                .orElseThrow();
    }

    private static String lessons(Training training) {
        List<Lesson> lessons = training.lessons();
        long acts =
                lessons.stream().filter(lesson -> lesson.category().isPresent()).count();
        Share heldOut = training.heldOut();
        return String.format(
                Locale.ROOT,
                "%d acts and %d that are none; of %d acts held out it tells the category of %d (%.2f)",
                acts,
                lessons.size() - acts,
                heldOut.of(),
                heldOut.right(),
                heldOut.value().orElse(0));
    }

    private void write(Path folder, String name, String text, String how) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new SourceException(file + ": cannot be written: " + e.getMessage());
        }
        console.print(file + ": " + how + "\n");
    }

    /** The engine that is loaded already. */
    private record Loaded(Engine engine, Engines engines) implements Engines {

        @Override
        public Engine load(List<CodebookFile> codebook, Dictionary actors) {
            return engine;
        }

        @Override
        public List<CodebookFile> bundled() {
            return engines.bundled();
        }
    }
}
