package org.chancery.app.http.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a place for each node of a small network: those that are tied come near each other, others keep apart.
 *
 * <p>The method of Fruchterman and Reingold, begun on a spiral in the order of the nodes, with no chance in it: the same network gives the
 * same places on every machine. For some dozens of nodes; the work grows with their square.
 */
final class ForceLayout {

    private static final int ROUNDS = 300;
    private static final double GRAVITY = 0.6;
    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - Math.sqrt(5));

    /** A tie between the nodes of these numbers. */
    record Bond(int from, int to, double strength) {}

    /** A place in a box, from its upper left corner. */
    record Spot(double x, double y) {}

    /**
     * Where the nodes may lie.
     *
     * @param apart how near the middles of two nodes may come
     */
    record Box(double width, double height, double apart) {}

    private final double[] x;
    private final double[] y;
    private final double[] pushX;
    private final double[] pushY;
    private final double reach;

    private ForceLayout(int nodes) {
        this.x = new double[nodes];
        this.y = new double[nodes];
        this.pushX = new double[nodes];
        this.pushY = new double[nodes];
        this.reach = 1 / Math.sqrt(Math.max(1, nodes));
    }

    /** A spot in the box for each node, in their order. */
    static List<Spot> of(int nodes, List<Bond> bonds, Box box) {
        ForceLayout layout = new ForceLayout(nodes);
        layout.begin();
        for (int round = 0; round < ROUNDS; round++) {
            layout.push();
            bonds.forEach(layout::pull);
            layout.move(0.1 * (ROUNDS - round) / ROUNDS);
        }
        layout.fill(box);
        for (int round = 0; round < ROUNDS; round++) {
            layout.part(box);
        }
        return layout.spots();
    }

    /** Seeds of a sunflower: well spread, and alike in no two directions, so that nothing stays where it is by symmetry. */
    private void begin() {
        for (int i = 0; i < x.length; i++) {
            double radius = Math.sqrt((i + 1.0) / x.length) / 2;
            x[i] = StrictMath.cos(i * GOLDEN_ANGLE) * radius;
            y[i] = StrictMath.sin(i * GOLDEN_ANGLE) * radius;
        }
    }

    private void push() {
        for (int i = 0; i < x.length; i++) {
            pushX[i] = -x[i] * GRAVITY * reach;
            pushY[i] = -y[i] * GRAVITY * reach;
            for (int j = 0; j < x.length; j++) {
                if (i != j) {
                    double dx = x[i] - x[j];
                    double dy = y[i] - y[j];
                    double square = Math.max(1e-6, dx * dx + dy * dy);
                    pushX[i] += dx / square * reach * reach;
                    pushY[i] += dy / square * reach * reach;
                }
            }
        }
    }

    private void pull(Bond bond) {
        double dx = x[bond.to()] - x[bond.from()];
        double dy = y[bond.to()] - y[bond.from()];
        double force = Math.sqrt(dx * dx + dy * dy) / reach * bond.strength();
        pushX[bond.from()] += dx * force;
        pushY[bond.from()] += dy * force;
        pushX[bond.to()] -= dx * force;
        pushY[bond.to()] -= dy * force;
    }

    private void move(double most) {
        for (int i = 0; i < x.length; i++) {
            double length = Math.sqrt(pushX[i] * pushX[i] + pushY[i] * pushY[i]);
            double step = length < 1e-9 ? 0 : Math.min(length, most) / length;
            x[i] += pushX[i] * step;
            y[i] += pushY[i] * step;
        }
    }

    /** Stretches what was found over the whole box. */
    private void fill(Box box) {
        spread(x, box.width());
        spread(y, box.height());
    }

    private static void spread(double[] all, double size) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double one : all) {
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        boolean level = most - least < 1e-9;
        for (int i = 0; i < all.length; i++) {
            all[i] = level ? size / 2 : (all[i] - least) / (most - least) * size;
        }
    }

    /** Moves those that lie upon each other apart, as far as the box allows. */
    private void part(Box box) {
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double dx = x[j] - x[i];
                double dy = y[j] - y[i];
                double length = Math.sqrt(dx * dx + dy * dy);
                if (length < box.apart()) {
                    double share = (box.apart() - length) / 2 / Math.max(length, 1e-3);
                    shift(i, -dx * share, -dy * share, box);
                    shift(j, dx * share, dy * share, box);
                }
            }
        }
    }

    private void shift(int i, double dx, double dy, Box box) {
        x[i] = Math.min(box.width(), Math.max(0, x[i] + dx));
        y[i] = Math.min(box.height(), Math.max(0, y[i] + dy));
    }

    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            spots.add(new Spot(x[i], y[i]));
        }
        return List.copyOf(spots);
    }
}
