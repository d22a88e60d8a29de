package org.chancery.app.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;

/**
 * Fills a store with made-up news of ten years and asks it questions, at each of several sizes.
 *
 * <p>The same models and sizes make the same articles. To be used by one thread.
 */
public final class Bench {

    private static final LocalDate BEGIN = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 3650;
    private static final int ROUNDS = 40;

    /** Of questions for another day, which may take long. */
    private static final int FEWER_ROUNDS = 20;

    private final List<Entry> models;
    private final World world;
    private final LongSupplier nanos;
    private final Consumer<String> out;

    /**
     * A measurement.
     *
     * @param models articles that were read, with their records; none if nothing is to be made
     * @param countries codes, the one to be told of most first
     * @param nanos a clock
     * @param out takes lines of the report
     */
    public Bench(List<Entry> models, List<String> countries, LongSupplier nanos, Consumer<String> out) {
        if (countries.isEmpty()) {
            throw new IllegalArgumentException("nobody to make news of");
        }
        this.models = List.copyOf(models);
        this.world = new World(countries);
        this.nanos = nanos;
        this.out = out;
    }

    /** Fills the store up to each of these numbers of articles, and measures there. */
    public void run(Store store, List<Integer> sizes) {
        if (models.isEmpty()) {
            throw new IllegalStateException("nothing to make news of");
        }
        int there = 0;
        for (int size : sizes) {
            fill(store, there, size);
            there = size;
            link(store, size);
            ask(store);
        }
    }

    /** Measures what a store answers that was filled before. */
    public void ask(Store store) {
        for (Question question : Questions.ALL) {
            ask(store, question, false);
            ask(store, question, true);
        }
    }

    private void fill(Store store, int from, int to) {
        long records = 0;
        long taken = 0;
        for (int i = from; i < to; i++) {
            Entry entry = entry(i);
            records += entry.records().size();
            long begun = nanos.getAsLong();
            store.add(entry);
            taken += nanos.getAsLong() - begun;
        }
        out.accept(String.format(
                Locale.ROOT,
                "%d articles: %d more with %d records in %.1f s, %.0f articles a second, %.2f ms each",
                to,
                to - from,
                records,
                taken / 1e9,
                (to - from) / (taken / 1e9),
                taken / 1e6 / Math.max(1, to - from)));
    }

    private void link(Store store, int size) {
        long begun = nanos.getAsLong();
        store.link(left -> {});
        double taken = nanos.getAsLong() - begun;
        out.accept(String.format(
                Locale.ROOT, "  linked in %.1f s, %.2f ms an article of all", taken / 1e9, taken / 1e6 / size));
    }

    private Entry entry(int number) {
        Random random = new Random(number * 31L);
        Entry model = models.get(random.nextInt(models.size()));
        return Variation.of(model, world, number, BEGIN.plusDays(random.nextInt(DAYS)));
    }

    private void ask(Store store, Question question, boolean asOf) {
        long[] times = new long[asOf ? FEWER_ROUNDS : ROUNDS];
        long answers = 0;
        for (int round = -2; round < times.length; round++) {
            Filter filter = filter(new Random(round));
            Filter asked = asOf ? filter.knownOn(filter.to()) : filter;
            long begun = nanos.getAsLong();
            int found = question.ask().apply(store, asked);
            if (round >= 0) {
                times[round] = nanos.getAsLong() - begun;
                answers += found;
            }
        }
        Latency latency = Latency.of(times);
        out.accept(String.format(
                Locale.ROOT,
                "  %-28s median %8.1f ms, 99th percentile %8.1f ms, %d answers on average",
                question.name() + (asOf ? ", as of its last day" : ""),
                latency.median(),
                latency.slowest(),
                answers / times.length));
    }

    /** A month of what one country did. */
    private Filter filter(Random random) {
        LocalDate from = BEGIN.plusDays(random.nextInt(DAYS - 31));
        return Filter.ALL
                .inCountries(List.of(world.draw(random)))
                .within(Optional.of(from), Optional.of(from.plusDays(30)));
    }
}
