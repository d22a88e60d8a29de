package org.chancery.app.view;

import java.io.IOException;
import java.util.Optional;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.WireName;
import org.chancery.link.Person;
import org.chancery.link.Step;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.record.EventRecord;

/** Stories and steps as JSON, the same for commands and server; {@code openapi.json} describes it. Pure; safe for use by many threads. */
public final class StoryJson {

    private StoryJson() {}

    /** Everything, with the whole record of each step, and with parts nested. */
    public static JsonText.Body story(Story it) {
        return json -> {
            head(it, json);
            json.objects("steps", it.history().stream().map(StoryJson::step).toList());
            json.objects("parts", it.parts().stream().map(StoryJson::story).toList());
        };
    }

    /** What a story is, without its steps and parts. */
    public static void head(Story it, JsonText json) throws IOException {
        json.text("id", it.id());
        json.text("kind", WireName.of(it.kind()));
        json.text("category", it.category().name());
        json.text("state", WireName.of(it.state()));
        json.objects("parties", it.parties().stream().map(StoryJson::party).toList());
        stretch(json, "days", it.days());
        json.flag("scheduled", it.scheduled().isPresent());
        stretch(json, "former_days", it.formerDays());
        json.text("place", it.place().map(EventRecord.Location::name));
        json.text("country", it.place().flatMap(EventRecord.Location::country));
    }

    static void stretch(JsonText json, String name, Optional<Stretch> days) throws IOException {
        if (days.isEmpty()) {
            json.nothing(name);
            return;
        }
        json.object(name, inner -> {
            inner.text("from", days.get().from().toString());
            inner.text("to", days.get().to().toString());
        });
    }

    private static JsonText.Body party(Story.Party it) {
        return json -> {
            json.text("side", it.side());
            json.objects("people", it.people().stream().map(StoryJson::person).toList());
        };
    }

    private static JsonText.Body person(Person it) {
        return json -> {
            json.text("name", it.name());
            json.texts("offices", it.offices());
        };
    }

    static JsonText.Body step(Step it) {
        return json -> {
            json.text("stage", WireName.of(it.stage()));
            json.texts("because", it.because().stream().map(WireName::of).toList());
            json.object("event", EventJson.body(it.record()));
        };
    }
}
