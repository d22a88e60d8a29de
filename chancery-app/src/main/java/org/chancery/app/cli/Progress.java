package org.chancery.app.cli;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chancery.app.source.Arrivals;
import org.jspecify.annotations.Nullable;

/** A progress bar on the error stream, if that is a terminal and there is much to read; else nothing. */
final class Progress implements AutoCloseable {

    private static final int MUCH = 20;

    private final @Nullable ProgressBar bar;

    private final Console console;

    private Progress(Console console, @Nullable ProgressBar bar) {
        this.console = console;
        this.bar = bar;
    }

    static Progress of(Console console, Arrivals arrivals) {
        if (!console.terminal().err()) {
            return new Progress(console, null);
        }
        long count = arrivals.count().orElse(-1L);
        return new Progress(console, count >= 0 && count < MUCH ? null : bar(console, count));
    }

    /** Tells on a terminal how many groups of records have still to be linked, where it takes long. */
    static LongConsumer ofLinking(Console console) {
        return left -> {
            if (console.terminal().err()) {
                console.err().print(left == 0 ? "\r" + " ".repeat(30) + "\r" : "\rlinking: " + left + " left     ");
            }
        };
    }

    private static ProgressBar bar(Console console, long count) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(count)
                .setUnit(" articles", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .setMaxRenderedLength(console.terminal().columns())
                .showSpeed()
                .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(console.err()))
                .build();
    }

    /** Wipes the bar from its line, so that what is printed next stands on a line of its own; the bar comes back by itself. */
    void makeRoom() {
        if (bar != null) {
            console.err().print("\r" + " ".repeat(console.terminal().columns()) + "\r");
            console.err().flush();
        }
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
