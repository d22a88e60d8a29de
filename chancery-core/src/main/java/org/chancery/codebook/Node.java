package org.chancery.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a codebook file that knows its file and line, so that every mistake can be reported where it stands.
 *
 * <p>All values are text, lists or mappings; what a text means is for the reader of the entry to say.
 */
public final class Node {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(8_000_000)
            .build();

    private final String file;
    private final int line;
    private final org.snakeyaml.engine.v2.nodes.Node yaml;
    private final Map<String, Node> fields;

    private Node(String file, org.snakeyaml.engine.v2.nodes.Node yaml) {
        this.file = file;
        this.line = yaml.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        this.yaml = yaml;
        this.fields = yaml instanceof MappingNode mapping ? fieldsOf(file, mapping) : Map.of();
    }

    private static Map<String, Node> fieldsOf(String file, MappingNode mapping) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            fields.put(new Node(file, tuple.getKeyNode()).text(), new Node(file, tuple.getValueNode()));
        }
        return Collections.unmodifiableMap(fields);
    }

    /** The one document of a file. */
    public static Node parse(String file, String content) {
        try {
            return new Compose(SETTINGS)
                    .composeString(content)
                    .map(root -> new Node(file, root))
                    .orElseThrow(() -> new CodebookException(file, 1, "the file is empty"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new CodebookException(file, line, "not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new CodebookException(file, 1, "not valid YAML: " + e.getMessage());
        }
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    /** A mistake at this value. */
    public CodebookException error(String problem) {
        return new CodebookException(file, line, problem);
    }

    public boolean isText() {
        return yaml instanceof ScalarNode;
    }

    public boolean isList() {
        return yaml instanceof SequenceNode;
    }

    public boolean isMap() {
        return yaml instanceof MappingNode;
    }

    public String text() {
        if (yaml instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw error("a text was expected");
    }

    /** The items of a list; a lone text counts as a list of one. */
    public List<Node> list() {
        if (yaml instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new Node(file, item))
                    .toList();
        }
        if (isText()) {
            return List.of(this);
        }
        throw error("a list was expected");
    }

    /** The texts of a list, or the words of a lone text, which are separated by commas. */
    public List<String> words() {
        if (!isText()) {
            return list().stream().map(Node::text).toList();
        }
        List<String> words = new ArrayList<>();
        for (String word : text().split(",")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    /** The fields of a mapping in the order of the file. */
    public Map<String, Node> fields() {
        if (!isMap()) {
            throw error("a mapping (name: value) was expected");
        }
        return fields;
    }

    public Node field(String name) {
        return optional(name).orElseThrow(() -> error("the field \"" + name + "\" is missing"));
    }

    public Optional<Node> optional(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    /** The words of a field, none if it is absent. */
    public List<String> wordsOf(String name) {
        return optional(name).map(Node::words).orElse(List.of());
    }

    /** Refuses fields with other names than these. */
    public Node allow(String... names) {
        List<String> known = List.of(names);
        fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                throw value.error("unknown field \"" + name + "\"; known here: " + String.join(", ", known));
            }
        });
        return this;
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
