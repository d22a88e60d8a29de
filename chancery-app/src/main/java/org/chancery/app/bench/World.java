package org.chancery.app.bench;

import java.util.List;
import java.util.Random;

/**
 * The countries of made-up news, some much oftener in it than others.
 *
 * <p>The first is told of twice as often as the second and ten times as often as the tenth (Zipf's law), as it is in the news.
 */
final class World {

    private final List<String> codes;
    private final double[] upTo;

    /** A world of these countries, the one most told of first. */
    World(List<String> codes) {
        this.codes = List.copyOf(codes);
        this.upTo = new double[codes.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    /** Draws a country. */
    String draw(Random random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int found = java.util.Arrays.binarySearch(upTo, at);
        return codes.get(Math.min(codes.size() - 1, found < 0 ? -found - 1 : found));
    }
}
