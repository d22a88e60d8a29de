package org.chancery.app.http.page;

import org.chancery.app.http.exchange.Problem;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;

/** A bound for what another day knew: it is not kept, but linked from its records at every question. */
final class KnownThen {

    /** Records that are read and linked for one page; about a second. */
    private static final long MOST = 20_000;

    private KnownThen() {}

    /**
     * Refuses what would take too long.
     *
     * @throws org.chancery.app.http.exchange.ProblemException if it would
     */
    static void check(Store store, Filter filter) {
        if (filter.asOf().isPresent() && store.inTime().weight(filter, MOST + 1) > MOST) {
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
