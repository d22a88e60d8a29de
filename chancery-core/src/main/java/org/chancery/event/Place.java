package org.chancery.event;

import java.util.Optional;
import org.chancery.text.Quote;

/**
 * Where an act takes place.
 *
 * @param words the words that say so
 * @param name the place's name, resolved ("here" in a Seoul paper is Seoul)
 * @param country ISO 3166 alpha-3, if known
 * @param point where it lies, if known
 */
public record Place(Quote words, String name, Optional<String> country, Optional<Point> point) {

    /** Degrees north and east. */
    public record Point(double lat, double lon) {

        public Point {
            if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
                throw new IllegalArgumentException("not on earth: " + lat + ", " + lon);
            }
        }
    }
}
