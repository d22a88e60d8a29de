package org.chancery.view;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.event.Category;
import org.chancery.event.Quad;

/**
 * What one side did to another in one month.
 *
 * @param month in which it was done, or, if that is not told, in which it was published; empty if neither is known
 * @param dated whether the month is that of the acts
 * @param counts records by category; categories without records are left out
 * @param sum of the records' scores
 */
public record Dyad(Optional<YearMonth> month, boolean dated, Pair pair, Map<Category, Integer> counts, double sum) {

    public Dyad {
        if (dated && month.isEmpty()) {
            throw new IllegalArgumentException("dated without a month: " + pair);
        }
        Map<Category, Integer> copy = new EnumMap<>(Category.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    /** How many records of this category. */
    public int count(Category category) {
        return counts.getOrDefault(category, 0);
    }

    /** How many records of this class. */
    public int count(Quad quad) {
        return counts.entrySet().stream()
                .filter(it -> it.getKey().quad() == quad)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many records. */
    public int records() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them are cooperation, in words or deeds. */
    public int cooperative() {
        return count(Quad.VERBAL_COOPERATION) + count(Quad.MATERIAL_COOPERATION);
    }

    /** How many of them are conflict, in words or deeds. */
    public int conflictual() {
        return count(Quad.VERBAL_CONFLICT) + count(Quad.MATERIAL_CONFLICT);
    }

    /** The mean of the scores. */
    public double mean() {
        return sum / records();
    }
}
