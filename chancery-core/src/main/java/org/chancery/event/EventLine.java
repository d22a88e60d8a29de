package org.chancery.event;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.actor.Actor;
import org.chancery.time.Days;

/**
 * An event in one line, as the codebook's examples write it.
 *
 * <p>{@code CONSULT/visit planned USAGOV > KOR @ 2020-12-08}: the act and its mode; the status, with a question mark where it is
 * hedged; the actors' codes; the recipients' codes, if any; the days, if the article says. {@code -} is somebody whose code is not
 * known, {@code ()} is nobody. Days are {@code FIRST..LAST} where they differ, with either side open.
 */
public final class EventLine {

    private EventLine() {}

    public static String of(Event event) {
        return event.act()
                + event.mode().map(mode -> "/" + mode.wireName()).orElse("")
                + " " + event.status().wireName() + (event.hedged() ? "?" : "")
                + " " + codes(event.actors())
                + (event.recipients().isEmpty() ? "" : " > " + codes(event.recipients()))
                + event.when()
                        .flatMap(When::days)
                        .map(days -> " @ " + days(days))
                        .orElse("");
    }

    private static String codes(List<Actor> actors) {
        if (actors.isEmpty()) {
            return "()";
        }
        return actors.stream()
                .map(Actor::code)
                .map(code -> code.isEmpty() ? "-" : code)
                .collect(Collectors.joining(", "));
    }

    private static String days(Days days) {
        String from = days.from().map(Object::toString).orElse("");
        String to = days.to().map(Object::toString).orElse("");
        return from.equals(to) ? from : from + ".." + to;
    }
}
