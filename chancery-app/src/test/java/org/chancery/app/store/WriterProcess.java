package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.record.EventRecord;

/** A {@link KilledWriter} in a process of its own, and what it has said so far. */
final class WriterProcess {

    private final Process process;
    private final Path said;

    private WriterProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /**
     * Lets it write so many articles.
     *
     * @param said takes what it says
     */
    static WriterProcess start(String store, int articles, Path said) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        store,
                        Integer.toString(articles))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new WriterProcess(process, said);
    }

    /** Waits until it has acknowledged more than so many, or has ended. */
    void awaitMoreThan(int many) throws IOException, InterruptedException {
        while (process.isAlive() && acknowledged().size() <= many) {
            Thread.sleep(1);
        }
    }

    /** Kills it as by kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Waits for its end; its exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** The articles that it says are kept, by whole lines. */
    List<Integer> acknowledged() throws IOException {
        return lines().stream()
                .filter(line -> line.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
    }

    /** What it said besides. */
    String complaint() throws IOException {
        return String.join(
                "\n", lines().stream().filter(line -> !line.matches("\\d+")).toList());
    }

    private List<String> lines() throws IOException {
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    /** All that was acknowledged is there, once, and at most the one that was under way. */
    static void assertKept(String name, Set<Integer> acknowledged) {
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
