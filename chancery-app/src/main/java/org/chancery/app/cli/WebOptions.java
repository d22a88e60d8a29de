package org.chancery.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.chancery.app.web.FileMemory;
import org.chancery.app.web.Manners;
import org.chancery.app.web.Memory;
import org.chancery.app.web.Surroundings;
import org.chancery.app.web.Web;
import org.chancery.record.EventRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How web addresses are fetched. */
final class WebOptions {

    private static final double LONGEST_PAUSE = 3600;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            description = "The least time between two requests to the same web server. Default: ${DEFAULT-VALUE}.")
    private double pause = 1;

    @Option(
            names = "--fetched",
            paramLabel = "FILE",
            description = {
                "Remember in this file what was fetched from the web,",
                "and fetch only what is new the next time. ingest remembers it in the store, if no file is given."
            })
    private @Nullable Path fetched;

    @Option(
            names = "--allow-private-addresses",
            description = "Also fetch from this machine and from private networks.")
    private boolean allowPrivate;

    /**
     * The web, as these options have it.
     *
     * @param usual where what was fetched is remembered if no file is given
     */
    Web web(Memory usual) {
        Memory memory = fetched == null ? usual : FileMemory.in(fetched);
        return new Web(manners(), memory, Surroundings.real(), EventRecord.CODER.replace(' ', '/'));
    }

    private Manners manners() {
        if (!(pause >= 0 && pause <= LONGEST_PAUSE)) {
            throw new UsageException("--pause: a number of seconds from 0 to 3600 was expected, not " + pause);
        }
        Duration between = Duration.ofMillis(Math.round(pause * 1000));
        return new Manners(between, Manners.GOOD.patience(), allowPrivate);
    }
}
