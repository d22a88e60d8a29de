package org.chancery.app.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields in which a record is compared with what was written by hand; samples/README.md tells what each compares. */
enum Field {
    MODE,
    STATUS,
    HEDGED,
    ACTORS,
    RECIPIENTS,
    WHEN,
    WHERE,
    VOICE;

    /** As in the JSON. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True too if nothing is expected of the field. */
    boolean agrees(JsonNode expected, JsonNode read) {
        if (!expected.has(key())) {
            return true;
        }
        JsonNode wanted = expected.path(key());
        JsonNode got = read.path(key());
        return switch (this) {
            case MODE -> wanted.isNull() || wanted.equals(got);
            case STATUS, HEDGED -> wanted.equals(got);
            case ACTORS, RECIPIENTS -> sameParties(wanted, got);
            case WHEN ->
                text(wanted, "from").equals(text(got, "from"))
                        && text(wanted, "to").equals(text(got, "to"));
            case WHERE -> text(wanted, "country").equals(text(got, "country"));
            case VOICE -> text(wanted, "kind").equals(text(got, "kind"));
        };
    }

    /** One to one, in any order. */
    private static boolean sameParties(JsonNode wanted, JsonNode got) {
        List<JsonNode> left = new ArrayList<>();
        got.forEach(left::add);
        for (JsonNode party : wanted) {
            Optional<JsonNode> same =
                    left.stream().filter(other -> sameParty(party, other)).findFirst();
            if (same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        return left.isEmpty();
    }

    /** Where both have a name the name tells who it is, elsewhere the words do. */
    private static boolean sameParty(JsonNode wanted, JsonNode got) {
        if (!text(wanted, "country").equals(text(got, "country"))
                || !text(wanted, "code").equals(text(got, "code"))) {
            return false;
        }
        String name = text(wanted, "name");
        return name.isEmpty()
                ? overlap(text(wanted, "text"), text(got, "text"))
                : name.equalsIgnoreCase(text(got, "name"));
    }

    private static boolean overlap(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /** Empty where there is none. */
    static String text(JsonNode node, String key) {
        return node.path(key).asText("").replaceFirst("^null$", "");
    }

    /** What a reading has in this field, in few words. */
    String shown(JsonNode record) {
        JsonNode value = record.path(key());
        return switch (this) {
            case MODE, STATUS, HEDGED -> value.asText("none");
            case ACTORS, RECIPIENTS -> parties(value);
            case WHEN -> value.isNull() ? "no days" : text(value, "from") + ".." + text(value, "to");
            case WHERE ->
                value.isNull() ? "no place" : "in " + value.path("country").asText("?");
            case VOICE -> text(value, "kind");
        };
    }

    private static String parties(JsonNode all) {
        List<String> told = new ArrayList<>();
        for (JsonNode party : all) {
            String code = text(party, "code");
            String name = text(party, "name");
            told.add(text(party, "text")
                    + (name.isEmpty() || name.equals(text(party, "text")) ? "" : " = " + name)
                    + (code.isEmpty() ? "" : " (" + code + ")"));
        }
        return told.isEmpty() ? "nobody" : String.join(", ", told);
    }
}
