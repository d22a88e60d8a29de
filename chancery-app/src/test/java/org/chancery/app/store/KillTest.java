package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that writes is killed (as by kill -9) at any moment, again and again: what it said was kept is there, once. */
class KillTest {

    private static final int KILLS = 20;
    private static final int ARTICLES = 2_000;
    private static final long SEED = 20220301;

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLostAndNothingIsThereTwice(Stores engine) throws Exception {
        String name = engine.fresh();
        Set<Integer> acknowledged = new HashSet<>();
        int last = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            last = Math.max(last, killed(name, acknowledged, last + random.nextInt(40)));
            WriterProcess.assertKept(name, acknowledged);
        }
        assertThat(acknowledged).as("the kills fell into the writing").hasSizeBetween(KILLS, ARTICLES - 1);
    }

    /** Runs the writer and kills it a moment after it has acknowledged this article; the last that it did. */
    private int killed(String name, Set<Integer> acknowledged, int until) throws IOException, InterruptedException {
        WriterProcess writer = WriterProcess.start(name, ARTICLES, folder.resolve("said"));
        writer.awaitMoreThan(until);
        Thread.sleep(0, random.nextInt(999_999));
        writer.kill();
        assertThat(writer.complaint()).as("the writer (seed %d)", SEED).isEmpty();
        acknowledged.addAll(writer.acknowledged());
        return writer.acknowledged().size();
    }
}
