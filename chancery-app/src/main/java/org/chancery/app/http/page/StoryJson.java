package org.chancery.app.http.page;

import java.io.IOException;
import java.util.List;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.JsonText;
import org.chancery.link.Reason;
import org.chancery.link.Step;
import org.chancery.link.Story;
import org.chancery.link.Stretch;

/** A story as JSON, with all of its records. */
final class StoryJson {

    private StoryJson() {}

    static JsonText.Body body(Story it) {
        return json -> {
            json.text("id", it.id());
            json.text("kind", StoryWords.wireName(it.kind()));
            json.text("category", it.category().name());
            json.text("state", StoryWords.wireName(it.state()));
            json.objects("parties", it.parties().stream().map(StoryJson::party).toList());
            json.text("from", it.days().map(Stretch::from));
            json.text("to", it.days().map(Stretch::to));
            json.text("place", it.place().map(place -> place.name()));
            history(json, it.history());
            json.objects("parts", it.parts().stream().map(StoryJson::body).toList());
        };
    }

    private static JsonText.Body party(Story.Party it) {
        return json -> {
            json.text("side", it.side());
            json.objects(
                    "people",
                    it.people().stream()
                            .map(person -> (JsonText.Body) one -> {
                                one.text("name", person.name());
                                one.texts("offices", person.offices());
                            })
                            .toList());
        };
    }

    private static void history(JsonText json, List<Step> steps) throws IOException {
        json.objects(
                "history",
                steps.stream()
                        .map(step -> (JsonText.Body) one -> {
                            one.text("stage", StoryWords.wireName(step.stage()));
                            one.texts(
                                    "because",
                                    step.because().stream().map(Reason::words).toList());
                            one.object("event", EventJson.body(step.record()));
                        })
                        .toList());
    }
}
