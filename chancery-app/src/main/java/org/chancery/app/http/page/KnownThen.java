package org.chancery.app.http.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;

/** What bounds the pages of what another day knew: it is not kept, but linked from its records at every question. */
final class KnownThen {

    /** Records that are read and linked for one page of a period; some seconds. */
    private static final long MOST = 100_000;

    private KnownThen() {}

    /**
     * Refuses what would take too long.
     *
     * @throws org.chancery.app.http.exchange.ProblemException if it would
     */
    static void check(Store store, Filter filter) {
        if (filter.asOf().isPresent() && store.then().weight(filter, MOST + 1) > MOST) {
            throw Problem.of(
                            422,
                            "Too much at once",
                            "What was known on " + filter.asOf().get()
                                    + " would have to be linked from more than " + MOST
                                    + " records; name a country or a person, or a shorter period, or look without as-of")
                    .exception();
        }
    }

    /** Says from which day on was looked, if not at everything. */
    static DomContent note(Optional<LocalDate> since) {
        return each(since.stream()
                .map(day -> p("So much fits that only what was told from " + day
                                + " on was looked at. A country or a person goes back further.")
                        .withClass("about")));
    }
}
