package org.chancery.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.chancery.app.correction.Correction;
import org.chancery.app.correction.CorrectionJson;
import org.chancery.app.correction.GoldLines;
import org.chancery.app.correction.KnownGaps;
import org.chancery.app.store.Corrections;
import org.chancery.app.store.Corrections.CorrectedVersion;
import org.chancery.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery corrections}. */
@Command(
        name = "corrections",
        mixinStandardHelpOptions = true,
        description =
                "Print what readers corrected: as it was said, as gold for \"chancery eval\", or as known gaps for the codebook.")
final class CorrectionsCommand implements Callable<Integer> {

    /** Fetched from the store at a time. */
    private static final int SOME = 200;

    private final Console console;

    @Mixin
    private StoreOptions store = new StoreOptions();

    /** The forms in which corrections are printed. */
    enum CorrectionsFormat {
        JSON,
        GOLD,
        MISSES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private CorrectionsFormat format = CorrectionsFormat.JSON;

    CorrectionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            switch (format) {
                case JSON -> json(open.corrections());
                case GOLD -> each(open.corrections(), one -> console.print(GoldLines.of(one.it())));
                case MISSES -> misses(open.corrections());
            }
            return ExitCode.OK;
        }
    }

    private void json(Corrections corrections) {
        long before = Long.MAX_VALUE;
        List<Correction> some;
        do {
            some = corrections.before(before, Optional.empty(), SOME);
            for (Correction it : some) {
                console.print(CorrectionJson.write(it) + "\n");
                before = it.seq();
            }
        } while (!some.isEmpty());
    }

    private void misses(Corrections corrections) {
        KnownGaps gaps = new KnownGaps();
        each(corrections, one -> gaps.add(one.it()));
        console.print(gaps.print());
    }

    private static void each(Corrections corrections, Consumer<CorrectedVersion> work) {
        long behind = 0;
        List<CorrectedVersion> some;
        do {
            some = corrections.articlesAfter(behind, SOME);
            for (CorrectedVersion one : some) {
                work.accept(one);
                behind = one.seq();
            }
        } while (!some.isEmpty());
    }
}
