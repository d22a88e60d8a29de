package org.chancery.codebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of the codebook's own and what must be read from it.
 *
 * @param file the codebook file
 * @param line the line of the expected reading, for messages
 * @param entry the entry it stands under
 * @param text the sentence, or a few
 * @param published the day on which it is read, if that matters
 * @param gives the events in the form of {@link org.chancery.event.EventLine}, in the order of the text; empty for a counter-example
 * @param because why a counter-example gives nothing, or why a known gap misses
 * @param miss true for a known gap: what is given here should be read, but is not yet
 */
public record Example(
        String file,
        int line,
        String entry,
        String text,
        Optional<LocalDate> published,
        List<String> gives,
        Optional<String> because,
        boolean miss) {

    public Example {
        gives = List.copyOf(gives);
    }

    /** What an example is there for. */
    public enum Kind {
        /** To show what is read. */
        EXAMPLE,
        /** To show what must not be read. */
        COUNTER_EXAMPLE,
        /** To remember what is not read as it should be. */
        KNOWN_GAP
    }

    public Kind kind() {
        if (miss) {
            return Kind.KNOWN_GAP;
        }
        return gives.isEmpty() ? Kind.COUNTER_EXAMPLE : Kind.EXAMPLE;
    }

    static List<Example> of(Node owner, String entry) {
        List<Example> examples = new java.util.ArrayList<>();
        owner.optional("examples")
                .ifPresent(list -> list.list().forEach(node -> examples.add(one(node, entry, false))));
        owner.optional("misses").ifPresent(list -> list.list().forEach(node -> examples.add(one(node, entry, true))));
        return examples;
    }

    private static Example one(Node node, String entry, boolean miss) {
        node.allow("text", "published", "gives", "because");
        Node gives = node.field("gives");
        List<String> lines = gives.isText() && gives.text().isEmpty()
                ? List.of()
                : gives.list().stream().map(Node::text).toList();
        Optional<String> because = node.optional("because").map(Node::text);
        if (lines.isEmpty() && because.isEmpty()) {
            throw node.error("a counter-example (gives: []) needs a \"because\"");
        }
        return new Example(
                node.file(),
                gives.line(),
                entry,
                node.field("text").text(),
                node.optional("published").map(Example::day),
                lines,
                because,
                miss);
    }

    private static LocalDate day(Node node) {
        try {
            return LocalDate.parse(node.text());
        } catch (java.time.format.DateTimeParseException e) {
            throw node.error("not a day (YYYY-MM-DD): " + node.text());
        }
    }
}
