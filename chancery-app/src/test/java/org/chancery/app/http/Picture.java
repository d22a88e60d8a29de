package org.chancery.app.http;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A picture of a page with so few colours that it is small: pages have few, and the shades between them are hardly seen. */
final class Picture {

    private static final int COLOURS = 256;

    private Picture() {}

    /** The same PNG with at most 256 colours, the most frequent of its own. */
    static byte[] small(byte[] png) throws IOException {
        BufferedImage from = ImageIO.read(new ByteArrayInputStream(png));
        List<Integer> palette = palette(from);
        BufferedImage to =
                new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < from.getHeight(); y++) {
            for (int x = 0; x < from.getWidth(); x++) {
                int colour = from.getRGB(x, y) & 0xffffff;
                int index = nearest.computeIfAbsent(colour, it -> nearest(it, palette));
                to.getRaster().setSample(x, y, 0, index);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(to, "png", out);
        return out.toByteArray();
    }

    private static List<Integer> palette(BufferedImage from) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < from.getHeight(); y++) {
            for (int x = 0; x < from.getWidth(); x++) {
                counts.merge(from.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IndexColorModel model(List<Integer> palette) {
        int[] colours = palette.stream().mapToInt(it -> it).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private static int nearest(int colour, List<Integer> palette) {
        return IntStream.range(0, palette.size())
                .boxed()
                .min(Comparator.comparingInt(i -> distance(colour, palette.get(i))))
                .orElseThrow();
    }

    private static int distance(int a, int b) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int by = (a >> shift & 0xff) - (b >> shift & 0xff);
            sum += by * by;
        }
        return sum;
    }
}
