package org.chancery.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.actor.Sector;
import org.chancery.app.source.ArticleJson;
import org.chancery.app.source.JsonObject;
import org.chancery.app.source.RefusedException;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.event.Voice;
import org.chancery.text.Article;

/** Gold records from JSON: the event record's fields, any subset of them. */
public final class GoldJson {

    private GoldJson() {}

    /** A way to make a value of a field. */
    private interface Reading<T> {
        T apply(JsonNode json) throws RefusedException;
    }

    /**
     * The gold record of one line.
     *
     * @throws RefusedException if the line is none
     */
    public static Gold read(String where, String line) throws RefusedException {
        JsonNode json = JsonObject.read(line);
        Gold.Site site = new Gold.Site(
                text(json.path("article"), "id")
                        .orElseThrow(() -> new RefusedException("no article.id: whose record is it?")),
                text(json.path("sentence"), "text"),
                number(json.path("sentence"), "index"),
                text(json.path("trigger"), "text"));
        Optional<Category> act = category(json, "act");
        Optional<Category> event = category(json, "event");
        if (act.or(() -> event).isEmpty()
                && site.sentence().isEmpty()
                && site.trigger().isEmpty()) {
            throw new RefusedException("neither act nor event, sentence.text or trigger.text: which act is it?");
        }
        return new Gold(
                where,
                site,
                json.has("wrong"),
                act,
                event,
                claim(json, "mode", it -> mode(act.or(() -> event), it)),
                claim(json, "status", it -> known(it, "status", Status.of(string(it, "status")))),
                claim(json, "hedged", GoldJson::flag),
                claim(json, "actors", it -> parties(it, "actors")),
                claim(json, "recipients", it -> parties(it, "recipients")),
                json.has("when") ? Claim.of(Optional.of(days(json.path("when")))) : Claim.silent(),
                json.has("where") ? Claim.of(Optional.of(place(json.path("where")))) : Claim.silent(),
                claim(json.path("voice"), "kind", it -> voice(string(it, "voice.kind"))));
    }

    /** The article whose text the line brings, if it brings one. */
    public static Optional<Article> article(String line, Optional<LocalDate> published) throws RefusedException {
        JsonNode article = JsonObject.read(line).path("article");
        return article.hasNonNull("text") ? Optional.of(ArticleJson.read(article, published)) : Optional.empty();
    }

    private static <T> Claim<T> claim(JsonNode json, String key, Reading<T> reading) throws RefusedException {
        if (!json.has(key)) {
            return Claim.silent();
        }
        JsonNode value = json.path(key);
        return Claim.of(value.isNull() ? Optional.empty() : Optional.of(reading.apply(value)));
    }

    private static Optional<Category> category(JsonNode json, String key) throws RefusedException {
        if (!json.hasNonNull(key)) {
            return Optional.empty();
        }
        String name = string(json.path(key), key);
        Optional<Category> category = Arrays.stream(Category.values())
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst();
        return Optional.of(known(json.path(key), key, category));
    }

    private static Mode mode(Optional<Category> category, JsonNode json) throws RefusedException {
        String name = string(json, "mode");
        if (category.isEmpty()) {
            throw new RefusedException("the mode \"" + name + "\" needs an act");
        }
        return Mode.of(category.get(), name)
                .orElseThrow(() -> new RefusedException(category.get() + " has no mode \"" + name + "\""));
    }

    private static Voice.Kind voice(String name) throws RefusedException {
        return Arrays.stream(Voice.Kind.values())
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException("no such voice.kind: \"" + name + "\""));
    }

    private static boolean flag(JsonNode json) throws RefusedException {
        if (!json.isBoolean()) {
            throw new RefusedException("hedged: true or false was expected, not " + json);
        }
        return json.booleanValue();
    }

    private static List<Gold.Party> parties(JsonNode json, String key) throws RefusedException {
        if (!json.isArray()) {
            throw new RefusedException(key + ": a list was expected, not " + json);
        }
        List<Gold.Party> parties = new ArrayList<>();
        for (JsonNode one : json) {
            if (!one.isObject()) {
                throw new RefusedException(key + ": an object was expected, not " + one);
            }
            parties.add(party(one));
        }
        return List.copyOf(parties);
    }

    private static Gold.Party party(JsonNode json) throws RefusedException {
        Claim<String> code = texts(json, "code");
        Claim<String> country = json.has("country") ? texts(json, "country") : mapped(code, GoldJson::countryOf);
        return new Gold.Party(
                text(json, "text"),
                texts(json, "name"),
                code,
                country,
                json.has("sectors") ? firstSector(json.path("sectors")) : mapped(code, GoldJson::sectorOf));
    }

    private static Claim<String> firstSector(JsonNode json) throws RefusedException {
        if (!json.isArray()) {
            throw new RefusedException("sectors: a list was expected, not " + json);
        }
        for (JsonNode sector : json) {
            if (!isSector(sector.asText())) {
                throw new RefusedException("no such sector: " + sector);
            }
        }
        return Claim.of(
                json.isEmpty() ? Optional.empty() : Optional.of(json.path(0).asText()));
    }

    private static Claim<String> mapped(Claim<String> claim, Function<String, String> part) {
        return claim.made() ? Claim.of(claim.value().map(part).filter(it -> !it.isEmpty())) : claim;
    }

    /** "KOR" of "KORGOV", nothing of "GOV". */
    private static String countryOf(String code) {
        return isSector(code) ? "" : code.substring(0, Math.min(3, code.length()));
    }

    private static String sectorOf(String code) {
        return code.substring(countryOf(code).length());
    }

    private static boolean isSector(String code) {
        return Arrays.stream(Sector.values()).anyMatch(it -> it.name().equals(code));
    }

    private static Gold.Days days(JsonNode json) throws RefusedException {
        return json.isNull()
                ? Gold.Days.NONE
                : new Gold.Days(claim(json, "from", GoldJson::day), claim(json, "to", GoldJson::day));
    }

    private static LocalDate day(JsonNode json) throws RefusedException {
        try {
            return LocalDate.parse(json.asText());
        } catch (DateTimeException e) {
            throw new RefusedException("when: not a day (2020-12-07): " + json);
        }
    }

    private static Gold.Place place(JsonNode json) throws RefusedException {
        return json.isNull() ? Gold.Place.NONE : new Gold.Place(texts(json, "country"), texts(json, "name"));
    }

    private static Claim<String> texts(JsonNode json, String key) throws RefusedException {
        Claim<String> claim = claim(json, key, it -> string(it, key));
        return claim.made() ? Claim.of(claim.value().filter(it -> !it.isEmpty())) : claim;
    }

    private static Optional<String> text(JsonNode json, String key) throws RefusedException {
        return texts(json, key).value().filter(it -> !it.isBlank());
    }

    private static Optional<Integer> number(JsonNode json, String key) throws RefusedException {
        if (!json.hasNonNull(key)) {
            return Optional.empty();
        }
        if (!json.path(key).isInt()) {
            throw new RefusedException(key + ": a number was expected, not " + json.path(key));
        }
        return Optional.of(json.path(key).intValue());
    }

    private static String string(JsonNode json, String key) throws RefusedException {
        if (!json.isTextual()) {
            throw new RefusedException(key + ": a text was expected, not " + json);
        }
        return json.asText();
    }

    private static <T> T known(JsonNode json, String key, Optional<T> value) throws RefusedException {
        return value.orElseThrow(() -> new RefusedException("no such " + key + ": " + json));
    }
}
