package org.chancery.parser;

/** The loops in which the parser spends its time, so plain that the JIT compiler makes vector instructions of them. */
final class Loops {

    private Loops() {}

    /** Adds a row of a matrix, times a factor. */
    static void addScaled(float[] sums, float[] matrix, int row, float factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * matrix[row + i];
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

    /** Adds eight rows of a matrix as wide as the sums, from {@code row} on, each times the factor of the same number. */
    static void addEightRows(float[] sums, float[] matrix, int row, float[] factors) {
        int width = sums.length;
        int at = row * width;
        float a = factors[row];
        float b = factors[row + 1];
        float c = factors[row + 2];
        float d = factors[row + 3];
        float e = factors[row + 4];
        float f = factors[row + 5];
        float g = factors[row + 6];
        float h = factors[row + 7];
        for (int i = 0; i < width; i++) {
            sums[i] += ((a * matrix[at + i] + b * matrix[at + width + i])
                            + (c * matrix[at + 2 * width + i] + d * matrix[at + 3 * width + i]))
                    + ((e * matrix[at + 4 * width + i] + f * matrix[at + 5 * width + i])
                            + (g * matrix[at + 6 * width + i] + h * matrix[at + 7 * width + i]));
        }
    }
}
