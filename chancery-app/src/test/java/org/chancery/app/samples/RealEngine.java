package org.chancery.app.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.output.EventJson;
import org.chancery.app.reading.BundledEngines;
import org.chancery.app.reading.Engine;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;

/** The reader with its models and the bundled codebook, loaded once for all tests of this package. */
final class RealEngine {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RealEngine() {}

    /** Loaded when it is first asked for. */
    private static final class Loaded {
        private static final Engine ENGINE = load();

        private static Engine load() {
            BundledEngines engines = new BundledEngines();
            return engines.load(engines.bundled(), Dictionary.NONE);
        }
    }

    static Engine get() {
        return Loaded.ENGINE;
    }

    /** The records as they are published. */
    static List<JsonNode> json(Reading reading) {
        List<JsonNode> records = new ArrayList<>();
        for (EventRecord record : EventRecord.of(reading)) {
            try {
                records.add(MAPPER.readTree(EventJson.write(record)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return records;
    }
}
