package org.chancery.app.source.duplicate;

import java.util.List;
import java.util.TreeSet;

/**
 * A sketch of a text: the smallest hashes of its sequences of three words, and how many different sequences it has.
 *
 * <p>Capitals, punctuation and white space make no difference. Of a short text all hashes are kept, and comparing is exact.
 *
 * @param smallest the hashes, the smallest first; at most {@link #SIZE}
 * @param sequences how many different sequences the text has
 */
public record Fingerprint(List<Long> smallest, int sequences) {

    /** How many hashes are kept: the resemblance of two long texts is then told to within some 0.1. */
    public static final int SIZE = 256;

    public Fingerprint {
        smallest = List.copyOf(smallest);
        if (smallest.size() != Math.min(sequences, SIZE)) {
            throw new IllegalArgumentException("of " + sequences + " sequences " + smallest.size() + " hashes");
        }
        for (int i = 1; i < smallest.size(); i++) {
            if (smallest.get(i - 1) >= smallest.get(i)) {
                throw new IllegalArgumentException(
                        "hashes not in order: " + smallest.get(i - 1) + ", " + smallest.get(i));
            }
        }
    }

    /** The fingerprint of a text; that of a text without words resembles no other. */
    public static Fingerprint of(String text) {
        TreeSet<Long> hashes = new TreeSet<>(Shingles.of(text));
        return new Fingerprint(hashes.stream().limit(SIZE).toList(), hashes.size());
    }

    /** How much this text and another have in common; the same either way round. */
    public Likeness likeness(Fingerprint other) {
        TreeSet<Long> both = new TreeSet<>(smallest);
        both.addAll(other.smallest);
        List<Long> sample = both.stream().limit(sampleSize(other)).toList();
        long shared = sample.stream()
                .filter(new TreeSet<>(smallest)::contains)
                .filter(new TreeSet<>(other.smallest)::contains)
                .count();
        double resemblance = sample.isEmpty() ? 0 : (double) shared / sample.size();
        return new Likeness(resemblance, containment(resemblance, sequences, other.sequences));
    }

    /** The smallest hashes of both texts together are a fair sample of all of theirs only as far as neither list was cut off. */
    private int sampleSize(Fingerprint other) {
        boolean whole = sequences <= SIZE && other.sequences <= SIZE;
        return whole ? Integer.MAX_VALUE : SIZE;
    }

    /** From r = |both| / |either| and the two sizes: |both| = r (a + b) / (1 + r). */
    private static double containment(double resemblance, int a, int b) {
        double both = resemblance * ((double) a + b) / (1 + resemblance);
        int shorter = Math.min(a, b);
        return shorter == 0 ? 0 : Math.min(1, both / shorter);
    }
}
