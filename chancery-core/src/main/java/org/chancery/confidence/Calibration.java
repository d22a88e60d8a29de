package org.chancery.confidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.codebook.CodebookFile;
import org.chancery.codebook.Node;

/**
 * What share of the records in some circumstances is right: a logistic curve over a weighted sum.
 *
 * @param start the sum where every circumstance is 0
 * @param weights for every circumstance
 */
public record Calibration(double start, Map<Circumstance, Double> weights) {

    /** The file in a codebook folder. */
    public static final String FILE = "confidence.yaml";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,12})?");

    public Calibration {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        if (weights.size() != Circumstance.values().length) {
            throw new IllegalArgumentException("a weight is missing: " + weights.keySet());
        }
    }

    /** Between 0 and 1, neither included. */
    public double of(Map<Circumstance, Double> circumstances) {
        double sum = start;
        for (Circumstance circumstance : Circumstance.values()) {
            sum += weights.getOrDefault(circumstance, 0.0) * circumstances.getOrDefault(circumstance, 0.0);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Reads it from its file. */
    public static Calibration read(CodebookFile file) {
        Node root = file.parse().allow("about", "start", "weights");
        Map<Circumstance, Double> weights = new EnumMap<>(Circumstance.class);
        Node listed = root.field("weights");
        listed.fields().forEach((name, value) -> weights.put(circumstance(name, value), number(value)));
        for (Circumstance circumstance : Circumstance.values()) {
            if (!weights.containsKey(circumstance)) {
                throw listed.error("the weight of \"" + circumstance.wireName() + "\" is missing");
            }
        }
        return new Calibration(number(root.field("start")), weights);
    }

    private static Circumstance circumstance(String name, Node value) {
        return Circumstance.of(name).orElseThrow(() -> value.error("no such circumstance: " + name));
    }

    private static double number(Node value) {
        String text = value.text();
        if (!NUMBER.matcher(text).matches()) {
            throw value.error("a number was expected, not " + text);
        }
        return Double.parseDouble(text);
    }

    /**
     * It as a file.
     *
     * @param about what it was fitted on
     */
    public String text(String about) {
        StringBuilder out = new StringBuilder("about: >\n");
        about.lines().forEach(line -> out.append("  ").append(line).append('\n'));
        out.append("start: ").append(printed(start)).append("\nweights:\n");
        weights.forEach((circumstance, weight) -> out.append("  ")
                .append(circumstance.wireName())
                .append(": ")
                .append(printed(weight))
                .append('\n'));
        return out.toString();
    }

    private static String printed(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
