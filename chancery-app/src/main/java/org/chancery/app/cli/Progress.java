package org.chancery.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chancery.app.source.Arrivals;
import org.jspecify.annotations.Nullable;

/** A progress bar on the error stream, if that is a terminal and there is much to read; else nothing. */
final class Progress implements AutoCloseable {

    private static final int MUCH = 20;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(Console console, Arrivals arrivals) {
        if (!console.terminal().err()) {
            return new Progress(null);
        }
        long count = arrivals.count().orElse(-1L);
        return new Progress(count >= 0 && count < MUCH ? null : bar(console, count));
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
