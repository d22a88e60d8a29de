package org.chancery.app.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.app.http.exchange.Answer;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Media;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Route;
import org.chancery.app.http.exchange.Visitor;
import org.chancery.app.http.guard.Caller;
import org.chancery.app.http.guard.Gates;
import org.chancery.app.http.guard.HostGuard;
import org.chancery.app.http.guard.RateGuard;
import org.chancery.app.http.guard.TokenGuard;
import org.chancery.app.http.page.ProblemPage;
import org.chancery.app.store.StoreException;
import org.chancery.app.store.Token;

/** What holds for every request, whatever is asked: who is let in, what every answer carries, how a failure is told, what is noted. */
final class Porter {

    /** No script, nothing of other hosts, in nobody's frame. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** Same-origin, not none: without a referrer, browsers keep the origin of our own forms to themselves, too. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "private, no-cache");

    private final HostGuard hosts;
    private final RateGuard rate;
    private final TokenGuard tokens;
    private final Gates gates;
    private final Figures figures;
    private final Log log;

    Porter(HostGuard hosts, RateGuard rate, TokenGuard tokens, Gates gates, Figures figures, Log log) {
        this.hosts = hosts;
        this.rate = rate;
        this.tokens = tokens;
        this.gates = gates;
        this.figures = figures;
        this.log = log;
    }

    /** What every answer carries. */
    Map<String, String> headers() {
        return HEADERS;
    }

    /** Refuses whoever may not; who the others are. */
    Visitor check(Caller caller, Route route) {
        hosts.checkName(caller);
        if (!tokens.isFamiliar(caller)) {
            rate.checkBefore(caller);
        }
        Optional<Token> token = tokens.of(caller);
        rate.check(caller, token);
        Visitor visitor = tokens.check(token, route.allowed()).as(caller.client(token));
        if (route.method() == Route.Method.POST) {
            hosts.checkOrigin(caller);
        }
        return visitor;
    }

    /** What only looks, goes through a gate; what reads articles, has its own queue. */
    Answer answer(Ask ask, Route route) {
        return route.method() == Route.Method.GET && route.allowed() != Route.Access.OPEN
                ? gates.through(isOfAnotherDay(ask), () -> route.handler().answer(ask))
                : route.handler().answer(ask);
    }

    private static boolean isOfAnotherDay(Ask ask) {
        return !ask.query().values(FilterQuery.AS_OF).isEmpty();
    }

    /** By what a client may tell that nothing has changed; weak, since the same may be packed or not. */
    Optional<String> tag(Answer answer) {
        if (answer.status() != 200
                || answer.media() == Media.FIGURES
                || answer.tail().isPresent()) {
            return Optional.empty();
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(answer.body().getBytes(StandardCharsets.UTF_8));
            return Optional.of("W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether a client has what bears this tag. */
    boolean isKnown(String tag, Optional<String> known) {
        return known.filter(tags -> Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(it -> it.equals("*") || it.equals(tag)))
                .isPresent();
    }

    /** A problem in the form that fits what was asked. */
    Answer tell(String path, Problem problem) {
        if (Route.isForPrograms(path)) {
            return withChallenge(problem.asJson());
        }
        return withChallenge(new Answer(problem.status(), Media.HTML, ProblemPage.html(problem), problem.headers()));
    }

    private static Answer withChallenge(Answer answer) {
        if (answer.status() != 401) {
            return answer;
        }
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.put("WWW-Authenticate", "Basic realm=\"Chancery\", charset=\"UTF-8\"");
        return new Answer(answer.status(), answer.media(), answer.body(), headers);
    }

    /** What the framework itself refuses. */
    static Problem problem(int status) {
        return switch (status) {
            case 404 -> Problem.notFound("nothing is kept at this address");
            case 405 -> Problem.of(405, "Not in this way", "this address does not take this method");
            default -> Problem.of(status, "Refused", "the request was refused by the server");
        };
    }

    /** What nobody foresaw. */
    Problem broken(String path, Exception e) {
        log.tell("failure", json -> {
            json.text("path", path);
            json.text("why", e.toString());
            json.text("where", e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0].toString());
        });
        return e instanceof StoreException
                ? Problem.busy(503, "the store cannot be used at the moment", 10)
                : Problem.of(500, "A mistake in Chancery itself", "the server's log says more");
    }

    /** Notes an answer. */
    void answered(String method, String path, String route, int status, float millis) {
        figures.answered(route, status, millis);
        log.tell("answer", json -> {
            json.text("method", method);
            json.text("path", path);
            json.number("status", status);
            json.number("ms", Math.round(millis));
        });
    }
}
