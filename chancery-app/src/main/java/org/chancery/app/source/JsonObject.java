package org.chancery.app.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** One JSON object from one line. */
public final class JsonObject {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonObject() {}

    /** The object, or a refusal that tells the column. */
    public static JsonNode read(String line) throws RefusedException {
        JsonNode json = parse(line);
        if (!json.isObject()) {
            throw new RefusedException("a JSON object was expected");
        }
        return json;
    }

    private static JsonNode parse(String line) throws RefusedException {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String column = at == null ? "" : " (column " + at.getColumnNr() + ")";
            throw new RefusedException("not valid JSON" + column + ": " + firstLine(e.getOriginalMessage()));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
