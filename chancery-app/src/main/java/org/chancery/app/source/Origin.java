package org.chancery.app.source;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;

/** One place that articles come from. */
interface Origin {

    /** How messages call it. */
    String name();

    /**
     * Its articles, one at a time, in order; to be read once.
     *
     * @param published the day of publication for articles that bring none
     */
    Contents open(Optional<LocalDate> published) throws IOException;

    /** How many articles it has at most, counted quickly. */
    long count() throws IOException;

    /** Articles and refusals of one origin; {@link #close} lets go of the file. */
    interface Contents extends Iterator<Arrival>, AutoCloseable {
        @Override
        void close() throws IOException;
    }
}
