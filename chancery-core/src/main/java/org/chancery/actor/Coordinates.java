package org.chancery.actor;

/** A point on earth, in degrees north and east. */
public record Coordinates(double latitude, double longitude) {

    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on earth: " + latitude + ", " + longitude);
        }
    }
}
