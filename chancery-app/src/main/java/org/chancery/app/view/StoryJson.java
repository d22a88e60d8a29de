package org.chancery.app.view;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.WireName;
import org.chancery.link.Person;
import org.chancery.link.Reason;
import org.chancery.link.Step;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.record.EventRecord;

/** Stories and steps as JSON. */
final class StoryJson {

    private StoryJson() {}

    /** Everything, with parts nested. */
    static JsonText.Body story(Story it) {
        return json -> {
            head(it, json);
            json.objects("steps", it.history().stream().map(StoryJson::step).toList());
            json.objects("parts", it.parts().stream().map(StoryJson::story).toList());
        };
    }

    /** What a story is, without its steps and parts. */
    static void head(Story it, JsonText json) throws IOException {
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
        EventRecord record = it.record();
        return json -> {
            json.text("stage", WireName.of(it.stage()));
            json.text("record", record.id());
            json.object("article", article(record.article()));
            json.text("sentence", record.sentence().words().text());
            json.text("trigger", record.trigger().text());
            json.text("status", record.status().wireName());
            json.flag("hedged", record.hedged());
            json.text("when", record.when().map(when -> when.words().text()));
            json.text("voice", WireName.of(record.voice().kind()));
            json.text("speaker", record.voice().words().map(EventRecord.Words::text));
            json.texts("because", reasons(it.because()));
        };
    }

    private static List<String> reasons(List<Reason> all) {
        return all.stream().map(WireName::of).toList();
    }

    private static JsonText.Body article(EventRecord.Source it) {
        return json -> {
            json.text("id", it.id());
            json.text("title", it.title());
            json.text("source", it.source());
            json.text("url", it.url());
            json.text("published", it.published());
        };
    }
}
