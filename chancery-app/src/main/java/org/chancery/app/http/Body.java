package org.chancery.app.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.Route;
import org.jspecify.annotations.Nullable;

/** What was sent with a request: of the expected kind, no longer than allowed, in UTF-8. */
final class Body {

    private static final String FORM = "application/x-www-form-urlencoded";

    private Body() {}

    static String of(@Nullable String type, long length, InputStream in, Route route) {
        String expected = Route.isForPrograms(route.path()) ? "application/json" : FORM;
        if (!kind(type).equals(expected)) {
            throw Problem.of(415, "Not in this form", "the content must be " + expected)
                    .exception();
        }
        if (length > route.limit()) {
            passOver(in, 2L * route.limit());
            throw tooLong(route);
        }
        return decoded(bytes(in, route));
    }

    /** A client that is refused while it still sends may never see why: what is not far too long is let in and dropped. */
    private static void passOver(InputStream in, long most) {
        try {
            in.skipNBytes(most);
        } catch (IOException e) {
            // it was shorter, or the client went away: in both cases there is nothing left to pass over
            return;
        }
    }

    private static byte[] bytes(InputStream in, Route route) {
        try {
            byte[] bytes = in.readNBytes(route.limit() + 1);
            if (bytes.length > route.limit()) {
                throw tooLong(route);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the client went away", e);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("the content is not valid UTF-8").exception();
        }
    }

    private static RuntimeException tooLong(Route route) {
        return Problem.of(413, "Too much", "at most " + route.limit() + " bytes are taken here")
                .exception();
    }

    private static String kind(@Nullable String type) {
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** The fields of a form; none of anything else. */
    static Query query(@Nullable String type, String body) {
        if (!kind(type).equals(FORM)) {
            return Query.NONE;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : body.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(plain(field.substring(0, equals)), name -> new ArrayList<>())
                        .add(plain(field.substring(equals + 1)));
            }
        }
        return new Query(fields);
    }

    private static String plain(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("the form is not encoded as forms are").exception();
        }
    }
}
