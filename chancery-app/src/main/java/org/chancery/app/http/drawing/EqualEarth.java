package org.chancery.app.http.drawing;

/**
 * The projection Equal Earth (Šavrič, Patterson and Jenny, 2018): countries keep their share of the area.
 *
 * @param width of the whole globe in the picture
 */
record EqualEarth(double width) {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double HALF = Math.sqrt(3) / 2;

    /** Half the width of the globe of radius 1. */
    private static final double REACH = Math.PI / (HALF * A1);

    /** A place in the picture, the equator and the meridian of Greenwich at its origin. */
    record Spot(double x, double y) {}

    Spot of(double lat, double lon) {
        double theta = StrictMath.asin(HALF * StrictMath.sin(Math.toRadians(lat)));
        double square = theta * theta;
        double sixth = square * square * square;
        double slope = A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
        double x = Math.toRadians(lon) * StrictMath.cos(theta) / (HALF * slope);
        double y = theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
        double scale = width / (2 * REACH);
        return new Spot(x * scale, -y * scale);
    }
}
