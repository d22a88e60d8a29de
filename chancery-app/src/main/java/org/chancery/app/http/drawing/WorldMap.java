package org.chancery.app.http.drawing;

import static j2html.TagCreator.a;
import static j2html.TagCreator.rawHtml;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.chancery.app.http.drawing.EqualEarth.Spot;

/** The countries of the world with circles of what is counted in them, the greater the more; the area shows the count. */
public final class WorldMap {

    private static final double GLOBE = 1000;
    private static final double NORTH = 84;
    private static final double SOUTH = -56;
    private static final double WEST = -172;
    private static final double EAST = 191;
    private static final double LEAST = 4;
    private static final double GREATEST = 30;

    private static final EqualEarth EARTH = new EqualEarth(GLOBE);
    private static final double TOP = EARTH.of(NORTH, 0).y();
    private static final double LEFT = EARTH.of(0, WEST).x();
    private static final double WIDTH = EARTH.of(0, EAST).x() - LEFT;
    private static final double HEIGHT = EARTH.of(SOUTH, 0).y() - TOP;

    /**
     * A circle.
     *
     * @param name what is told where it is pointed at
     * @param address where it leads to
     * @param chosen whether it is the one that the page is about
     */
    public record Mark(double lat, double lon, int count, String name, String address, boolean chosen) {}

    private WorldMap() {}

    /** Reads and projects the outlines, unless that is done: it takes a moment. */
    public static void load() {
        if (Land.PATH.isEmpty()) {
            throw new IllegalStateException("the world has no countries");
        }
    }

    /** The map; great circles are drawn first, so that small ones can be reached. */
    public static DomContent draw(List<Mark> marks, String label) {
        ContainerTag<?> picture = Svg.picture(WIDTH, HEIGHT, label).withClass("map");
        picture.with(rawHtml(Land.PATH));
        int most = marks.stream().mapToInt(Mark::count).max().orElse(1);
        marks.stream()
                .sorted(java.util.Comparator.comparing(Mark::count).reversed())
                .forEach(it -> picture.with(circle(it, most)));
        return picture;
    }

    private static DomContent circle(Mark it, int most) {
        Spot spot = spot(it.lat(), it.lon());
        double radius = Math.max(LEAST, GREATEST * Math.sqrt((double) it.count() / most));
        return a().withHref(it.address())
                .withClasses("mark", it.chosen() ? "chosen" : "")
                .attr("aria-label", it.name())
                .with(Svg.title(it.name()))
                .with(Svg.circle(spot.x(), spot.y(), radius));
    }

    private static Spot spot(double lat, double lon) {
        Spot spot = EARTH.of(lat, lon);
        return new Spot(spot.x() - LEFT, spot.y() - TOP);
    }

    /** Read and drawn when a map is asked for first. */
    private static final class Land {
        static final String PATH = path();

        private static String path() {
            StringBuilder out = new StringBuilder();
            Outlines.read().forEach(ring -> draw(whole(ring), out));
            return Svg.path(out.toString()).withClass("land").render();
        }

        /** Outlines that cross the edge of the data, at 180 degrees, go on beyond it; what lies beyond the map's west is put to its east. */
        private static List<Outlines.Point> whole(List<Outlines.Point> ring) {
            List<Outlines.Point> whole = new ArrayList<>();
            double before = ring.get(0).lon();
            for (Outlines.Point it : ring) {
                double lon = it.lon() + 360 * Math.round((before - it.lon()) / 360);
                whole.add(new Outlines.Point(it.lat(), lon));
                before = lon;
            }
            boolean west = whole.stream().anyMatch(it -> it.lon() < WEST);
            return west
                    ? whole.stream()
                            .map(it -> new Outlines.Point(it.lat(), it.lon() + 360))
                            .toList()
                    : whole;
        }

        /** In whole tenths, each corner as a step from the one before; corners that fall together are left out. */
        private static void draw(List<Outlines.Point> ring, StringBuilder out) {
            long x = 0;
            long y = 0;
            for (int i = 0; i < ring.size(); i++) {
                Spot spot = spot(ring.get(i).lat(), ring.get(i).lon());
                long nextX = Math.round(spot.x() * 10);
                long nextY = Math.round(spot.y() * 10);
                if (i == 0) {
                    out.append('M').append(tenths(nextX)).append(' ').append(tenths(nextY));
                } else if (nextX != x || nextY != y) {
                    out.append('l').append(tenths(nextX - x)).append(' ').append(tenths(nextY - y));
                }
                x = nextX;
                y = nextY;
            }
            out.append('z');
        }

        private static String tenths(long value) {
            return Svg.number(value / 10.0);
        }
    }
}
