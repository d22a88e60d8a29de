package org.chancery.parser;

import java.nio.ByteBuffer;

/**
 * Weights printed with four decimals, kept as whole ten-thousandths in two bytes each; the few that do not fit take six.
 *
 * <p>Dividing by ten thousand gives the very float that parsing the decimals gives: both round the same number once.
 */
public final class PackedFloats {

    private static final float PARTS = 10_000f;
    private static final int WIDE = Short.MIN_VALUE;

    private PackedFloats() {}

    static float[] read(ByteBuffer packed, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            int parts = packed.getShort();
            values[i] = (parts == WIDE ? packed.getInt() : parts) / PARTS;
        }
        return values;
    }

    /**
     * Writes one weight.
     *
     * @throws IllegalArgumentException if it has other than four decimals
     */
    public static void write(String decimal, ByteBuffer packed) {
        int point = decimal.length() - 5;
        if (point < 1 || decimal.charAt(point) != '.') {
            throw new IllegalArgumentException("not a weight with four decimals: " + decimal);
        }
        int parts = Integer.parseInt(decimal.substring(0, point) + decimal.substring(point + 1));
        if (parts > WIDE && parts <= Short.MAX_VALUE) {
            packed.putShort((short) parts);
        } else {
            packed.putShort((short) WIDE).putInt(parts);
        }
    }
}
