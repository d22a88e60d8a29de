package org.chancery.app.export;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.app.source.SourceException;
import org.chancery.view.Dyad;
import org.chancery.view.Pair;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/**
 * Draws the sums of scores of some pairs over the months: above zero cooperation, below it conflict.
 *
 * <p>Only months of acts are drawn, not those of publication. Needs no screen. Safe for use by many threads.
 */
public final class DyadPlot {

    /** More lines cannot be told apart. */
    static final int MOST_PAIRS = 8;

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
        XYChart chart = chart(dyads);
        boolean vector = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
        NewFile.write(file, out -> encode(chart, vector, out));
    }

    private static void encode(XYChart chart, boolean vector, OutputStream out) throws IOException {
        if (vector) {
            VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
        } else {
            BitmapEncoder.saveBitmap(chart, out, BitmapFormat.PNG);
        }
    }

    private static XYChart chart(List<Dyad> dyads) {
        XYChart chart = new XYChartBuilder()
                .width(1000)
                .height(500)
                .title("Sum of PLOVER scores by month of the act")
                .yAxisTitle("conflict  ←  score  →  cooperation")
                .build();
        chart.getStyler().setLocale(Locale.ROOT).setChartBackgroundColor(Color.WHITE);
        chart.setCustomXAxisTickLabelsFormatter(DyadPlot::label);
        series(dyads)
                .forEach((pair, sums) -> chart.addSeries(
                        pair.source() + " → " + pair.target(),
                        sums.keySet().stream().map(DyadPlot::number).toList(),
                        List.copyOf(sums.values())));
        return chart;
    }

    /** Months since the year 0: every month is as wide as another. */
    private static int number(YearMonth month) {
        return (int) month.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /** The month at a mark of the axis; between two months there is none. */
    private static String label(double number) {
        long month = Math.round(number);
        return Math.abs(number - month) > 0.01
                ? ""
                : YearMonth.of(Math.toIntExact(month / 12), Math.toIntExact(month % 12) + 1)
                        .toString();
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
