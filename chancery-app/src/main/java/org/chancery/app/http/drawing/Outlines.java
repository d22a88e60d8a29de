package org.chancery.app.http.drawing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The outlines of the countries as Natural Earth has them, read from the bundled TopoJSON. */
final class Outlines {

    private static final String FILE = "countries-110m.json";

    /** All in vain for a map of where people deal with each other, and a quarter of its height. */
    private static final String ANTARCTICA = "010";

    private final JsonNode world;
    private final List<List<Point>> arcs = new ArrayList<>();

    /** A corner of an outline, in degrees. */
    record Point(double lat, double lon) {}

    private Outlines(JsonNode world) {
        this.world = world;
        world.path("arcs").forEach(arc -> arcs.add(points(arc)));
    }

    /** Closed lines, those of islands and holes by themselves. */
    static List<List<Point>> read() {
        try (InputStream in = Outlines.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + FILE);
            }
            return new Outlines(new JsonMapper().readTree(in)).rings();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    /** Corners are written as steps from the one before, in whole numbers of a grid. */
    private List<Point> points(JsonNode arc) {
        JsonNode scale = world.path("transform").path("scale");
        JsonNode origin = world.path("transform").path("translate");
        List<Point> points = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonNode step : arc) {
            x += step.path(0).asLong();
            y += step.path(1).asLong();
            points.add(new Point(
                    y * scale.path(1).asDouble() + origin.path(1).asDouble(),
                    x * scale.path(0).asDouble() + origin.path(0).asDouble()));
        }
        return points;
    }

    private List<List<Point>> rings() {
        List<List<Point>> rings = new ArrayList<>();
        for (JsonNode country : world.at("/objects/countries/geometries")) {
            if (!country.path("id").asText().equals(ANTARCTICA)) {
                boolean many = country.path("type").asText().equals("MultiPolygon");
                JsonNode parts = country.path("arcs");
                Iterable<JsonNode> polygons = many ? parts : List.of(parts);
                polygons.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
            }
        }
        return rings;
    }

    /** Arcs of negative numbers are to be walked backwards: the number is that of the arc, all bits turned. */
    private List<Point> ring(JsonNode numbers) {
        List<Point> ring = new ArrayList<>();
        for (JsonNode number : numbers) {
            int n = number.asInt();
            List<Point> arc = new ArrayList<>(arcs.get(n < 0 ? ~n : n));
            if (n < 0) {
                java.util.Collections.reverse(arc);
            }
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return ring;
    }
}
