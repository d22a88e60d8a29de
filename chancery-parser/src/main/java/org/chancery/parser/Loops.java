package org.chancery.parser;

/**
 * The loops in which the parser spends its time, so plain that the JIT compiler makes vector instructions of them.
 *
 * <p>Traps, all measured on Java 17: a row that starts somewhere inside an array, or more than five arrays in one loop, and the compiler
 * falls back to one number at a time, four times slower. So every row is an array of its own, and four are taken together.
 */
final class Loops {

    private static final int TOGETHER = 4;

    private Loops() {}

    /** Adds {@code count} rows, each times its factor, from these first ones on. */
    static void addScaledRows(float[] sums, float[][] rows, int row, float[] factors, int factor, int count) {
        int i = 0;
        for (; i + TOGETHER <= count; i += TOGETHER) {
            addScaled(sums, rows, row + i, factors, factor + i);
        }
        for (; i < count; i++) {
            addScaled(sums, rows[row + i], factors[factor + i]);
        }
    }

    private static void addScaled(float[] sums, float[][] rows, int row, float[] factors, int factor) {
        float[] a = rows[row];
        float[] b = rows[row + 1];
        float[] c = rows[row + 2];
        float[] d = rows[row + 3];
        float ofA = factors[factor];
        float ofB = factors[factor + 1];
        float ofC = factors[factor + 2];
        float ofD = factors[factor + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (ofA * a[i] + ofB * b[i]) + (ofC * c[i] + ofD * d[i]);
        }
    }

    private static void addScaled(float[] sums, float[] row, float factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * row[i];
        }
    }

    static void add(float[] sums, float[] a) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += a[i];
        }
    }

    /** Adds four at once: the sums are loaded and stored once for all. */
    static void add(float[] sums, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (a[i] + b[i]) + (c[i] + d[i]);
        }
    }

    static void subtract(float[] sums, float[] a) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] -= a[i];
        }
    }

    static void cube(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * values[i] * values[i];
        }
    }
}
