package org.chancery.app.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.chancery.app.source.Arrival;
import org.chancery.text.Article;

/**
 * The same work for many articles, on several threads, with the results in the order of the input.
 *
 * <p>Only a few articles a thread are under way at any time, so memory does not grow with the input. The sink is called by the thread
 * that called {@link #run}, one call at a time.
 */
public final class Batch {

    private static final int UNDER_WAY_PER_THREAD = 4;

    private final int threads;

    /**
     * A way to work.
     *
     * @param threads at least one
     */
    public Batch(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.threads = threads;
    }

    /** Takes what comes out, in order. */
    public interface Sink<T> {

        void done(T result);

        void refused(Arrival.Refused refused);

        /** The work itself broke on this article: a mistake in the program. */
        void broken(Arrival.Read article, Throwable why);
    }

    /** What became of one arrival; tells it to the sink. */
    private interface Outcome<T> {
        void tell(Sink<T> sink);
    }

    /** Works through everything; if the input itself fails, what came before is told first. */
    public <T> void run(Iterator<Arrival> arrivals, Function<Article, T> work, Sink<T> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Future<Outcome<T>>> underWay = new ArrayDeque<>();
        try {
            feed(arrivals, work, sink, workers, underWay);
        } finally {
            workers.shutdownNow();
        }
    }

    private <T> void feed(
            Iterator<Arrival> arrivals,
            Function<Article, T> work,
            Sink<T> sink,
            ExecutorService workers,
            Deque<Future<Outcome<T>>> underWay) {
        try {
            while (arrivals.hasNext()) {
                underWay.add(begin(arrivals.next(), work, workers));
                if (underWay.size() >= threads * UNDER_WAY_PER_THREAD) {
                    tell(underWay.remove(), sink);
                }
            }
        } catch (RuntimeException e) {
            finish(underWay, sink);
            throw e;
        }
        finish(underWay, sink);
    }

    private static <T> void finish(Deque<Future<Outcome<T>>> underWay, Sink<T> sink) {
        while (!underWay.isEmpty()) {
            tell(underWay.remove(), sink);
        }
    }

    private static <T> Future<Outcome<T>> begin(Arrival arrival, Function<Article, T> work, ExecutorService workers) {
        return arrival.fold(
                read -> workers.submit((Callable<Outcome<T>>) () -> attempt(read, work)),
                refused -> CompletableFuture.completedFuture(sink -> sink.refused(refused)));
    }

    private static <T> Outcome<T> attempt(Arrival.Read read, Function<Article, T> work) {
        try {
            T result = work.apply(read.article());
            return sink -> sink.done(result);
        } catch (RuntimeException | StackOverflowError e) {
            return sink -> sink.broken(read, e);
        }
    }

    private static <T> void tell(Future<Outcome<T>> future, Sink<T> sink) {
        try {
            future.get().tell(sink);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
