package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.record.EventRecord;
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
            check(name, acknowledged);
        }
        assertThat(acknowledged).as("the kills fell into the writing").hasSizeBetween(KILLS, ARTICLES - 1);
    }

    /** Runs the writer and kills it a moment after it has acknowledged this article; the last that it did. */
    private int killed(String name, Set<Integer> acknowledged, int until) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        name,
                        Integer.toString(ARTICLES))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (writer.isAlive() && numbers(said).size() <= until) {
            Thread.sleep(1);
        }
        Thread.sleep(0, random.nextInt(999_999));
        writer.destroyForcibly();
        writer.waitFor();
        acknowledged.addAll(numbers(said));
        return numbers(said).size();
    }

    /** What the writer has said in whole lines. */
    private static List<Integer> numbers(Path said) throws IOException {
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1)
                .lines()
                .peek(line -> assertThat(line).as("the writer (seed %d)", SEED).containsOnlyDigits())
                .map(Integer::valueOf)
                .toList();
    }

    /** All that was acknowledged is there, and at most the one that was under way. */
    private static void check(String name, Set<Integer> acknowledged) {
        if (acknowledged.isEmpty()) {
            return;
        }
        int most = acknowledged.stream().mapToInt(it -> it).max().getAsInt();
        try (Store store = Store.open(name)) {
            List<String> there = store.records(Filter.ALL).stream()
                    .map(EventRecord::article)
                    .map(EventRecord.Source::id)
                    .toList();
            assertThat(there).doesNotHaveDuplicates().containsAll(ids(most));
            assertThat(there).hasSizeBetween(ids(most).size(), ids(most).size() + 1);
            assertThat(store.size()).isEqualTo(there.size());
            acknowledged.forEach(
                    number -> assertThat(store.knows(KilledWriter.entry(number).article()))
                            .as("article %d", number)
                            .isTrue());
        }
    }

    private static List<String> ids(int last) {
        return IntStream.rangeClosed(0, last)
                .mapToObj(number -> KilledWriter.entry(number).article().id())
                .distinct()
                .toList();
    }
}
