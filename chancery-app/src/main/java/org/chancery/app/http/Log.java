package org.chancery.app.http;

import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.chancery.app.output.JsonText;

/** What happens, as one line of JSON each. Safe for use by many threads. */
public final class Log {

    private final PrintStream out;
    private final Clock clock;

    public Log(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Tells of something, with its details. */
    public void tell(String what, JsonText.Body details) {
        out.println(JsonText.object(json -> {
            json.text("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
            json.text("what", what);
            details.write(json);
        }));
    }

    /** Tells of something of which there is nothing more to say. */
    void tell(String what) {
        tell(what, json -> {});
    }
}
