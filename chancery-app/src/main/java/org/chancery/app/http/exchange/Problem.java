package org.chancery.app.http.exchange;

import java.util.Map;
import java.util.OptionalInt;
import org.chancery.app.output.JsonText;

/**
 * Why a request is not done: what is told of it in every form, as RFC 9457 has it.
 *
 * @param status the HTTP status
 * @param title the kind of problem
 * @param detail what is wrong here, and what to do
 * @param retryAfter seconds after which the same may go well
 */
public record Problem(int status, String title, String detail, OptionalInt retryAfter) {

    public static Problem badRequest(String detail) {
        return of(400, "The request cannot be understood", detail);
    }

    public static Problem notFound(String detail) {
        return of(404, "There is no such thing here", detail);
    }

    /** Something to be tried again. */
    public static Problem busy(int status, String detail, int seconds) {
        return new Problem(status, "Not now", detail, OptionalInt.of(seconds));
    }

    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, OptionalInt.empty());
    }

    public ProblemException exception() {
        return new ProblemException(this);
    }

    /** The answer for programs. */
    public Answer asJson() {
        String body = JsonText.object(json -> {
            json.text("type", "about:blank");
            json.text("title", title);
            json.number("status", status);
            json.text("detail", detail);
        });
        return new Answer(status, Media.PROBLEM, body + "\n", headers());
    }

    /** What the header of an answer tells of it. */
    public Map<String, String> headers() {
        return retryAfter.isEmpty() ? Map.of() : Map.of("Retry-After", Integer.toString(retryAfter.getAsInt()));
    }
}
