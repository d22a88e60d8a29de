package org.chancery.confidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.codebook.CodebookException;
import org.chancery.codebook.CodebookFile;
import org.chancery.event.Category;

/**
 * A second opinion: how likely each category is, and that there is no act at all, by the clues alone.
 *
 * <p>Weights are kept in hundredths, so that the file says exactly what is used. Immutable and thread-safe.
 */
public final class Opinion {

    /** The file of the weights in a codebook folder. */
    public static final String FILE = "opinion.tsv";

    /** The clue that every act has. */
    static final String ALWAYS = "always";

    private static final Category[] CATEGORIES = Category.values();

    /** As many answers as there are categories, and "none" as the last. */
    static final int ANSWERS = CATEGORIES.length + 1;

    private static final String HEADING =
            "clue\t" + Arrays.stream(CATEGORIES).map(Enum::name).collect(Collectors.joining("\t")) + "\tNONE";

    private final SortedMap<String, int[]> weights;

    /** @param weights for each clue the weight of each answer, in hundredths */
    Opinion(Map<String, int[]> weights) {
        this.weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    static int answer(Optional<Category> category) {
        return category.map(Enum::ordinal).orElse(CATEGORIES.length);
    }

    /**
     * The likelihood of every category and, last, of no act; they sum to 1.
     *
     * @param clues may be unknown ones; they count for nothing
     */
    public List<Double> shares(Set<String> clues) {
        double[] sums = new double[ANSWERS];
        add(sums, ALWAYS);
        clues.forEach(clue -> add(sums, clue));
        double most = Arrays.stream(sums).max().orElse(0);
        double[] shares =
                Arrays.stream(sums).map(sum -> StrictMath.exp(sum - most)).toArray();
        double all = Arrays.stream(shares).sum();
        return Arrays.stream(shares).mapToObj(share -> share / all).toList();
    }

    private void add(double[] sums, String clue) {
        int[] own = weights.get(clue);
        if (own != null) {
            for (int i = 0; i < ANSWERS; i++) {
                sums[i] += own[i] / 100.0;
            }
        }
    }

    /** The likelihood of one category. */
    public double share(Category category, Set<String> clues) {
        return shares(clues).get(answer(Optional.of(category)));
    }

    /** The likeliest category, whether or not there is an act. */
    public Category likeliest(Set<String> clues) {
        List<Double> shares = shares(clues);
        return Collections.max(
                List.of(CATEGORIES), java.util.Comparator.comparing(it -> shares.get(answer(Optional.of(it)))));
    }

    /** How many clues have a weight. */
    public int size() {
        return weights.size();
    }

    /** The weights as text, one clue a line; an empty cell is 0. */
    public String text() {
        StringBuilder out = new StringBuilder(HEADING).append('\n');
        weights.forEach((clue, own) -> {
            out.append(clue);
            for (int weight : own) {
                out.append('\t').append(weight == 0 ? "" : Integer.toString(weight));
            }
            out.append('\n');
        });
        return out.toString();
    }

    /** Reads the weights back. */
    public static Opinion read(CodebookFile file) {
        List<String> lines = file.content().lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw new CodebookException(
                    file.name(), 1, "not the weights of an opinion; make them anew with \"chancery train\"");
        }
        Map<String, int[]> weights = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(lines.get(i).split("\t", -1)));
            weights.put(cells.remove(0), numbers(file.name(), i + 1, cells));
        }
        return new Opinion(weights);
    }

    private static int[] numbers(String file, int line, List<String> cells) {
        if (cells.size() != ANSWERS) {
            throw new CodebookException(file, line, ANSWERS + " weights were expected, not " + cells.size());
        }
        try {
            return cells.stream()
                    .mapToInt(cell -> cell.isEmpty() ? 0 : Integer.parseInt(cell))
                    .toArray();
        } catch (NumberFormatException e) {
            throw new CodebookException(file, line, "a whole number was expected: " + e.getMessage());
        }
    }
}
