package org.chancery.app.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that says what a test tells it to say, and remembers what it was asked. */
public final class Loopback implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Reply> replies = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** What is done with a request. */
    public interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    public Loopback() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::reply);
        server.start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The paths that were asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public void forget() {
        asked.clear();
    }

    public Loopback on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    public Loopback page(String path, String html) {
        return on(path, exchange -> send(exchange, 200, "text/html; charset=utf-8", bytes(html)));
    }

    public Loopback feed(String path, String xml) {
        return on(path, exchange -> send(exchange, 200, "application/rss+xml", bytes(xml)));
    }

    public Loopback status(String path, int status) {
        return on(path, exchange -> send(exchange, status, "text/plain", bytes("no")));
    }

    public Loopback redirect(String path, String to) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            send(exchange, 302, "text/plain", bytes("elsewhere"));
        });
    }

    public static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, status == 304 ? -1 : body.length);
        if (status != 304) {
            exchange.getResponseBody().write(body);
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        try (exchange) {
            Reply reply = replies.get(path);
            if (reply == null) {
                send(exchange, 404, "text/plain", bytes("nothing here"));
            } else {
                reply.to(exchange);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
