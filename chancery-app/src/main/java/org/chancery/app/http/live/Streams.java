package org.chancery.app.http.live;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chancery.app.http.exchange.Answer;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Media;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.StreamMark;
import org.chancery.app.http.exchange.Tail;
import org.chancery.app.output.EventJson;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Newcomer;
import org.chancery.app.store.Store;

/**
 * New records as server-sent events, to so many clients at a time, and so many to one. Safe for use by many threads.
 *
 * <p>A client that does not take what it is sent is cut off by the server's own limit; each stream ends after a while by itself, so that a
 * token that was taken back does not keep it open. Clients come again where they were.
 */
public final class Streams implements AutoCloseable {

    /** Whom the server has threads for, besides those that look and read. */
    public static final int MOST = 32;

    /** Of these, for one client: the pages of some windows of a browser, and programs beside them. */
    public static final int FOR_ONE = 8;

    /** Records fetched and written at a time. */
    private static final int SOME = 50;

    private static final long LOOKING_MILLIS = 500;

    private final Store store;
    private final Pace pace;
    private final Bell bell;
    private final Places places;

    /**
     * How fast a stream goes.
     *
     * @param beatMillis silence after which it is said that there is nothing new
     * @param longestMillis after which it ends
     */
    public record Pace(long beatMillis, long longestMillis) {
        public static final Pace USUAL = new Pace(15_000, TimeUnit.MINUTES.toMillis(15));
    }

    public Streams(Store store, Pace pace) {
        this.store = store;
        this.pace = pace;
        this.bell = new Bell(store::lastNumber, LOOKING_MILLIS);
        this.places = new Places(MOST, FOR_ONE);
    }

    /** How many are open. */
    public int open() {
        return places.taken();
    }

    /** A stream of what comes in from now on, or came in behind the event that a client had last. */
    public Answer answer(Ask ask) {
        Query query = ask.query();
        Filter filter = FilterQuery.of(query.without(StreamMark.LAST).allow(FilterQuery.NAMES));
        Optional<Long> known = query.one(StreamMark.LAST).map(StreamMark::read);
        long last = store.lastNumber();
        long begin = Math.min(last, known.orElse(last));
        if (bell.isClosed()) {
            throw Problem.busy(503, "the server is being stopped", 10).exception();
        }
        String client = ask.visitor().client();
        if (places.isFull()) {
            throw Problem.busy(503, "as many streams are open as there may be", 30)
                    .exception();
        }
        if (places.isFullFor(client)) {
            throw Problem.busy(429, "more than " + FOR_ONE + " streams for one client", 30)
                    .exception();
        }
        return new Answer(
                200,
                Media.EVENTS,
                "retry: 3000\n\n",
                Map.of("X-Accel-Buffering", "no"),
                out -> run(client, filter, begin, out));
    }

    private void run(String client, Filter filter, long begin, Tail.Line out) throws IOException {
        if (!places.take(client)) {
            return;
        }
        bell.join();
        try {
            tell(filter, begin, out);
        } finally {
            bell.leave();
            places.give(client);
        }
    }

    private void tell(Filter filter, long begin, Tail.Line out) throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pace.longestMillis());
        long place = begin;
        while (!bell.isClosed() && System.nanoTime() < end) {
            long last = bell.await(place, pace.beatMillis());
            place = last > place ? passed(filter, place, last, out) : place;
            out.write("id: " + StreamMark.write(place) + "\n\n");
        }
    }

    /** Tells what there is up to a number; the number up to which everything is told. */
    private long passed(Filter filter, long begin, long last, Tail.Line out) throws IOException {
        long place = begin;
        List<Newcomer> some;
        do {
            some = store.newcomers(filter, place, last, SOME);
            StringBuilder text = new StringBuilder();
            for (Newcomer one : some) {
                place = one.seq();
                text.append("id: ").append(StreamMark.write(place)).append("\nevent: record\ndata: ");
                text.append(EventJson.write(one.it())).append("\n\n");
            }
            out.write(text.toString());
        } while (some.size() == SOME && !bell.isClosed());
        return some.size() == SOME ? place : last;
    }

    /** Ends all streams. */
    @Override
    public void close() {
        bell.close();
    }
}
