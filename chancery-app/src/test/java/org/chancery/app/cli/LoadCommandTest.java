package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.app.load.Outcome;
import org.chancery.app.reading.BundledEngines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code chancery load} against a server that answers in every way. */
class LoadCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void open() {
        server.createContext("/good", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("in chunks".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.createContext("/full", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        server.createContext("/broken", exchange -> {
            exchange.sendResponseHeaders(500, 3);
            exchange.getResponseBody().write("bad".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private int run(String... args) {
        Console console = Consoles.of(out, err);
        return Chancery.run(console, new BundledEngines(), args);
    }

    @Test
    void answersRefusalsAndFailuresAreToldApart() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        int code = run(
                "load",
                address,
                "--path",
                "/good",
                "--path",
                "/full",
                "--path",
                "/broken",
                "--connections",
                "2",
                "--seconds",
                "1",
                "--pause-millis",
                "5");
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).matches("GET /good +2 +[1-9][0-9.]* .* 0\\.0 +0\\.0 +0\\.0 +0");
        assertThat(lines.get(2)).matches("GET /full +2 +0\\.0 +0\\.0 +0\\.0 +[1-9].* 0");
        assertThat(lines.get(3)).matches("GET /broken +2 +0\\.0 .* [1-9][0-9]*");
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThat(run("load", "127.0.0.1:8080")).isEqualTo(ExitCode.USAGE);
        assertThat(run("load", "--connections", "0")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theShareOfTimesIsThatOfTheOrderedOnes() {
        List<Long> times = List.of(3_000_000L, 1_000_000L, 2_000_000L, 4_000_000L);
        List<Long> rising = new Outcome(times, List.of(), 0, 1).answered();
        assertThat(Outcome.millis(rising, 0.5)).isEqualTo(2);
        assertThat(Outcome.millis(rising, 0.99)).isEqualTo(4);
        assertThat(Outcome.millis(List.of(), 0.99)).isZero();
    }
}
