package org.chancery.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.link.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Where stories stand in time.
 *
 * @param days as known after the last article
 * @param settled whether the days are told to the day; else they are but a window
 * @param toldFirst the first day of publication
 * @param stories how many stand there
 */
record Spot(Optional<Stretch> days, boolean settled, Optional<LocalDate> toldFirst, long stories) {

    /** As a row of stories tells it. */
    static Spot of(ResultSet row, long stories) throws SQLException {
        Optional<LocalDate> from = day(row.getString("day_from"));
        Optional<LocalDate> to = day(row.getString("day_to"));
        return new Spot(
                from.flatMap(first -> to.map(last -> new Stretch(first, last))),
                row.getInt("settled") == 1,
                day(row.getString("told_first")),
                stories);
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        return Optional.ofNullable(written).map(LocalDate::parse);
    }

    static Spot of(Traits it) {
        return new Spot(it.days(), it.settled(), it.toldFirst(), 1);
    }
}
