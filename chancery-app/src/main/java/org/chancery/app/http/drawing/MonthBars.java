package org.chancery.app.http.drawing;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Counts by month as bars: cooperation upwards, conflict downwards, so that the direction tells them apart, too. */
public final class MonthBars {

    private static final double STEP = 24;
    private static final double BAR = 18;
    private static final double HALF = 56;
    private static final double LEFT = 44;
    private static final double BELOW = 24;

    /** A month without anything may be left out. */
    public record Month(YearMonth month, int cooperation, int conflict) {}

    private MonthBars() {}

    /** The picture of the months in their order; those that are left out between them are drawn empty. */
    public static DomContent draw(List<Month> months, String label) {
        List<Month> all = withoutGaps(months);
        int most = all.stream()
                .mapToInt(it -> Math.max(it.cooperation(), it.conflict()))
                .max()
                .orElse(1);
        double width = LEFT + all.size() * STEP;
        ContainerTag<?> picture = Svg.picture(width, 2 * HALF + BELOW, label)
                .withClass("bars")
                .attr("role", "img")
                .attr("width", Svg.number(width))
                .attr("height", Svg.number(2 * HALF + BELOW));
        picture.with(Svg.line(LEFT - 4, HALF, width, HALF).withClass("axis"));
        picture.with(Svg.words(LEFT - 8, 12, Integer.toString(most)).withClass("measure"));
        picture.with(Svg.words(LEFT - 8, HALF + 4, "0").withClass("measure"));
        picture.with(Svg.words(LEFT - 8, 2 * HALF, Integer.toString(most)).withClass("measure"));
        for (int i = 0; i < all.size(); i++) {
            bars(picture, all.get(i), LEFT + i * STEP, (HALF - 4) / most);
        }
        return picture;
    }

    private static void bars(ContainerTag<?> picture, Month it, double x, double unit) {
        String words = it.month() + ": " + it.cooperation() + " of cooperation, " + it.conflict() + " of conflict";
        double up = it.cooperation() * unit;
        picture.with(Svg.group()
                .with(Svg.title(words))
                .with(Svg.rectangle(x, 0, STEP, 2 * HALF).withClass("all"))
                .with(Svg.rectangle(x, HALF - up, BAR, up).withClass("up"))
                .with(Svg.rectangle(x, HALF, BAR, it.conflict() * unit).withClass("down")));
        boolean first = x == LEFT && it.month().getMonthValue() < 11;
        if (it.month().getMonthValue() == 1 || first) {
            picture.with(Svg.words(x, 2 * HALF + 18, it.month().toString()).withClass("when-label"));
        }
    }

    private static List<Month> withoutGaps(List<Month> months) {
        List<Month> all = new ArrayList<>();
        for (Month it : months) {
            YearMonth next =
                    all.isEmpty() ? it.month() : all.get(all.size() - 1).month().plusMonths(1);
            for (YearMonth empty = next; empty.isBefore(it.month()); empty = empty.plusMonths(1)) {
                all.add(new Month(empty, 0, 0));
            }
            all.add(it);
        }
        return all;
    }
}
