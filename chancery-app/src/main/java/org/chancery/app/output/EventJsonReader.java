package org.chancery.app.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.chancery.actor.Sector;
import org.chancery.event.Aux;
import org.chancery.event.Category;
import org.chancery.event.Context;
import org.chancery.event.Juncture;
import org.chancery.event.Mode;
import org.chancery.event.Place.Point;
import org.chancery.event.PutOff;
import org.chancery.event.Status;
import org.chancery.event.Voice;
import org.chancery.event.When;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Date;
import org.chancery.record.EventRecord.Location;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.SentenceText;
import org.chancery.record.EventRecord.Source;
import org.chancery.record.EventRecord.Speaker;
import org.chancery.record.EventRecord.Words;
import org.chancery.text.PageSpan;
import org.chancery.text.Span;
import org.chancery.time.Granularity;

/** Reads what {@link EventJson} writes. Unknown fields are passed over: adding one is allowed. */
public final class EventJsonReader {

    private static final JsonMapper MAPPER = new JsonMapper();

    private EventJsonReader() {}

    /**
     * The record of one line.
     *
     * @throws IllegalArgumentException if the line is not an event record
     */
    public static EventRecord read(String line) {
        try {
            return record(MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an event record: " + e.getOriginalMessage(), e);
        }
    }

    private static EventRecord record(JsonNode json) {
        Category act = Category.valueOf(need(json, "act"));
        return new EventRecord(
                need(json, "id"),
                source(json.path("article")),
                new SentenceText(json.path("sentence").path("index").asInt(), words(json.path("sentence"))),
                words(json.path("trigger")),
                Category.valueOf(need(json, "event")),
                act,
                text(json, "mode").map(name -> known(Mode.of(act, name), name)),
                text(json, "juncture").map(name -> known(Juncture.of(name), name)),
                list(json, "contexts", it -> known(Context.of(it.asText()), it.asText())),
                known(Status.of(need(json, "status")), need(json, "status")),
                json.path("hedged").asBoolean(),
                list(json, "aux", it -> known(Aux.of(it.asText()), it.asText())),
                need(json, "cameo"),
                json.path("quad").asInt(),
                json.path("score").asDouble(),
                list(json, "actors", EventJsonReader::participant),
                list(json, "recipients", EventJsonReader::participant),
                optional(json, "when").map(EventJsonReader::date),
                optional(json, "where").map(EventJsonReader::location),
                list(json, "topics", EventJsonReader::words),
                speaker(json.path("voice")),
                optional(json, "confidence")
                        .map(it -> OptionalDouble.of(it.asDouble()))
                        .orElse(OptionalDouble.empty()),
                need(json, "wording"),
                need(json, "codebook"),
                need(json, "coder"));
    }

    private static Source source(JsonNode json) {
        return new Source(
                need(json, "id"),
                text(json, "title"),
                text(json, "source"),
                text(json, "url"),
                day(json, "published"),
                text(json, "dateline"));
    }

    private static Words words(JsonNode json) {
        return new Words(
                need(json, "text"),
                new Span(json.path("start").asInt(), json.path("end").asInt()),
                optional(json, "page_start")
                        .map(start -> new PageSpan(
                                start.asInt(), json.path("page_end").asInt())));
    }

    private static Participant participant(JsonNode json) {
        return new Participant(
                words(json),
                text(json, "name"),
                text(json, "office"),
                need(json, "code"),
                text(json, "country"),
                list(json, "sectors", it -> Sector.valueOf(it.asText())),
                list(json, "offices", JsonNode::asText));
    }

    private static Date date(JsonNode json) {
        return new Date(
                words(json),
                day(json, "from"),
                day(json, "to"),
                WireName.read(Granularity.class, need(json, "granularity")),
                WireName.read(When.Basis.class, need(json, "basis")),
                text(json, "put_off").map(name -> known(PutOff.of(name), name)));
    }

    private static Location location(JsonNode json) {
        Optional<Point> point = optional(json, "lat")
                .map(lat -> new Point(lat.asDouble(), json.path("lon").asDouble()));
        return new Location(words(json), need(json, "name"), text(json, "country"), point);
    }

    private static Speaker speaker(JsonNode json) {
        return new Speaker(
                WireName.read(Voice.Kind.class, need(json, "kind")),
                optional(json, "text").map(it -> words(json)),
                text(json, "verb"),
                text(json, "code"),
                json.path("quote").asBoolean(),
                text(json, "name"),
                text(json, "office"));
    }

    private static Optional<JsonNode> optional(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<String> text(JsonNode json, String name) {
        return optional(json, name).map(JsonNode::asText);
    }

    private static Optional<LocalDate> day(JsonNode json, String name) {
        return text(json, name).map(LocalDate::parse);
    }

    private static String need(JsonNode json, String name) {
        return text(json, name)
                .orElseThrow(() -> new IllegalArgumentException("not an event record: no \"" + name + "\""));
    }

    private static <T> T known(Optional<T> value, String name) {
        return value.orElseThrow(() -> new IllegalArgumentException("not an event record: unknown \"" + name + "\""));
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> item) {
        return StreamSupport.stream(json.path(name).spliterator(), false)
                .map(item)
                .toList();
    }
}
