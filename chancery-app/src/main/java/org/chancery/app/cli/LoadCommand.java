package org.chancery.app.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.chancery.app.load.Crowd;
import org.chancery.app.load.Outcome;
import org.chancery.app.load.Target;
import org.chancery.app.output.JsonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Measure a running server: ask it as fast as so many clients can, and print how many answers a second it gave",
            "and how long they took. Start it with --rate 0, else it is the limit that is measured."
        })
final class LoadCommand implements Callable<Integer> {

    private static final String REPORT = "The foreign ministers of Norway and Iceland will meet in Bergen on Tuesday to"
            + " discuss fishing rights, officials said. Norway's prime minister called the talks useful.";

    private final Console console;

    @Parameters(paramLabel = "ADDRESS", description = "Of the server: http://127.0.0.1:8080/")
    private URI address = URI.create("http://127.0.0.1:8080/");

    @Option(
            names = "--path",
            paramLabel = "PATH",
            description = {
                "What to ask for (/events?text=treaty); may be repeated.",
                "If not given: the stories, a search, and reading an article."
            })
    private List<String> paths = List.of();

    @Option(
            names = "--connections",
            paramLabel = "N",
            split = ",",
            description = "How many clients ask at a time; several with commas between. Default: 1,16,256.")
    private List<Integer> sizes = List.of(1, 16, 256);

    @Option(names = "--seconds", paramLabel = "N", description = "How long each asks. Default: ${DEFAULT-VALUE}.")
    private long seconds = 10;

    @Option(
            names = "--pause-millis",
            paramLabel = "N",
            description = "How long each waits before it asks again. Default: ${DEFAULT-VALUE}.")
    private long pause;

    @Option(names = "--token", paramLabel = "TOKEN", description = "To be shown, if the server demands one.")
    private @Nullable String token;

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        console.print(
                line("", "clients", "answers/s", "median ms", "99th", "refused/s", "median ms", "99th", "failed"));
        for (Target target : targets()) {
            for (int size : sizes) {
                Outcome outcome = new Crowd(size, pause)
                        .ask(
                                address,
                                Optional.ofNullable(token),
                                target,
                                TimeUnit.SECONDS.toMillis(seconds),
                                System::nanoTime);
                console.print(row(target, size, outcome));
            }
        }
        return ExitCode.OK;
    }

    private void check() {
        if (!"http".equals(address.getScheme()) || address.getHost() == null) {
            throw new UsageException("an address like http://127.0.0.1:8080/ was expected, not " + address);
        }
        if (sizes.stream().anyMatch(size -> size < 1 || size > 4096)) {
            throw new UsageException("--connections: numbers from 1 to 4096 were expected");
        }
        if (seconds < 1 || pause < 0) {
            throw new UsageException("--seconds and --pause-millis: positive numbers were expected");
        }
    }

    private List<Target> targets() {
        List<Target> all = new ArrayList<>(paths.stream().map(Target::get).toList());
        if (all.isEmpty()) {
            all.add(Target.get("/stories"));
            all.add(Target.get("/events?text=minister"));
            all.add(Target.post("/api/read", JsonText.object(json -> {
                json.text("id", "load");
                json.text("text", REPORT);
                json.text("published", "2021-03-01");
            })));
        }
        return all;
    }

    private static String row(Target target, int size, Outcome it) {
        return line(
                target.name(),
                Integer.toString(size),
                number(it.answeredASecond()),
                number(Outcome.millis(it.answered(), 0.5)),
                number(Outcome.millis(it.answered(), 0.99)),
                number(it.refusedASecond()),
                number(Outcome.millis(it.refused(), 0.5)),
                number(Outcome.millis(it.refused(), 0.99)),
                Long.toString(it.failed()));
    }

    private static String number(double it) {
        return String.format(Locale.ROOT, it < 100 ? "%.1f" : "%.0f", it);
    }

    private static String line(String name, Object... columns) {
        return String.format(Locale.ROOT, "%-28s %8s %10s %10s %8s %10s %10s %8s %7s%n", prepend(name, columns));
    }

    private static Object[] prepend(String name, Object... columns) {
        List<Object> all = new ArrayList<>(List.of(columns));
        all.add(0, name);
        return all.toArray();
    }
}
