package org.chancery.app.correction;

import java.io.IOException;
import java.util.Optional;
import org.chancery.app.output.JsonText;
import org.chancery.event.Mode;

/** A correction as JSON: what was said, by whom, when, of which record, and what is told with it. */
public final class CorrectionJson {

    private CorrectionJson() {}

    /** One line, without a line break. */
    public static String write(Correction it) {
        return JsonText.object(body(it));
    }

    /** The fields, to stand within something larger. */
    public static JsonText.Body body(Correction it) {
        return json -> {
            json.text("record", it.of());
            json.text("article", it.read().article().id());
            json.flag("gone", it.gone());
            json.text("by", it.by());
            json.text("at", it.at().toString());
            AmendmentJson.body(it.amendment()).write(json);
            json.object("read", told(Told.of(it.read())));
            object(json, "told", it.amendment().of(it.read()).map(CorrectionJson::told));
        };
    }

    private static JsonText.Body told(Told it) {
        return json -> {
            json.text("act", it.act().name());
            json.text("mode", it.mode().map(Mode::wireName));
            json.text("status", it.status().wireName());
            json.texts("actors", it.actors().stream().map(Side::shown).toList());
            json.texts("recipients", it.recipients().stream().map(Side::shown).toList());
            object(json, "when", it.when().map(AmendmentJson::period));
            object(json, "where", it.where().map(AmendmentJson::spot));
        };
    }

    private static void object(JsonText json, String name, Optional<JsonText.Body> body) throws IOException {
        if (body.isPresent()) {
            json.object(name, body.get());
        } else {
            json.nothing(name);
        }
    }
}
