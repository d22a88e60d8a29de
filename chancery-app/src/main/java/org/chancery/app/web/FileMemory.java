package org.chancery.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.source.SourceException;

/**
 * A memory in a file of JSON lines, to which is only ever added.
 *
 * <p>A line that a dying program left half written is passed over. To be used by one thread.
 */
public final class FileMemory implements Memory {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Set<String> items = new HashSet<>();
    private final Map<String, Visit> visits = new HashMap<>();

    private FileMemory(Path file) {
        this.file = file;
    }

    /** What this file remembers; nothing if there is no such file yet. */
    public static FileMemory in(Path file) {
        FileMemory memory = new FileMemory(file);
        if (Files.exists(file)) {
            memory.load();
        }
        return memory;
    }

    @Override
    public boolean knows(String item) {
        return items.contains(item);
    }

    @Override
    public void keep(String item) {
        if (items.add(item)) {
            append(JSON.createObjectNode().put("item", item));
        }
    }

    @Override
    public Optional<Visit> visit(String address) {
        return Optional.ofNullable(visits.get(address));
    }

    @Override
    public void keep(String address, Visit visit) {
        if (visit.equals(visits.put(address, visit))) {
            return;
        }
        ObjectNode line = JSON.createObjectNode().put("visit", address);
        visit.stamp().etag().ifPresent(etag -> line.put("etag", etag));
        visit.stamp().lastModified().ifPresent(day -> line.put("last_modified", day));
        visit.items().forEach(line.putArray("items")::add);
        append(line);
    }

    /** Every line begins with a line break, so that one half written spoils no other. */
    private void append(ObjectNode line) {
        try {
            Files.writeString(file, "\n" + line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new SourceException(file + ": cannot be written: " + e.getMessage());
        }
    }

    private void load() {
        try {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(this::remember);
        } catch (IOException e) {
            throw new SourceException(file + ": cannot be read: " + e.getMessage());
        }
    }

    private void remember(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            if (json.path("item").isTextual()) {
                items.add(json.path("item").asText());
            } else if (json.path("visit").isTextual()) {
                visits.put(json.path("visit").asText(), visit(json));
            } else if (!json.isMissingNode()) {
                throw new SourceException(file + ": not a file in which Chancery keeps what it fetched");
            }
        } catch (JsonProcessingException halfWritten) {
            if (!line.startsWith("{")) {
                throw new SourceException(file + ": not a file in which Chancery keeps what it fetched");
            }
        }
    }

    private static Visit visit(JsonNode json) {
        List<String> named = new ArrayList<>();
        json.path("items").forEach(item -> named.add(item.asText()));
        return new Visit(new Stamp(text(json, "etag"), text(json, "last_modified")), named);
    }

    private static Optional<String> text(JsonNode json, String name) {
        return Optional.of(json.path(name).asText("")).filter(value -> !value.isEmpty());
    }
}
