package org.chancery.app.http.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.app.http.desk.ReadingDesk;
import org.chancery.app.http.exchange.Answer;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.Media;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.JsonText;
import org.chancery.app.source.ArticleJson;
import org.chancery.app.source.JsonObject;
import org.chancery.app.source.RefusedException;
import org.chancery.app.store.Added;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Store;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;

/** An article comes in: to be read only, or to be kept. */
public final class ArticleCalls {

    private final ReadingDesk desk;
    private final Store store;

    public ArticleCalls(ReadingDesk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    /** Reads it; nothing of it is kept. */
    public Answer read(Ask ask) {
        Reading reading = desk.read(article(ask));
        return Answer.json(JsonText.object(json -> {
            json.text("id", reading.article().id());
            json.text("published", reading.published());
            json.text("codebook", reading.codebook());
            json.text("coder", EventRecord.CODER);
            json.objects(
                    "events",
                    EventRecord.of(reading).stream().map(EventJson::body).toList());
        }));
    }

    /** Reads it and keeps it, unless it is known; the same article may be handed over as often as one likes. */
    public Answer keep(Ask ask) {
        Article article = article(ask);
        if (store.knows(article)) {
            return told(article, new Added.Known(), List.of());
        }
        Entry entry = Entry.of(desk.read(article));
        Added added = store.add(entry);
        store.linkSome();
        return told(article, added, entry.records());
    }

    private static Answer told(Article article, Added added, List<EventRecord> records) {
        String body = JsonText.object(json -> {
            json.text("id", article.id());
            json.text("result", result(added));
            json.text("of", of(added));
            json.objects("events", records.stream().map(EventJson::body).toList());
        });
        return new Answer(added instanceof Added.Known ? 200 : 201, Media.JSON, body + "\n", Map.of());
    }

    private static String result(Added added) {
        if (added instanceof Added.Fresh) {
            return "new";
        }
        if (added instanceof Added.Copy) {
            return "copy";
        }
        return added instanceof Added.Update ? "update" : "known";
    }

    private static Optional<String> of(Added added) {
        if (added instanceof Added.Copy copy) {
            return Optional.of(copy.of());
        }
        return added instanceof Added.Update update ? Optional.of(update.of()) : Optional.empty();
    }

    private static Article article(Ask ask) {
        try {
            return ArticleJson.read(JsonObject.read(ask.body()), Optional.empty());
        } catch (RefusedException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage())).exception();
        }
    }
}
