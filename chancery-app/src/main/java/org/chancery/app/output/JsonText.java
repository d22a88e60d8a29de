package org.chancery.app.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes one JSON value as text; absent values as null. */
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Writes into a generator. */
    public interface Body {
        void write(JsonText json) throws IOException;
    }

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    /** An object on one line. */
    public static String object(Body body) {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.writeStartObject();
            body.write(new JsonText(generator));
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written to", e);
        }
        return out.toString();
    }

    /** An array, an element a line, handed on element by element. */
    public static void array(Stream<String> elements, Consumer<String> out) {
        String before = "[";
        for (Iterator<String> all = elements.iterator(); all.hasNext(); before = ",\n") {
            out.accept(before + all.next());
        }
        out.accept(before.equals("[") ? "[]\n" : "]\n");
    }

    public void text(String name, String value) throws IOException {
        generator.writeStringField(name, value);
    }

    /** A text made of whatever is there, or null. */
    public void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            generator.writeStringField(name, value.get().toString());
        } else {
            generator.writeNullField(name);
        }
    }

    public void texts(String name, Collection<String> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String value : values) {
            generator.writeString(value);
        }
        generator.writeEndArray();
    }

    public void number(String name, long value) throws IOException {
        generator.writeNumberField(name, value);
    }

    public void number(String name, double value) throws IOException {
        generator.writeNumberField(name, value);
    }

    public void number(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            generator.writeNumberField(name, value.getAsDouble());
        } else {
            generator.writeNullField(name);
        }
    }

    public void flag(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    public void nothing(String name) throws IOException {
        generator.writeNullField(name);
    }

    public void object(String name, Body body) throws IOException {
        generator.writeObjectFieldStart(name);
        body.write(this);
        generator.writeEndObject();
    }

    public void objects(String name, Collection<? extends Body> bodies) throws IOException {
        generator.writeArrayFieldStart(name);
        for (Body body : bodies) {
            generator.writeStartObject();
            body.write(this);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}
