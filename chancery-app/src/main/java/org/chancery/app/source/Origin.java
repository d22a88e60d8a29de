package org.chancery.app.source;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;

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

    /** Its articles, or one refusal that tells why it cannot be opened, so that the rest of the work goes on. */
    default Contents openOrTell(Optional<LocalDate> published) {
        try {
            return open(published);
        } catch (IOException e) {
            return new Unreadable(name(), "cannot be read: " + Problems.inWords(e)).open(published);
        }
    }

    /** How many articles it has at most; empty if that cannot be told without reading it. */
    Optional<Long> count() throws IOException;

    /** Articles and refusals of one origin; {@link #close} lets go of the file. */
    interface Contents extends Iterator<Arrival>, AutoCloseable {
        @Override
        void close() throws IOException;

        /** One arrival for each of these, with nothing to let go of. */
        static <T> Contents of(Iterator<T> each, Function<T, Arrival> arrival) {
            return of(each, arrival, () -> {});
        }

        static <T> Contents of(Iterator<T> each, Function<T, Arrival> arrival, Closeable open) {
            return new Contents() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Arrival next() {
                    return arrival.apply(each.next());
                }

                @Override
                public void close() throws IOException {
                    open.close();
                }
            };
        }
    }
}
