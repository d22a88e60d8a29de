package org.chancery.parser;

/** The weights from the hidden layer to the moves: a row for each hidden unit, widened with zeros to whole vector registers. */
final class MoveWeights {

    private static final int LANES = 16;
    private static final int ROWS = 8;

    private final int columns;
    private final float[] rows;

    MoveWeights(ArcNetwork network) {
        columns = (network.moves() + LANES - 1) / LANES * LANES;
        rows = new float[network.hidden() * columns];
        for (int unit = 0; unit < network.hidden(); unit++) {
            for (int move = 0; move < network.moves(); move++) {
                rows[unit * columns + move] = network.second(unit, move);
            }
        }
    }

    int columns() {
        return columns;
    }

    /** Adds up the scores, eight hidden units at a time. */
    void score(float[] hidden, float[] scores) {
        for (int unit = 0; unit < hidden.length; unit += ROWS) {
            Loops.addEightRows(scores, rows, unit, hidden);
        }
    }
}
