package org.chancery.app.correction;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.app.correction.Corrected.Judged;
import org.chancery.app.output.JsonText;
import org.chancery.event.Mode;
import org.chancery.text.Article;

/**
 * Corrected articles as gold for {@code chancery eval}: one line a record, the first of an article with its text.
 *
 * <p>What nobody spoke of in these articles stands there as it was read: else it would count as read too much. What was read wrongly is
 * marked as that, and is no gold.
 */
public final class GoldLines {

    private GoldLines() {}

    /** The lines of an article, each ended; none if nothing is read from it or was corrected in it. */
    public static String of(Corrected it) {
        List<Judged> judged = it.judged();
        return IntStream.range(0, judged.size())
                .mapToObj(i -> JsonText.object(line(it.article(), judged.get(i), i == 0)) + "\n")
                .collect(Collectors.joining());
    }

    private static JsonText.Body line(Article article, Judged it, boolean first) {
        return json -> {
            json.object("article", article(article, first));
            json.object("sentence", text(it.read().sentence().words().text()));
            json.object("trigger", text(it.read().trigger().text()));
            if (it.told().isPresent()) {
                told(json, it.told().get());
            } else {
                json.text("act", it.read().act().name());
                json.text(
                        "wrong",
                        it.correction().flatMap(one -> one.amendment().note()).orElse("nothing of the kind is told"));
            }
        };
    }

    private static JsonText.Body article(Article it, boolean withText) {
        return json -> {
            json.text("id", it.id());
            if (withText) {
                json.text("title", it.imprint().title());
                json.text("published", it.published());
                json.text("dateline", it.imprint().dateline());
                json.text("text", it.text());
            }
        };
    }

    private static JsonText.Body text(String text) {
        return json -> json.text("text", text);
    }

    private static void told(JsonText json, Told it) throws IOException {
        json.text("act", it.act().name());
        json.text("mode", it.mode().map(Mode::wireName));
        json.text("status", it.status().wireName());
        json.objects("actors", it.actors().stream().map(GoldLines::side).toList());
        json.objects("recipients", it.recipients().stream().map(GoldLines::side).toList());
        object(json, "when", it.when().map(AmendmentJson::period));
        object(json, "where", it.where().map(AmendmentJson::spot));
    }

    private static JsonText.Body side(Side it) {
        return json -> {
            if (it.text().isPresent()) {
                json.text("text", it.text().get());
            }
            if (it.name().isPresent()) {
                json.text("name", it.name().get());
            }
            json.text("code", it.code());
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
