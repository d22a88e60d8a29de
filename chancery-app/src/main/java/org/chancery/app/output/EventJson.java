package org.chancery.app.output;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.event.Aux;
import org.chancery.event.Context;
import org.chancery.event.Juncture;
import org.chancery.event.Mode;
import org.chancery.event.Place.Point;
import org.chancery.event.PutOff;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Date;
import org.chancery.record.EventRecord.Location;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.Speaker;
import org.chancery.record.EventRecord.Words;

/** The event record as one line of JSON; {@link EventJsonReader} reads it back to an equal record. */
public final class EventJson {

    private EventJson() {}

    /** One line, without a line break. */
    public static String write(EventRecord it) {
        return JsonText.object(body(it));
    }

    /** The fields, to stand within something larger. */
    public static JsonText.Body body(EventRecord it) {
        return json -> {
            json.text("id", it.id());
            json.object("article", article(it.article()));
            json.object("sentence", sentence(it.sentence()));
            json.object("trigger", words(it.trigger()));
            json.text("event", it.event().name());
            json.text("act", it.act().name());
            json.text("mode", it.mode().map(Mode::wireName));
            json.text("juncture", it.juncture().map(Juncture::wireName));
            json.texts("contexts", it.contexts().stream().map(Context::wireName).toList());
            json.text("status", it.status().wireName());
            json.flag("hedged", it.hedged());
            json.texts("aux", it.aux().stream().map(Aux::wireName).toList());
            json.text("cameo", it.cameo());
            json.number("quad", it.quad());
            json.number("score", it.score());
            json.objects("actors", participants(it.actors()));
            json.objects("recipients", participants(it.recipients()));
            optional(json, "when", it.when().map(EventJson::date));
            optional(json, "where", it.where().map(EventJson::location));
            json.objects("topics", it.topics().stream().map(EventJson::words).toList());
            json.object("voice", voice(it.voice()));
            json.number("confidence", it.confidence());
            json.text("wording", it.wording());
            json.text("codebook", it.codebook());
            json.text("coder", it.coder());
        };
    }

    private static void optional(JsonText json, String name, Optional<JsonText.Body> body) throws IOException {
        if (body.isPresent()) {
            json.object(name, body.get());
        } else {
            json.nothing(name);
        }
    }

    private static JsonText.Body article(EventRecord.Source it) {
        return json -> {
            json.text("id", it.id());
            json.text("title", it.title());
            json.text("source", it.source());
            json.text("url", it.url());
            json.text("published", it.published());
            json.text("dateline", it.dateline());
        };
    }

    private static JsonText.Body sentence(EventRecord.SentenceText it) {
        return json -> {
            json.number("index", it.index());
            json.number("start", it.words().span().start());
            json.number("end", it.words().span().end());
            json.text("text", it.words().text());
            page(json, it.words());
        };
    }

    private static JsonText.Body words(Words it) {
        return json -> {
            json.text("text", it.text());
            json.number("start", it.span().start());
            json.number("end", it.span().end());
            page(json, it);
        };
    }

    private static void page(JsonText json, Words it) throws IOException {
        if (it.page().isPresent()) {
            json.number("page_start", it.page().get().start());
            json.number("page_end", it.page().get().end());
        }
    }

    private static List<JsonText.Body> participants(List<Participant> all) {
        return all.stream().map(EventJson::participant).toList();
    }

    private static JsonText.Body participant(Participant it) {
        return json -> {
            words(it.words()).write(json);
            json.text("name", it.name());
            json.text("office", it.office());
            json.text("code", it.code());
            json.text("country", it.country());
            json.texts("sectors", it.sectors().stream().map(Enum::name).toList());
            json.texts("offices", it.offices());
        };
    }

    private static JsonText.Body date(Date it) {
        return json -> {
            words(it.words()).write(json);
            json.text("from", it.from());
            json.text("to", it.to());
            json.text("granularity", WireName.of(it.granularity()));
            json.text("basis", WireName.of(it.basis()));
            json.text("put_off", it.putOff().map(PutOff::wireName));
        };
    }

    private static JsonText.Body location(Location it) {
        return json -> {
            words(it.words()).write(json);
            json.text("name", it.name());
            json.text("country", it.country());
            if (it.point().isPresent()) {
                Point point = it.point().get();
                json.number("lat", point.lat());
                json.number("lon", point.lon());
            } else {
                json.nothing("lat");
                json.nothing("lon");
            }
        };
    }

    private static JsonText.Body voice(Speaker it) {
        return json -> {
            json.text("kind", WireName.of(it.kind()));
            if (it.words().isPresent()) {
                words(it.words().get()).write(json);
            } else {
                json.nothing("text");
                json.nothing("start");
                json.nothing("end");
            }
            json.text("verb", it.verb());
            json.text("code", it.code());
            json.flag("quote", it.quote());
            json.text("name", it.name());
            json.text("office", it.office());
        };
    }
}
