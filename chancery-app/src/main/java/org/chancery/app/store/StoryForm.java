package org.chancery.app.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;

/** A story as the store keeps it: as its Java records are, but for the event records, which lie elsewhere and are named by their ids. */
final class StoryForm {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(EventRecord.class, new ById())
                    .addDeserializer(EventRecord.class, new FromHand()))
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    private static final ObjectReader READER = MAPPER.readerFor(Story.class);

    private StoryForm() {}

    static String write(Story story) {
        try {
            return MAPPER.writeValueAsString(story);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every story can be written", e);
        }
    }

    /**
     * The story of a text.
     *
     * @param records its records, by id
     */
    static Story read(String text, Map<String, EventRecord> records) {
        try {
            return READER.withAttribute(FromHand.RECORDS, records).readValue(text);
        } catch (JsonProcessingException e) {
            throw new StoreException("a story in the store is damaged: " + e.getOriginalMessage(), e);
        }
    }

    private static final class ById extends JsonSerializer<EventRecord> {
        @Override
        public void serialize(EventRecord it, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(it.id());
        }
    }

    private static final class FromHand extends JsonDeserializer<EventRecord> {
        static final String RECORDS = "records";

        @Override
        public EventRecord deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String id = json.getText();
            if (context.getAttribute(RECORDS) instanceof Map<?, ?> records
                    && records.get(id) instanceof EventRecord found) {
                return found;
            }
            throw JsonMappingException.from(json, "no record " + id);
        }
    }
}
