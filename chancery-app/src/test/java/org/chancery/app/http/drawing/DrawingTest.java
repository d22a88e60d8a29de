package org.chancery.app.http.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.app.http.drawing.ForceLayout.Bond;
import org.chancery.app.http.drawing.ForceLayout.Box;
import org.chancery.app.http.drawing.ForceLayout.Spot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where things are drawn. */
class DrawingTest {

    private static final Box BOX = new Box(800, 400, 60);

    private static Document drawn(j2html.tags.DomContent picture) {
        return Jsoup.parse(picture.render());
    }

    private static double distance(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /** Whatever the network: all within the box, none upon another, and the same again. */
    @Test
    void nodesLieApartWithinTheBox() {
        long seed = 20261129;
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            int nodes = 1 + random.nextInt(Network.MOST);
            List<Bond> bonds = new ArrayList<>();
            for (int i = 0; i < nodes * 2; i++) {
                bonds.add(new Bond(random.nextInt(nodes), random.nextInt(nodes), random.nextDouble()));
            }
            List<Spot> spots = ForceLayout.of(nodes, bonds, BOX);
            assertThat(spots)
                    .as("seed " + seed + ", round " + round)
                    .hasSize(nodes)
                    .allMatch(it -> it.x() >= 0 && it.x() <= BOX.width() && it.y() >= 0 && it.y() <= BOX.height());
            for (int i = 0; i < nodes; i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(distance(spots.get(i), spots.get(j)))
                            .as("seed " + seed + ", round " + round)
                            .isGreaterThan(30);
                }
            }
            assertThat(ForceLayout.of(nodes, bonds, BOX)).isEqualTo(spots);
        }
    }

    @Test
    void thoseWhoAreTiedLieNearer() {
        List<Spot> spots = ForceLayout.of(4, List.of(new Bond(0, 2, 1), new Bond(1, 3, 1)), BOX);
        assertThat(distance(spots.get(0), spots.get(2))).isLessThan(distance(spots.get(0), spots.get(1)));
    }

    @Test
    void aNetworkOfWhatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new Network(List.of(), List.of(new Network.Edge(0, 1, 1, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCooperatesAndFightsHasTwoLines() {
        List<Network.Node> nodes =
                List.of(new Network.Node("A<b>", "A<b>", "/a", 2), new Network.Node("B", "B", "/b", 2));
        Document picture =
                drawn(NetworkDrawing.draw(new Network(nodes, List.of(new Network.Edge(0, 1, 3, 1))), "some"));
        assertThat(picture.select(".friendly-line")).hasSize(1);
        assertThat(picture.select(".hostile-line")).hasSize(1);
        assertThat(picture.select("b")).isEmpty();
        assertThat(picture.select("a.node").eachAttr("href")).containsExactly("/a", "/b");
    }

    @Test
    void monthsThatAreLeftOutAreDrawnEmpty() {
        Document picture = drawn(MonthBars.draw(
                List.of(
                        new MonthBars.Month(YearMonth.of(2022, 11), 2, 0),
                        new MonthBars.Month(YearMonth.of(2023, 2), 0, 4)),
                "by month"));
        assertThat(picture.select("g title").eachText())
                .containsExactly(
                        "2022-11: 2 of cooperation, 0 of conflict",
                        "2022-12: 0 of cooperation, 0 of conflict",
                        "2023-01: 0 of cooperation, 0 of conflict",
                        "2023-02: 0 of cooperation, 4 of conflict");
        assertThat(picture.select(".down").get(3).attr("height")).isEqualTo("52");
        assertThat(drawn(MonthBars.draw(List.of(), "nothing")).select(".up")).isEmpty();
    }

    /** The corners of the projection as its authors publish them, for a globe of radius 1. */
    @Test
    void placesAreProjectedAsPublished() {
        EqualEarth earth = new EqualEarth(2 * 2.7066297);
        assertThat(earth.of(0, 180).x()).isCloseTo(2.7066, within(0.001));
        assertThat(earth.of(90, 0).y()).isCloseTo(-1.3173, within(0.001));
        assertThat(earth.of(0, 0)).isEqualTo(new EqualEarth.Spot(0, -0.0));
    }

    @Test
    void theMapHasNoLineAcrossItAndPutsCirclesWhereCountriesAre() {
        Document map = drawn(WorldMap.draw(
                List.of(
                        new WorldMap.Mark(39.4, -8.2, 1, "Portugal", "/p", false),
                        new WorldMap.Mark(-33.9, 151.2, 9, "Sydney", "/s", true)),
                "map"));
        assertThat(map.select(".mark").eachAttr("href")).containsExactly("/s", "/p");
        double portugal = Double.parseDouble(map.select("circle").get(1).attr("cx"));
        double sydney = Double.parseDouble(map.select("circle").get(0).attr("cx"));
        assertThat(portugal).isLessThan(sydney);
        for (String step : map.select(".land").attr("d").split("[lM]")) {
            double x = step.isBlank() ? 0 : Double.parseDouble(step.replaceFirst("[ z].*", ""));
            assertThat(Math.abs(x)).isLessThan(1100);
        }
        assertThat(map.select(".land").attr("d").replaceAll("M[^l]*", "").split("l"))
                .allMatch(step -> step.isBlank() || Math.abs(Double.parseDouble(step.replaceFirst(" .*", ""))) < 60);
    }
}
