package org.chancery.app.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.record.EventRecord;

/**
 * Gold records of an article beside those that were read from it, one to one, the likest first.
 *
 * <p>Equal likeness is settled by what the records say, so the order of the gold's lines plays no part.
 */
public final class Pairing {

    private static final int RIGHT_CATEGORY = 100;

    private final List<Optional<EventRecord>> partners;
    private final List<EventRecord> rest;

    private Pairing(List<Optional<EventRecord>> partners, List<EventRecord> rest) {
        this.partners = List.copyOf(partners);
        this.rest = List.copyOf(rest);
    }

    /** By their places in the two lists. */
    private record Pair(int gold, int read, int likeness, String content) {}

    /** Pairs them up; only those that {@code mayBe} each other. */
    public static Pairing of(List<Gold> gold, List<EventRecord> read, BiPredicate<Gold, EventRecord> mayBe) {
        List<Optional<EventRecord>> partners = new ArrayList<>();
        gold.forEach(one -> partners.add(Optional.empty()));
        boolean[] taken = new boolean[read.size()];
        candidates(gold, read, mayBe).forEach(pair -> {
            if (!taken[pair.read] && partners.get(pair.gold).isEmpty()) {
                taken[pair.read] = true;
                partners.set(pair.gold, Optional.of(read.get(pair.read)));
            }
        });
        return new Pairing(
                partners,
                IntStream.range(0, read.size())
                        .filter(i -> !taken[i])
                        .mapToObj(read::get)
                        .toList());
    }

    private static Stream<Pair> candidates(
            List<Gold> gold, List<EventRecord> read, BiPredicate<Gold, EventRecord> mayBe) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Gold one = gold.get(i);
            String content = one.withoutWhere().toString();
            for (int j = 0; j < read.size(); j++) {
                if (mayBe.test(one, read.get(j))) {
                    pairs.add(new Pair(i, j, likeness(one, read.get(j)), content));
                }
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingInt(Pair::likeness)
                        .reversed()
                        .thenComparing(Pair::content)
                        .thenComparingInt(Pair::read));
    }

    /** The category first, then the number of fields that agree, then the word that tells of the act. */
    private static int likeness(Gold gold, EventRecord read) {
        return (Field.CATEGORY.agrees(gold, read) ? RIGHT_CATEGORY : 0)
                - 2 * Field.differences(gold, read).size()
                + (gold.site().isTriggerOf(read) ? 1 : 0);
    }

    /** For each gold record, in their order, what was read for it. */
    public List<Optional<EventRecord>> partners() {
        return partners;
    }

    /** What was read and is nobody's partner. */
    public List<EventRecord> rest() {
        return rest;
    }
}
