package org.chancery.app.evaluation;

import java.util.Locale;
import org.chancery.app.evaluation.Reliability.Bin;

/** The reliability curve as an SVG: stated confidence across, found share upwards; what keeps its word lies on the diagonal. */
public final class ReliabilityPicture {

    private static final int SIDE = 400;
    private static final int LEFT = 60;
    private static final int TOP = 40;
    private static final int WIDTH = LEFT + SIDE + 30;
    private static final int HEIGHT = TOP + SIDE + 60;
    private static final int STEPS = 5;

    private ReliabilityPicture() {}

    /** The whole picture. */
    public static String svg(Reliability reliability) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"12\">\n",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT));
        line(out, 0, 0, 1, 1, "stroke=\"#999\" stroke-dasharray=\"4 4\"");
        axes(out);
        curve(out, reliability);
        reliability.bins().forEach(bin -> point(out, bin));
        text(out, LEFT, TOP - 18, "start", title(reliability));
        return out.append("</svg>\n").toString();
    }

    private static String title(Reliability reliability) {
        return reliability.meanGap().isEmpty()
                ? "no record states a confidence"
                : String.format(
                        Locale.ROOT,
                        "%d records, mean gap %.3f; bars: 95 %%",
                        reliability.records(),
                        reliability.meanGap().getAsDouble());
    }

    private static void axes(StringBuilder out) {
        line(out, 0, 0, 1, 0, "stroke=\"#000\"");
        line(out, 0, 0, 0, 1, "stroke=\"#000\"");
        for (int i = 0; i <= STEPS; i++) {
            double value = (double) i / STEPS;
            String label = String.format(Locale.ROOT, "%.1f", value);
            text(out, x(value), y(0) + 18, "middle", label);
            text(out, x(0) - 8, y(value) + 4, "end", label);
        }
        text(out, x(0.5), y(0) + 40, "middle", "stated confidence");
        out.append(String.format(
                Locale.ROOT,
                "<text transform=\"translate(%.1f %.1f) rotate(-90)\" text-anchor=\"middle\">share found right</text>\n",
                x(0) - 40,
                y(0.5)));
    }

    private static void curve(StringBuilder out, Reliability reliability) {
        out.append("<polyline fill=\"none\" stroke=\"#1f5a94\" stroke-width=\"2\" points=\"");
        reliability
                .bins()
                .forEach(bin -> out.append(String.format(
                        Locale.ROOT,
                        "%.1f,%.1f ",
                        x(bin.stated()),
                        y(bin.found().value().orElse(0)))));
        out.append("\"/>\n");
    }

    private static void point(StringBuilder out, Bin bin) {
        double found = bin.found().value().orElse(0);
        line(
                out,
                bin.stated(),
                bin.found().low().orElse(found),
                bin.stated(),
                bin.found().high().orElse(found),
                "stroke=\"#1f5a94\"");
        out.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1f5a94\"><title>stated %.2f, found %.2f (%d of %d)"
                        + "</title></circle>\n",
                x(bin.stated()),
                y(found),
                bin.stated(),
                found,
                bin.found().right(),
                bin.found().of()));
    }

    private static void line(StringBuilder out, double x1, double y1, double x2, double y2, String style) {
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" %s/>\n",
                x(x1),
                y(y1),
                x(x2),
                y(y2),
                style));
    }

    private static void text(StringBuilder out, double x, double y, String anchor, String text) {
        out.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, text));
    }

    private static double x(double value) {
        return LEFT + value * SIDE;
    }

    private static double y(double value) {
        return TOP + (1 - value) * SIDE;
    }
}
