package org.chancery.app.samples;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** JSON lines as they stand in samples/expected: in one line, with spaces. */
final class Lines {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER = MAPPER.writer(new Spaced());

    private Lines() {}

    static String of(JsonNode json) {
        try {
            return WRITER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A record of the reader as a line for samples/expected, called false. */
    static JsonNode wrong(JsonNode read) {
        ObjectNode line = MAPPER.createObjectNode();
        line.putObject("article").put("id", Field.text(read.path("article"), "id"));
        line.putObject("sentence").put("text", beginning(Field.text(read.path("sentence"), "text")));
        line.putObject("trigger").put("text", Field.text(read.path("trigger"), "text"));
        line.set("act", read.path("act"));
        line.set("mode", read.path("mode"));
        line.set("status", read.path("status"));
        line.set("actors", parties(read.path("actors")));
        line.set("recipients", parties(read.path("recipients")));
        line.put("wrong", "");
        return line;
    }

    private static String beginning(String sentence) {
        String[] words = sentence.split(" ", 7);
        return String.join(" ", java.util.Arrays.copyOf(words, Math.min(6, words.length)));
    }

    private static ArrayNode parties(JsonNode all) {
        ArrayNode parties = MAPPER.createArrayNode();
        for (JsonNode one : all) {
            ObjectNode party = parties.addObject();
            for (String key : new String[] {"text", "name", "country", "code"}) {
                party.set(key, one.path(key));
            }
        }
        return parties;
    }

    private static final class Spaced extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(": ");
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
            json.writeRaw(", ");
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(", ");
        }
    }
}
