package org.chancery.app.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.event.Category;
import org.chancery.record.EventRecord;

/**
 * All that is counted over the articles of an evaluation; the order of articles and gold plays no part.
 *
 * @param articles how many were read
 * @param found acts found, whatever their category
 * @param categorised acts found with the right category
 * @param fields of the acts found, how many are right in a field, among those whose gold tells it
 * @param categories for each category that occurs
 * @param reliability how well the stated confidence keeps its word
 * @param confusion how often one category was read for another, nothing for something, something for nothing
 */
public record Figures(
        int articles,
        Tally found,
        Tally categorised,
        Map<Field, Share> fields,
        Map<Category, Tally> categories,
        Reliability reliability,
        SortedMap<Cell, Integer> confusion) {

    public Figures {
        fields = Collections.unmodifiableMap(new EnumMap<>(fields));
        categories = Collections.unmodifiableMap(new EnumMap<>(categories));
        confusion = Collections.unmodifiableSortedMap(new TreeMap<>(confusion));
    }

    /**
     * A cell of the confusion table.
     *
     * @param gold empty if there is no gold
     * @param read empty if nothing was read
     */
    public record Cell(Optional<Category> gold, Optional<Category> read) implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER =
                Comparator.<Cell>comparingInt(cell -> place(cell.gold)).thenComparingInt(cell -> place(cell.read));

        private static int place(Optional<Category> category) {
            return category.map(Enum::ordinal).orElse(Category.values().length);
        }

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /** The figures of these articles. */
    public static Figures of(Collection<Compared> articles) {
        Count count = new Count();
        articles.forEach(count::add);
        return new Figures(
                articles.size(),
                count.found,
                count.categorised,
                count.fields,
                count.categories,
                Reliability.of(articles),
                count.confusion);
    }

    /** The mean F1 of the categories of which there is gold. */
    public OptionalDouble macroF1() {
        return categories.values().stream()
                .filter(tally -> tally.gold() > 0)
                .mapToDouble(tally -> tally.f1().orElse(0))
                .average();
    }

    /** How many categories {@link #macroF1} is the mean of. */
    public int categoriesWithGold() {
        return (int)
                categories.values().stream().filter(tally -> tally.gold() > 0).count();
    }

    private static final class Count {
        private Tally found = Tally.NONE;
        private Tally categorised = Tally.NONE;
        private final Map<Field, Share> fields = new EnumMap<>(Field.class);
        private final Map<Category, Tally> categories = new EnumMap<>(Category.class);
        private final SortedMap<Cell, Integer> confusion = new TreeMap<>();

        void add(Compared article) {
            int right = (int) article.matches().stream()
                    .filter(it -> Field.CATEGORY.agrees(it.gold(), it.read()))
                    .count();
            found = found.plus(
                    new Tally(article.gold(), article.read(), article.matches().size()));
            categorised = categorised.plus(new Tally(article.gold(), article.read(), right));
            article.matches().forEach(this::add);
            article.missed()
                    .forEach(gold -> gold.category()
                            .ifPresent(category -> add(new Cell(Optional.of(category), Optional.empty()))));
            for (EventRecord read : article.extra()) {
                add(new Cell(Optional.empty(), Optional.of(read.act())));
            }
        }

        private void add(Compared.Match match) {
            match.asked()
                    .forEach(field -> fields.merge(
                            field,
                            new Share(0, 0).plus(field.agrees(match.gold(), match.read())),
                            (one, other) -> new Share(one.right() + other.right(), one.of() + other.of())));
            match.gold()
                    .category()
                    .ifPresent(category -> add(new Cell(
                            Optional.of(category), Optional.of(match.gold().categoryOf(match.read())))));
        }

        private void add(Cell cell) {
            confusion.merge(cell, 1, Integer::sum);
            if (cell.gold.equals(cell.read)) {
                cell.gold.ifPresent(category -> add(category, new Tally(1, 1, 1)));
            } else {
                cell.gold.ifPresent(category -> add(category, new Tally(1, 0, 0)));
                cell.read.ifPresent(category -> add(category, new Tally(0, 1, 0)));
            }
        }

        private void add(Category category, Tally tally) {
            categories.merge(category, tally, Tally::plus);
        }
    }
}
