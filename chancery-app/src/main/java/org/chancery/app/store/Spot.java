package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.link.Stretch;

/**
 * Where stories stand in time.
 *
 * @param days as known after the last article
 * @param settled whether the days are told to the day; else they are but a window
 * @param toldFirst the first day of publication
 * @param stories how many stand there
 */
record Spot(Optional<Stretch> days, boolean settled, Optional<LocalDate> toldFirst, long stories) {

    static Spot of(Traits it) {
        return new Spot(it.days(), it.settled(), it.toldFirst(), 1);
    }
}
