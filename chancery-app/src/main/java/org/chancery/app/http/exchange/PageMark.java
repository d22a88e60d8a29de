package org.chancery.app.http.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.chancery.app.store.Position;

/** Where a page begins, as clients hand it back. What is in it is nobody's business but ours. */
public final class PageMark {

    private PageMark() {}

    public static String write(Position at) {
        String plain = at.published().map(LocalDate::toString).orElse("") + "/" + at.seq();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The place that was written. */
    public static Position read(String mark) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(mark), StandardCharsets.UTF_8);
            int slash = plain.indexOf('/');
            String day = plain.substring(0, slash);
            return new Position(
                    day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                    Long.parseLong(plain.substring(slash + 1)));
        } catch (IllegalArgumentException | DateTimeException | StringIndexOutOfBoundsException e) {
            throw Problem.badRequest("next: not a mark that this server gave out")
                    .exception();
        }
    }
}
