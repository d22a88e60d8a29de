package org.chancery.app.http.drawing;

import static j2html.TagCreator.a;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.app.http.drawing.ForceLayout.Bond;
import org.chancery.app.http.drawing.ForceLayout.Box;
import org.chancery.app.http.drawing.ForceLayout.Spot;
import org.chancery.app.http.drawing.Network.Edge;
import org.chancery.app.http.drawing.Network.Node;

/**
 * A network as a picture: cooperation as unbroken lines, conflict as broken ones, the thicker the more of it.
 *
 * <p>The style sheet makes what does not belong to a node fade where it is pointed at or focused, see {@link #style}.
 */
public final class NetworkDrawing {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 560;
    private static final double MARGIN = 40;
    private static final double BETWEEN = 92;
    private static final double APART = 3;

    /** So few are told apart on a narrow page, too. */
    private static final int FEW = 10;

    private final Network network;
    private final List<Spot> spots;
    private final int most;

    private NetworkDrawing(Network network) {
        this.network = network;
        this.most = network.ties().stream()
                .mapToInt(it -> Math.max(it.cooperation(), it.conflict()))
                .max()
                .orElse(1);
        this.spots = ForceLayout.of(
                network.nodes().size(),
                network.ties().stream()
                        .map(it -> new Bond(it.from(), it.to(), 0.1 + 0.4 * share(it.cooperation() + it.conflict())))
                        .toList(),
                new Box(WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN, BETWEEN));
    }

    /** The picture. */
    public static DomContent draw(Network network, String label) {
        return new NetworkDrawing(network).picture(label);
    }

    /** What the style sheet needs so that the ties of a node stand out. */
    public static String style() {
        return IntStream.range(0, Network.MOST)
                .mapToObj(n -> ".network:has(.v" + n + ":is(:hover,:focus-visible)) :is(.tie:not(.e" + n
                        + "),.node:not(.v" + n + ",.w" + n + ")){opacity:.15}\n")
                .collect(Collectors.joining());
    }

    private DomContent picture(String label) {
        ContainerTag<?> picture = Svg.picture(WIDTH, HEIGHT, label)
                .withClasses("network", network.nodes().size() <= FEW ? "small" : "");
        network.ties().forEach(it -> picture.with(tie(it)));
        IntStream.range(0, network.nodes().size()).forEach(n -> picture.with(node(n)));
        return picture;
    }

    private DomContent tie(Edge it) {
        String words = network.nodes().get(it.from()).name() + " and "
                + network.nodes().get(it.to()).name() + ": " + it.cooperation() + " of cooperation, " + it.conflict()
                + " of conflict";
        boolean both = it.cooperation() > 0 && it.conflict() > 0;
        ContainerTag<?> lines = Svg.group().withClasses("tie", "e" + it.from(), "e" + it.to());
        lines.with(Svg.title(words));
        if (it.cooperation() > 0) {
            lines.with(line(it, it.cooperation(), both ? -1 : 0).withClass("friendly-line"));
        }
        if (it.conflict() > 0) {
            lines.with(line(it, it.conflict(), both ? 1 : 0).withClass("hostile-line"));
        }
        return lines;
    }

    /** A line, moved aside where two lie beside each other. */
    private ContainerTag<?> line(Edge it, int count, int aside) {
        double dx = x(it.to()) - x(it.from());
        double dy = y(it.to()) - y(it.from());
        double length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
        double thick = 1.2 + 7 * share(count);
        double away = aside * (APART + thick) / 2;
        double moveX = -dy / length * away;
        double moveY = dx / length * away;
        return Svg.line(x(it.from()) + moveX, y(it.from()) + moveY, x(it.to()) + moveX, y(it.to()) + moveY)
                .attr("stroke-width", Svg.number(thick));
    }

    private DomContent node(int n) {
        Node it = network.nodes().get(n);
        String neighbours = network.ties().stream()
                .filter(tie -> tie.from() == n || tie.to() == n)
                .map(tie -> " w" + (tie.from() == n ? tie.to() : tie.from()))
                .distinct()
                .collect(Collectors.joining());
        double radius = 19
                + 11
                        * Math.sqrt((double) it.weight()
                                / Math.max(1, network.nodes().get(0).weight()));
        return a().withHref(it.address())
                .withClass("node v" + n + neighbours)
                .attr("aria-label", it.name() + ", " + it.weight())
                .with(Svg.title(it.name() + ": " + it.weight()))
                .with(Svg.circle(x(n), y(n), radius))
                .with(Svg.words(x(n), y(n) + 5, it.label()));
    }

    private double share(int count) {
        return Math.sqrt((double) count / most);
    }

    private double x(int node) {
        return MARGIN + spots.get(node).x();
    }

    private double y(int node) {
        return MARGIN + spots.get(node).y();
    }
}
