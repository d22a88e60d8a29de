package org.chancery.app.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a file in samples/expected.
 *
 * @param where file and line, for messages
 */
record Expected(String where, JsonNode json) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The lines of the file. */
    static List<Expected> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Expected> all = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                String where = "samples/expected/" + file.getFileName() + ":" + (i + 1);
                all.add(new Expected(where, parsed(where, lines.get(i))));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(String where, String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(where + ": not valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** A record that the reader makes although nobody should. */
    boolean isWrong() {
        return json.has("wrong");
    }

    /** Known not to be read at all. */
    boolean isKnownMiss() {
        return json.path("gap").isTextual();
    }

    /** The fields that are known to be read wrongly. */
    Set<Field> knownDifferences() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            if (json.path("gap").has(field.key())) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Why it is not read right, for each mark. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (JsonNode mark : List.of(json.path("gap"), json.path("wrong"))) {
            mark.forEach(why -> marks.add(why.asText()));
            if (mark.isValueNode()) {
                marks.add(mark.asText());
            }
        }
        return marks;
    }

    String act() {
        return Field.text(json, "act");
    }

    /** The beginning of the sentence. */
    String sentence() {
        return Field.text(json.path("sentence"), "text");
    }

    String trigger() {
        return Field.text(json.path("trigger"), "text");
    }

    /** Whether a record of the reader can be this one, rightly read or not. */
    boolean mayBe(JsonNode read) {
        return Field.text(read.path("sentence"), "text").startsWith(sentence())
                && act().equals(Field.text(read, "act"))
                && (!isWrong() || differences(read).isEmpty());
    }

    Set<Field> differences(JsonNode read) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            if (!field.agrees(json, read)) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** More fields first; where two agree in as many, the one with the same trigger. */
    int likeness(JsonNode read) {
        boolean sameTrigger = trigger().equals(Field.text(read.path("trigger"), "text"));
        return 2 * (Field.values().length - differences(read).size()) + (sameTrigger ? 1 : 0);
    }

    /** The line as it should be marked after this reading of it. */
    JsonNode marked(Optional<JsonNode> read) {
        ObjectNode line = json.deepCopy();
        line.remove("gap");
        if (read.isEmpty()) {
            line.put("gap", isKnownMiss() ? Field.text(json, "gap") : "not read");
            return line;
        }
        Set<Field> fields = differences(read.get());
        if (!fields.isEmpty()) {
            ObjectNode gap = line.putObject("gap");
            fields.forEach(field -> gap.put(field.key(), why(field, read.get())));
        }
        return line;
    }

    private String why(Field field, JsonNode read) {
        return knownDifferences().contains(field)
                ? Field.text(json.path("gap"), field.key())
                : "reads " + field.shown(read);
    }
}
