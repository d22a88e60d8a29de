package org.chancery.app.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.chancery.event.Category;
import org.chancery.record.EventRecord;

/**
 * How well the stated confidence keeps its word: the records by their confidence, with the share of each group that is right.
 *
 * <p>A record is right if it was paired with gold of its category; one without gold is wrong, one whose gold tells no category counts
 * nowhere.
 *
 * @param bins those that hold any record, the least confident first
 */
public record Reliability(List<Bin> bins) {

    private static final int BINS = 10;

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * The records of like confidence.
     *
     * @param from the least confidence that belongs here
     * @param until the least that belongs to the next
     * @param stated the mean of what they state
     * @param found how many of them are right
     */
    public record Bin(double from, double until, double stated, Share found) {

        /** By how much the word is missed. */
        double gap() {
            return Math.abs(stated - found.value().orElse(stated));
        }
    }

    /** Of all records that state a confidence. */
    static Reliability of(Collection<Compared> articles) {
        double[] stated = new double[BINS];
        Share[] found = new Share[BINS];
        java.util.Arrays.fill(found, new Share(0, 0));
        for (Compared article : articles) {
            for (Compared.Match match : article.matches()) {
                match.gold()
                        .category()
                        .ifPresent(category -> add(match.read(), isRight(category, match), stated, found));
            }
            article.extra().forEach(read -> add(read, false, stated, found));
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            if (found[i].of() > 0) {
                bins.add(new Bin((double) i / BINS, (i + 1.0) / BINS, stated[i] / found[i].of(), found[i]));
            }
        }
        return new Reliability(bins);
    }

    private static boolean isRight(Category category, Compared.Match match) {
        return category == match.gold().categoryOf(match.read());
    }

    private static void add(EventRecord read, boolean right, double[] stated, Share[] found) {
        read.confidence().ifPresent(confidence -> {
            int bin = Math.min(BINS - 1, (int) Math.floor(confidence * BINS + 1e-9));
            stated[bin] += confidence;
            found[bin] = found[bin].plus(right);
        });
    }

    /** The mean gap between stated and found share, each bin by its number of records; empty if no record states a confidence. */
    public OptionalDouble meanGap() {
        int records = records();
        return records == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(bins.stream()
                                .mapToDouble(bin -> bin.gap() * bin.found().of())
                                .sum()
                        / records);
    }

    /** How many records state a confidence and can be judged. */
    public int records() {
        return bins.stream().mapToInt(bin -> bin.found().of()).sum();
    }
}
