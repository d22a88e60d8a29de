package org.chancery.app.correction;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.evaluation.Claim;
import org.chancery.app.output.JsonText;
import org.chancery.app.source.JsonObject;
import org.chancery.app.source.RefusedException;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;

/** What a reader says of a record, as JSON: {@code verdict}, {@code mended} with the fields that are otherwise, and {@code note}. */
public final class AmendmentJson {

    /** The fields that can be mended. */
    private static final Set<String> FIELDS = Set.of("act", "mode", "status", "actors", "recipients", "when", "where");

    private AmendmentJson() {}

    /** The fields, to stand within something larger. */
    public static JsonText.Body body(Amendment it) {
        return json -> {
            json.text("verdict", it.verdict().wireName());
            json.object("mended", mended(it.mending()));
            json.text("note", it.note());
        };
    }

    private static JsonText.Body mended(Mending it) {
        return json -> {
            if (it.act().isPresent()) {
                json.text("act", it.act().get().name());
            }
            if (it.mode().made()) {
                json.text("mode", it.mode().value().map(Mode::wireName));
            }
            if (it.status().isPresent()) {
                json.text("status", it.status().get().wireName());
            }
            codes(json, "actors", it.actors());
            codes(json, "recipients", it.recipients());
            claim(json, "when", it.when().made(), it.when().value().map(AmendmentJson::period));
            claim(json, "where", it.where().made(), it.where().value().map(AmendmentJson::spot));
        };
    }

    private static void codes(JsonText json, String name, Optional<List<String>> codes) throws IOException {
        if (codes.isPresent()) {
            json.texts(
                    name,
                    codes.get().stream()
                            .map(code -> code.isEmpty() ? Side.UNKNOWN : code)
                            .toList());
        }
    }

    private static void claim(JsonText json, String name, boolean made, Optional<JsonText.Body> value)
            throws IOException {
        if (value.isPresent()) {
            json.object(name, value.get());
        } else if (made) {
            json.nothing(name);
        }
    }

    static JsonText.Body period(Period it) {
        return json -> {
            json.text("from", it.from());
            json.text("to", it.to());
        };
    }

    static JsonText.Body spot(Spot it) {
        return json -> {
            json.text("name", it.name());
            json.text("country", it.country());
        };
    }

    /**
     * What is said of a record. Without a verdict it is taken to be mended.
     *
     * @throws RefusedException if it cannot be said, with the reason
     */
    public static Amendment read(JsonNode json, EventRecord of) throws RefusedException {
        Verdict verdict = text(json, "verdict").isEmpty()
                ? Verdict.MENDED
                : known("verdict", text(json, "verdict").flatMap(Verdict::of), json.path("verdict"));
        try {
            Mending mending = json.hasNonNull("mended") ? mending(json.path("mended"), of) : Mending.NONE;
            Told.of(of).with(mending);
            return new Amendment(verdict, mending, text(json, "note"));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    /** What was written of a record before. */
    public static Amendment read(String text, EventRecord of) {
        try {
            return read(JsonObject.read(text), of);
        } catch (RefusedException e) {
            throw new IllegalArgumentException("not a correction: " + e.getMessage(), e);
        }
    }

    private static Mending mending(JsonNode json, EventRecord of) throws RefusedException {
        allow(json, "mended", FIELDS);
        Optional<Category> act = json.has("act") ? Optional.of(category(json.path("act"))) : Optional.empty();
        return new Mending(
                act,
                json.has("mode") ? Claim.of(mode(json, act.orElse(of.act()))) : Claim.silent(),
                json.has("status") ? Optional.of(status(json)) : Optional.empty(),
                sides(json, "actors"),
                sides(json, "recipients"),
                json.has("when") ? Claim.of(period(json.path("when"))) : Claim.silent(),
                json.has("where") ? Claim.of(spot(json.path("where"))) : Claim.silent());
    }

    /** Refuses fields of other names, which would be passed over in silence. */
    public static void allow(JsonNode json, String what, Set<String> names) throws RefusedException {
        if (!json.isObject()) {
            throw new RefusedException(what + ": an object was expected, not " + json);
        }
        for (var field : json.properties()) {
            if (!names.contains(field.getKey())) {
                throw new RefusedException(what + ": there is no field \"" + field.getKey() + "\"; there are: "
                        + String.join(", ", names.stream().sorted().toList()));
            }
        }
    }

    private static Category category(JsonNode json) throws RefusedException {
        String name = json.asText().toUpperCase(Locale.ROOT);
        return known(
                "act",
                Arrays.stream(Category.values())
                        .filter(it -> it.name().equals(name))
                        .findFirst(),
                json);
    }

    private static Optional<Mode> mode(JsonNode json, Category act) throws RefusedException {
        Optional<String> name = text(json, "mode");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(known(act + " mode", Mode.of(act, name.get()), json.path("mode")));
    }

    private static Status status(JsonNode json) throws RefusedException {
        return known("status", text(json, "status").flatMap(Status::of), json.path("status"));
    }

    private static Optional<List<String>> sides(JsonNode json, String name) throws RefusedException {
        if (!json.has(name)) {
            return Optional.empty();
        }
        if (!json.path(name).isArray()) {
            throw new RefusedException(name + ": a list of codes was expected, not " + json.path(name));
        }
        List<String> codes = new ArrayList<>();
        json.path(name).forEach(code -> codes.add(code.asText()));
        return Optional.of(Side.of(codes).stream().map(Side::code).toList());
    }

    private static Optional<Period> period(JsonNode json) throws RefusedException {
        if (json.isNull()) {
            return Optional.empty();
        }
        allow(json, "when", Set.of("from", "to"));
        return Optional.of(new Period(day(json, "from"), day(json, "to")));
    }

    private static Optional<LocalDate> day(JsonNode json, String name) throws RefusedException {
        try {
            return text(json, name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new RefusedException(name + ": a date (2022-03-01) was expected, not " + json.path(name));
        }
    }

    private static Optional<Spot> spot(JsonNode json) throws RefusedException {
        if (json.isNull()) {
            return Optional.empty();
        }
        allow(json, "where", Set.of("name", "country"));
        Optional<Spot> spot = Spot.of(text(json, "name"), text(json, "country"));
        return Optional.of(spot.orElseThrow(() -> new RefusedException("where: neither a name nor a country")));
    }

    private static Optional<String> text(JsonNode json, String name) throws RefusedException {
        if (!json.hasNonNull(name)) {
            return Optional.empty();
        }
        if (!json.path(name).isTextual()) {
            throw new RefusedException(name + ": a text was expected, not " + json.path(name));
        }
        return Optional.of(json.path(name).asText()).filter(it -> !it.isBlank());
    }

    private static <T> T known(String what, Optional<T> value, JsonNode given) throws RefusedException {
        return value.orElseThrow(() -> new RefusedException("there is no " + what + " " + given));
    }
}
