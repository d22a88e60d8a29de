package org.chancery.app.http;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.chancery.app.http.desk.ReadingDesk;
import org.chancery.app.http.live.Streams;
import org.chancery.app.store.Store;

/** What is counted while the server runs, as Prometheus reads it. Safe for use by many threads. */
final class Figures {

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder()
            .name("chancery_http_requests_total")
            .help("Requests answered")
            .labelNames("route", "status")
            .register(registry);
    private final Histogram seconds = Histogram.builder()
            .name("chancery_http_request_seconds")
            .help("Time from the request to its answer")
            .labelNames("route")
            .classicOnly()
            .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
            .register(registry);

    Figures(Store store, ReadingDesk desk, Streams streams) {
        gauge("chancery_articles", "Articles kept", store::size);
        gauge("chancery_reading_queue", "Articles that wait to be read", desk::waiting);
        gauge("chancery_reader_ready", "Whether the models are loaded", () -> desk.isReady() ? 1 : 0);
        gauge("chancery_streams", "Streams of new records that are open", streams::open);
        gauge("chancery_heap_bytes", "Memory in use", Figures::heap);
    }

    private static long heap() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void gauge(String name, String help, java.util.function.LongSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(told -> told.call((double) value.getAsLong()))
                .register(registry);
    }

    /** Counts an answer; the route is the pattern, not what was asked for, so that there are few. */
    void answered(String route, int status, double milliseconds) {
        requests.labelValues(route, Integer.toString(status)).inc();
        seconds.labelValues(route).observe(milliseconds / 1000);
    }

    String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written to", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
