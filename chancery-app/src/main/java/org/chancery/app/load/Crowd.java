package org.chancery.app.load;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * So many clients that ask one thing again and again.
 *
 * @param size how many
 * @param pauseMillis how long each waits between an answer and its next request
 */
public record Crowd(int size, long pauseMillis) {

    /** What one client got. */
    private record Part(List<Long> answered, List<Long> refused, long failed) {}

    /**
     * Lets them ask.
     *
     * @param nanos a clock that only counts
     */
    public Outcome ask(URI server, Optional<String> token, Target target, long millis, LongSupplier nanos)
            throws InterruptedException {
        byte[] request = target.request(server, token);
        ExecutorService clients = Executors.newFixedThreadPool(size);
        long begun = nanos.getAsLong();
        long end = begun + TimeUnit.MILLISECONDS.toNanos(millis);
        List<Future<Part>> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(clients.submit(() -> client(server, request, end, nanos)));
        }
        clients.shutdown();
        List<Part> all = new ArrayList<>();
        for (Future<Part> part : parts) {
            all.add(ended(part));
        }
        return new Outcome(
                all.stream().flatMap(it -> it.answered().stream()).toList(),
                all.stream().flatMap(it -> it.refused().stream()).toList(),
                all.stream().mapToLong(Part::failed).sum(),
                nanos.getAsLong() - begun);
    }

    private Part client(URI server, byte[] request, long end, LongSupplier nanos) throws InterruptedException {
        List<Long> answered = new ArrayList<>();
        List<Long> refused = new ArrayList<>();
        long failed = 0;
        while (nanos.getAsLong() < end) {
            try (Line line = new Line(server)) {
                while (nanos.getAsLong() < end) {
                    long begun = nanos.getAsLong();
                    int status = line.ask(request);
                    long took = nanos.getAsLong() - begun;
                    if (status < 300) {
                        answered.add(took);
                    } else if (status == 429 || status == 503) {
                        refused.add(took);
                    } else {
                        failed++;
                    }
                    TimeUnit.MILLISECONDS.sleep(pauseMillis);
                }
            } catch (IOException e) {
                failed++;
            }
        }
        return new Part(answered, refused, failed);
    }

    private static Part ended(Future<Part> part) throws InterruptedException {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed: " + e.getCause(), e.getCause());
        }
    }
}
