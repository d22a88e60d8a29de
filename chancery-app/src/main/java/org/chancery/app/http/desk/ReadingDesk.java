package org.chancery.app.http.desk;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.reading.Engine;
import org.chancery.read.Reading;
import org.chancery.text.Article;

/**
 * Reads articles for whoever asks, a few at a time, with a short queue; what does not fit is told to come back. Safe for use by many
 * threads.
 */
public final class ReadingDesk implements AutoCloseable {

    private final CompletableFuture<Engine> engine;
    private final ThreadPoolExecutor workers;
    private final long patienceSeconds;

    /**
     * A desk, which begins to load its reader at once.
     *
     * @param loader takes seconds
     * @param threads articles read at the same time
     * @param queue articles that may wait
     * @param patienceSeconds how long one may take, waiting included
     */
    public ReadingDesk(Supplier<Engine> loader, int threads, int queue, long patienceSeconds) {
        this.patienceSeconds = patienceSeconds;
        this.workers = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(queue), ReadingDesk::thread);
        this.engine = CompletableFuture.supplyAsync(loader, work -> thread(work).start());
    }

    /** Threads that do not keep the program from ending. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    }

    /** The reader, when it is loaded. */
    public CompletableFuture<Engine> engine() {
        return engine;
    }

    /** Whether articles can be read. */
    public boolean isReady() {
        return engine.isDone() && !engine.isCompletedExceptionally();
    }

    /** Why there will never be a reader here. */
    public Optional<String> failure() {
        if (!engine.isCompletedExceptionally()) {
            return Optional.empty();
        }
        Throwable why = engine.handle((loaded, failed) -> failed).join();
        return Optional.of(String.valueOf(why.getCause() == null ? why : why.getCause()));
    }

    /** Articles that wait for their turn. */
    public int waiting() {
        return workers.getQueue().size();
    }

    /** What is read from an article. */
    public Reading read(Article article) {
        Engine reader = loaded();
        Future<Reading> reading = accepted(() -> reader.read(article));
        try {
            return reading.get(patienceSeconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reading.cancel(false);
            workers.purge();
            throw Problem.busy(503, "this could not be read within " + patienceSeconds + " seconds", 10)
                    .exception();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article cannot be read: " + e.getCause(), e.getCause());
        } catch (CancellationException e) {
            throw stopping();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopping();
        }
    }

    private Engine loaded() {
        if (failure().isPresent()) {
            throw Problem.of(500, "No reader", "the models could not be loaded; the server's log says why")
                    .exception();
        }
        if (!engine.isDone()) {
            throw Problem.busy(503, "the models are being loaded", 5).exception();
        }
        return engine.join();
    }

    private Future<Reading> accepted(java.util.concurrent.Callable<Reading> work) {
        try {
            return workers.submit(work);
        } catch (RejectedExecutionException e) {
            throw workers.isShutdown()
                    ? stopping()
                    : Problem.busy(503, "too many articles are being read already", 2)
                            .exception();
        }
    }

    private static RuntimeException stopping() {
        return Problem.busy(503, "the server is being stopped", 10).exception();
    }

    /** Takes nothing more, and finishes what was accepted. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(patienceSeconds, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
