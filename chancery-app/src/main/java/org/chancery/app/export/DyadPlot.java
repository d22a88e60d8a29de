package org.chancery.app.export;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.source.SourceException;
import org.chancery.view.Dyad;
import org.chancery.view.Pair;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;

/**
 * Draws the sums of scores of some pairs over the months: above zero cooperation, below it conflict.
 *
 * <p>Only months of acts are drawn, not those of publication. Needs no screen. Safe for use by many threads.
 */
public final class DyadPlot {

    /** More lines cannot be told apart. */
    static final int MOST_PAIRS = 8;

    private static final int MOST_LABELS = 12;

    private DyadPlot() {}

    /** Whether the name is that of a picture that can be drawn. */
    public static boolean isDrawn(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".svg") || name.endsWith(".png");
    }

    /**
     * Draws into a file, which is made anew.
     *
     * @throws SourceException if it cannot be written, or if there is nothing to draw
     */
    public static void draw(List<Dyad> dyads, Path file) {
        if (dyads.stream().noneMatch(Dyad::dated)) {
            throw new SourceException(file + ": not drawn, because no act of these pairs has a month");
        }
        CategoryChart chart = chart(dyads);
        boolean vector = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
        NewFile.write(file, out -> encode(chart, vector, out));
    }

    private static void encode(CategoryChart chart, boolean vector, OutputStream out) throws IOException {
        if (vector) {
            VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
        } else {
            BitmapEncoder.saveBitmap(chart, out, BitmapFormat.PNG);
        }
    }

    private static CategoryChart chart(List<Dyad> dyads) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(1000)
                .height(500)
                .title("Sum of PLOVER scores by month of the act")
                .yAxisTitle("conflict  ←  score  →  cooperation")
                .build();
        chart.getStyler()
                .setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Line)
                .setXAxisMaxLabelCount(MOST_LABELS)
                .setLocale(Locale.ROOT)
                .setChartBackgroundColor(Color.WHITE);
        Map<Pair, Map<YearMonth, Double>> series = series(dyads);
        List<YearMonth> months = months(series.values());
        List<String> labels = months.stream().map(YearMonth::toString).toList();
        series.forEach((pair, sums) -> chart.addSeries(
                pair.source() + " → " + pair.target(),
                labels,
                months.stream().map(sums::get).toList()));
        return chart;
    }

    /** Every month from the first to the last of which anything is told. */
    private static List<YearMonth> months(Collection<Map<YearMonth, Double>> series) {
        TreeSet<YearMonth> told = new TreeSet<>();
        series.forEach(sums -> told.addAll(sums.keySet()));
        return Stream.iterate(told.first(), month -> !month.isAfter(told.last()), month -> month.plusMonths(1))
                .toList();
    }

    /** The pairs of which most is told, by name. */
    static Map<Pair, Map<YearMonth, Double>> series(List<Dyad> dyads) {
        Map<Pair, List<Dyad>> dated = dyads.stream().filter(Dyad::dated).collect(Collectors.groupingBy(Dyad::pair));
        Map<Pair, Map<YearMonth, Double>> series =
                new TreeMap<>(Comparator.comparing(Pair::source).thenComparing(Pair::target));
        dated.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Pair, List<Dyad>> it) ->
                                it.getValue().stream().mapToInt(Dyad::records).sum())
                        .reversed()
                        .thenComparing(it -> it.getKey().toString()))
                .limit(MOST_PAIRS)
                .forEach(it -> series.put(it.getKey(), sums(it.getValue())));
        return series;
    }

    private static Map<YearMonth, Double> sums(List<Dyad> months) {
        Map<YearMonth, Double> sums = new TreeMap<>();
        months.forEach(it -> it.month().ifPresent(month -> sums.merge(month, it.sum(), Double::sum)));
        return sums;
    }
}
