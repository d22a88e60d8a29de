package org.chancery.app.http.page;

import java.util.function.LongUnaryOperator;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;

/** A bound for what another day knew: it is not kept, but linked from its records at every question. */
final class KnownThen {

    /** Records that are read and linked for one page; some seconds. */
    private static final long MOST = 100_000;

    private KnownThen() {}

    /**
     * Refuses what would take too long.
     *
     * @throws org.chancery.app.http.exchange.ProblemException if it would
     */
    static void check(Store store, Filter filter) {
        check(filter, most -> store.inTime().weight(filter, most));
    }

    /**
     * The same.
     *
     * @param weight how many records must be linked, counted up to so many
     */
    static void check(Filter filter, LongUnaryOperator weight) {
        if (filter.asOf().isPresent() && weight.applyAsLong(MOST + 1) > MOST) {
            throw Problem.of(
                            422,
                            "Too much at once",
                            "What was known on " + filter.asOf().get()
                                    + " would have to be linked from more than " + MOST
                                    + " records; name a country or a person, or a shorter period, or look without as-of")
                    .exception();
        }
    }
}
