package org.chancery.app.http.drawing;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.Locale;
import org.chancery.app.output.OneLine;

/** The elements of SVG that are used here. */
final class Svg {

    private Svg() {}

    static ContainerTag<?> group() {
        return tag("g");
    }

    static ContainerTag<?> path(String d) {
        return tag("path").attr("d", d);
    }

    static ContainerTag<?> circle(double x, double y, double radius) {
        return tag("circle").attr("cx", number(x)).attr("cy", number(y)).attr("r", number(radius));
    }

    static ContainerTag<?> rectangle(double x, double y, double width, double height) {
        return tag("rect")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height));
    }

    static ContainerTag<?> line(double x1, double y1, double x2, double y2) {
        return tag("line")
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2));
    }

    static ContainerTag<?> words(double x, double y, String words) {
        return tag("text").withText(OneLine.of(words)).attr("x", number(x)).attr("y", number(y));
    }

    /** What a browser shows where the element is pointed at. */
    static ContainerTag<?> title(String words) {
        return tag("title").withText(OneLine.of(words));
    }

    /** A whole picture. */
    static ContainerTag<?> picture(double width, double height, String label) {
        return tag("svg")
                .attr("viewBox", "0 0 " + number(width) + " " + number(height))
                .attr("role", "group")
                .attr("aria-label", OneLine.of(label));
    }

    /** At most one digit behind the point, none where it would be a zero. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }
}
