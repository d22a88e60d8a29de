package org.chancery.app.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.app.http.exchange.Answer;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.ProblemException;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.Route;
import org.chancery.app.http.exchange.StreamMark;
import org.chancery.app.http.exchange.Tail;
import org.chancery.app.http.exchange.Visitor;
import org.chancery.app.http.guard.Caller;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The server's side of the framework: from its requests to ours, from our answers to its own. */
final class Doorway implements AutoCloseable {

    private static final int THREADS = 160;
    private static final int IDLE_MILLIS = 30_000;

    private final Porter porter;
    private final Settings settings;
    private final Javalin server;

    Doorway(Settings settings, List<Route> routes, Porter porter) {
        this.settings = settings;
        this.porter = porter;
        this.server = Javalin.create(config -> configure(config, routes));
    }

    private void configure(JavalinConfig config, List<Route> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 8);
        config.jetty.modifyHttpConfiguration(Doorway::bound);
        config.jetty.modifyServer(this::prepare);
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new Refusals(porter)));
        routes.forEach(route -> add(config, route));
        config.routes.before(context -> porter.headers().forEach(context::header));
        config.routes.exception(ProblemException.class, (e, context) -> tell(context, e.problem()));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> tell(context, Porter.problem(e.getStatus())));
        config.routes.exception(Exception.class, (e, context) -> tell(context, porter.broken(context.path(), e)));
        config.requestLogger.http((context, millis) -> porter.answered(
                context.method().name(), context.path(), context.endpoint().path, context.statusCode(), millis));
    }

    /** Who asks for the head only, is answered as if he asked for all; the server keeps the rest to itself. */
    private void add(JavalinConfig config, Route route) {
        switch (route.method()) {
            case GET -> {
                config.routes.get(route.path(), context -> answer(context, route));
                config.routes.head(route.path(), context -> answer(context, route));
            }
            case POST -> config.routes.post(route.path(), context -> answer(context, route));
        }
    }

    private static void bound(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setIdleTimeout(IDLE_MILLIS);
    }

    private void prepare(Server jetty) {
        jetty.setErrorHandler(new Refusals(porter));
        jetty.setStopTimeout(settings.patienceSeconds() * 1000);
        jetty.insertHandler(new GracefulHandler());
    }

    /** Listens from now on. */
    void open() {
        try {
            server.start(settings.host(), settings.port());
        } catch (JavalinException e) {
            throw new RoomException(
                    settings.host() + ":" + settings.port() + ": the server cannot listen there: " + e.getMessage(), e);
        }
    }

    int port() {
        return server.port();
    }

    private void answer(Context context, Route route) {
        Visitor visitor = porter.check(caller(context), route);
        write(context, porter.answer(ask(context, route, visitor), route));
    }

    private static Caller caller(Context context) {
        return new Caller(
                Optional.ofNullable(context.header("Host")),
                context.ip(),
                Optional.ofNullable(context.header("Authorization")),
                Optional.ofNullable(context.header("Origin")),
                Optional.ofNullable(context.header("Sec-Fetch-Site")));
    }

    private static Ask ask(Context context, Route route, Visitor visitor) {
        if (route.method() == Route.Method.GET) {
            return new Ask(context.path(), context.pathParamMap(), query(context, route), "", visitor);
        }
        String body = Body.of(context.contentType(), context.contentLength(), context.bodyInputStream(), route);
        return new Ask(context.path(), context.pathParamMap(), Body.query(context.contentType(), body), body, visitor);
    }

    /** Where a stream is to go on comes in a header; it is a parameter like others. */
    private static Query query(Context context, Route route) {
        @Nullable String last = route.path().endsWith("/stream") ? context.header(StreamMark.LAST) : null;
        Map<String, List<String>> all = new HashMap<>(context.queryParamMap());
        if (last != null) {
            all.put(StreamMark.LAST, List.of(last));
        }
        return new Query(all);
    }

    private void write(Context context, Answer answer) {
        Map<String, String> headers = new HashMap<>(answer.headers());
        Optional<String> tag = porter.tag(answer);
        tag.ifPresent(it -> headers.put("ETag", it));
        headers.forEach(context::header);
        context.contentType(answer.media().type());
        if (tag.isPresent() && porter.isKnown(tag.get(), Optional.ofNullable(context.header("If-None-Match")))) {
            context.status(304);
        } else if (answer.tail().isPresent() && !context.method().equals(HandlerType.HEAD)) {
            context.status(answer.status());
            send(context, answer.body(), answer.tail().get());
        } else {
            context.status(answer.status()).result(answer.body());
        }
    }

    /** Past the framework, which would pack it and hold it back. */
    private static void send(Context context, String body, Tail tail) {
        try {
            OutputStream out = context.res().getOutputStream();
            Tail.Line line = text -> {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            };
            line.write(body);
            tail.write(line);
        } catch (IOException theClientHasGone) {
            // there is nobody to be told
        }
    }

    private void tell(Context context, Problem problem) {
        write(context, porter.tell(context.path(), problem));
    }

    /** Lets nobody in any more, and waits for those who are in. */
    @Override
    public void close() {
        server.stop();
    }
}
