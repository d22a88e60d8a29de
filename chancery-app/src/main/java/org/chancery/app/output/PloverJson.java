package org.chancery.app.output;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.Aux;
import org.chancery.event.Context;
import org.chancery.event.Mode;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Location;
import org.chancery.record.EventRecord.Participant;

/**
 * The record with the field names of the PLOVER 2.0 manual.
 *
 * <p>The manual requires a {@code date} and does not say which day it is. Here it is the act's own or null, never that of publication,
 * and {@code comment} says why it is null. Auxiliary modes stand among the contexts, as the manual wants it.
 */
final class PloverJson {

    private PloverJson() {}

    static String write(EventRecord it) {
        Optional<LocalDate> told = it.when().flatMap(EventRecord.Date::from);
        return JsonText.object(json -> {
            json.text("id", it.id());
            json.text("date", told);
            json.text("enddate", it.when().flatMap(EventRecord.Date::to));
            json.objects("actor", entities(it.actors()));
            json.objects("recipient", entities(it.recipients()));
            json.texts("event", List.of(it.event().name()));
            place(json, it.where());
            json.texts("event_text", List.of(it.trigger().text()));
            json.number("quad_code", it.quad());
            json.number("event_scale", it.score());
            json.texts(
                    "mode",
                    it.event() == it.act()
                            ? it.mode().map(Mode::wireName).stream().toList()
                            : List.of());
            json.texts("context", contexts(it));
            json.text("text", it.sentence().words().text());
            json.object("text_info", textInfo(it));
            json.object("cite_info", citation(it));
            json.text("coder", it.coder());
            json.text("comment", comment(it, told.isPresent()));
        });
    }

    private static List<String> contexts(EventRecord it) {
        return Stream.concat(
                        it.contexts().stream().map(Context::wireName),
                        it.aux().stream().map(Aux::wireName))
                .toList();
    }

    private static List<JsonText.Body> entities(List<Participant> all) {
        List<JsonText.Body> bodies = new ArrayList<>();
        for (Participant it : all) {
            bodies.add(json -> {
                json.text("code", it.country().orElse(""));
                json.texts("sector", it.sectors().stream().map(Enum::name).toList());
                json.text("entity_text", it.words().text());
                json.text("identifier_text", it.name());
                json.text("office", it.office());
            });
        }
        return bodies;
    }

    private static void place(JsonText json, Optional<Location> where) throws IOException {
        if (where.isEmpty()) {
            json.nothing("event_loc");
            return;
        }
        Location it = where.get();
        json.object("event_loc", place -> {
            place.text("extracted_place", it.words().text());
            place.text("resolved_place", it.name());
            place.text("country_code", it.country());
            if (it.point().isPresent()) {
                place.number("lat", it.point().get().lat());
                place.number("lon", it.point().get().lon());
            }
        });
    }

    /** Offsets of the trigger count in the whole article, whose text is too long to repeat with every event. */
    private static JsonText.Body textInfo(EventRecord it) {
        return json -> {
            json.number("sequence", it.sentence().index());
            json.number("start", it.trigger().span().start());
            json.number("end", it.trigger().span().end());
        };
    }

    private static JsonText.Body citation(EventRecord it) {
        return json -> {
            json.text("citation", it.article().id());
            json.text("url", it.article().url());
            json.text("title", it.article().title());
            json.text("language", "eng");
            json.text("publication", it.article().source());
            json.text("coder", it.coder());
            json.text("codebook", it.codebook());
        };
    }

    private static String undated(EventRecord it) {
        String published =
                it.article().published().map(day -> "; published " + day).orElse("; day of publication not known");
        return it.when()
                        .map(when -> when.to().isPresent()
                                ? "only its last day is told"
                                : "date told as \"" + when.words().text() + "\", but not to be worked out")
                        .orElse("date not told")
                + published;
    }

    private static String comment(EventRecord it, boolean dated) {
        String status = "status: " + it.status().wireName() + (it.hedged() ? ", hedged" : "");
        return dated ? status : status + "; " + undated(it);
    }
}
