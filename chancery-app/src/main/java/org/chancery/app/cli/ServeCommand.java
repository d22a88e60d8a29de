package org.chancery.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chancery.app.http.Log;
import org.chancery.app.http.ReadingRoom;
import org.chancery.app.http.RoomException;
import org.chancery.app.http.Settings;
import org.chancery.app.reading.Engines;
import org.chancery.app.store.Store;
import org.chancery.codebook.CodebookFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Open the record in a browser, and to programs over HTTP.",
            "Listens on this machine only, unless --host or --name is given; then tokens are demanded",
            "(chancery token create). An empty store is filled with the samples."
        })
final class ServeCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--port", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}; 0 takes any that is free.")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen at: 0.0.0.0 for all of the machine's. Default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = {
                "A name by which this server is called besides its addresses (press.example.org);",
                "may be repeated. Requests to other names are refused."
            })
    private List<String> names = List.of();

    @Option(
            names = "--rate",
            paramLabel = "N",
            description =
                    "Requests a second of one token, or, without one, from one address; 0 for no limit. Default: ${DEFAULT-VALUE}.")
    private int rate = 50;

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Read with the codebook in this folder, and show it, instead of the bundled one.")
    private @Nullable Path codebook;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles read at the same time; all cores if not given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    ServeCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        Settings settings = new Settings(host, port, new HashSet<>(names), rate, threads, 8 * threads, 30);
        return new Serving(console, engines, engines.files(Optional.ofNullable(codebook))).over(store, settings);
    }

    private void check() {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port: a number from 0 to 65535 was expected, not " + port);
        }
        if (rate < 0) {
            throw new UsageException("--rate: a number from 0 on was expected, not " + rate);
        }
        if (threads < 1 || threads > 1024) {
            throw new UsageException("--threads: a number from 1 to 1024 was expected, not " + threads);
        }
    }

    /** What knows the server; apart, so that its classes are loaded by nobody who does not serve. */
    private record Serving(Console console, Engines engines, List<CodebookFile> codebook) {

        int over(StoreOptions store, Settings settings) throws InterruptedException {
            CountDownLatch ended = new CountDownLatch(1);
            Clock clock = Clock.systemUTC();
            try (Store open = store.openOrMake();
                    ReadingRoom room =
                            ReadingRoom.open(settings, open, engines, codebook, new Log(console.err(), clock), clock)) {
                console.print(room.address() + "  (Ctrl-C ends it)\n");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(room, open, ended), "closing"));
                ended.await();
                return ExitCode.OK;
            } catch (RoomException e) {
                console.say(String.valueOf(e.getMessage()));
                return ExitCode.ERROR;
            }
        }

        /** The Java machine waits for this before it ends. */
        private static void end(ReadingRoom room, Store open, CountDownLatch ended) {
            room.close();
            open.close();
            ended.countDown();
        }
    }
}
