package org.chancery.app.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.text.Article;
import org.chancery.text.Article.Imprint;

/** One article from one JSON object, by Chancery's field names or NGEC's. */
public final class ArticleJson {

    private ArticleJson() {}

    static Article read(String line, Optional<LocalDate> published) throws RefusedException {
        return read(JsonObject.read(line), published);
    }

    /**
     * The article of a parsed object.
     *
     * @param published the day of publication if it brings none
     */
    public static Article read(JsonNode json, Optional<LocalDate> published) throws RefusedException {
        refuseOtherLanguages(json);
        String id = text(json, "id").orElseThrow(() -> new RefusedException("the field \"id\" is missing or empty"));
        String text = text(json, "text", "event_text")
                .orElseThrow(() -> new RefusedException("the article has no text (field \"text\")"));
        Imprint imprint = new Imprint(
                text(json, "title", "headline"),
                text(json, "source", "publisher"),
                text(json, "url"),
                text(json, "dateline"));
        return Limits.check(new Article(id, text, day(json).or(() -> published), imprint));
    }

    private static void refuseOtherLanguages(JsonNode json) throws RefusedException {
        String language = text(json, "language").orElse("en").toLowerCase(Locale.ROOT);
        if (!language.equals("english") && !language.equals("eng") && !language.matches("en([-_].*)?")) {
            throw new RefusedException("only English is read, not \"" + language + "\"");
        }
    }

    private static Optional<LocalDate> day(JsonNode json) throws RefusedException {
        Optional<String> given = text(json, "published", "pub_date", "date");
        return given.isEmpty() ? Optional.empty() : Optional.of(day(given.get()));
    }

    /** A day, or the day of a moment as its own clock shows it. */
    private static LocalDate day(String given) throws RefusedException {
        try {
            if (given.length() == 10 || (given.length() > 10 && "T ".indexOf(given.charAt(10)) >= 0)) {
                return LocalDate.parse(given.substring(0, 10));
            }
        } catch (DateTimeException noSuchDay) {
            throw new RefusedException("no such day: \"" + given + "\"");
        }
        throw new RefusedException("not a date (2020-12-07) or a date-time (2020-12-07T09:30:00Z): \"" + given + "\"");
    }

    /** The first of these fields that holds anything. */
    private static Optional<String> text(JsonNode json, String... names) throws RefusedException {
        for (String name : names) {
            JsonNode value = json.path(name);
            if (value.isContainerNode() || value.isBoolean()) {
                throw new RefusedException("the field \"" + name + "\" should be a text");
            }
            if (!value.isMissingNode() && !value.isNull() && !value.asText().isBlank()) {
                return Optional.of(value.asText());
            }
        }
        return Optional.empty();
    }
}
