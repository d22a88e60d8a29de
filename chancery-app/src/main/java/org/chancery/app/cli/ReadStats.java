package org.chancery.app.cli;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Locale;
import org.chancery.language.Sentence;
import org.chancery.read.Reading;

/** Counts what was read, and how fast. */
final class ReadStats implements Run.Stats<ReadStats.Counted> {

    private final PrintStream err;
    private final long begun = System.nanoTime();
    private long loadedAt = begun;
    private long documents;
    private long skipped;
    private long sentences;
    private long parsed;
    private long tooLong;
    private long records;

    ReadStats(PrintStream err) {
        this.err = err;
    }

    /**
     * One article's share.
     *
     * @param text what is printed of it
     */
    record Counted(String text, int sentences, long parsed, long tooLong, int records) {

        static Counted of(Reading reading, String text) {
            return new Counted(
                    text,
                    reading.sentences().size(),
                    count(reading, Sentence.Depth.PARSED),
                    count(reading, Sentence.Depth.TOO_LONG),
                    reading.events().size());
        }

        private static long count(Reading reading, Sentence.Depth depth) {
            return reading.sentences().stream()
                    .filter(sentence -> sentence.depth() == depth)
                    .count();
        }
    }

    @Override
    public void loaded() {
        loadedAt = System.nanoTime();
    }

    @Override
    public void add(Counted counted) {
        documents++;
        sentences += counted.sentences;
        parsed += counted.parsed;
        tooLong += counted.tooLong;
        records += counted.records;
    }

    @Override
    public void skipped() {
        skipped++;
    }

    @Override
    public void finished() {
        double seconds = Math.max(1e-9, (System.nanoTime() - loadedAt) / 1e9);
        err.printf(
                Locale.ROOT,
                "documents %d%nskipped %d%nsentences %d%nparsed sentences %d%ntoo long to be parsed %d%nrecords %d%nloading %.2f s%nreading %.2f s%n"
                        + "documents a second %.2f%npeak heap %d MB%n",
                documents,
                skipped,
                sentences,
                parsed,
                tooLong,
                records,
                (loadedAt - begun) / 1e9,
                seconds,
                documents / seconds,
                peakHeap() >> 20);
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
