package org.chancery.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.wording.Parts;
import org.chancery.wording.Wording;

/** Reads one category's file: what it means, its modes, its wordings and its examples. */
final class CategoryReader {

    private static final List<String> VERB_ACTORS = List.of("subject");
    private static final List<String> VERB_RECIPIENTS = List.of(
            "object",
            "indirect",
            "with",
            "to",
            "against",
            "on",
            "upon",
            "at",
            "from",
            "out of",
            "for",
            "into",
            "toward",
            "towards",
            "over",
            "about",
            "of",
            "in",
            "between",
            "among");
    /** Where all take part alike: whoever is told with these; what a war is over takes no part. */
    private static final List<String> VERB_COMPANY =
            List.of("object", "indirect", "with", "to", "against", "between", "among", "from", "of");

    private static final List<String> NOUN_ACTORS = List.of("owner", "by", "between", "among", "modifier");
    private static final List<String> NOUN_RECIPIENTS = List.of(
            "on", "against", "with", "to", "of", "for", "from", "at", "toward", "towards", "over", "about", "into",
            "in");

    private CategoryReader() {}

    static CategoryPage read(Node page) {
        page.allow("category", "meaning", "decision", "cameo", "modes", "parts", "wordings", "examples", "misses");
        Category category = Choices.category(page.field("category"));
        Map<Mode, String> modes = new EnumMap<>(Mode.class);
        page.optional("modes")
                .ifPresent(node -> node.fields().forEach((name, meaning) -> {
                    Mode mode = Mode.of(category, name)
                            .orElseThrow(() -> meaning.error(category + " has no mode \"" + name + "\""));
                    modes.put(mode, meaning.text());
                }));
        Optional<Node> parts = page.optional("parts");
        List<Wording> wordings = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<Example> examples = new ArrayList<>();
        for (Node entry : page.field("wordings").list()) {
            Wording wording = wording(entry, category, parts);
            if (wordings.stream().anyMatch(before -> before.id().equals(wording.id()))) {
                throw entry.error("there is already a wording " + wording.id());
            }
            wordings.add(wording);
            entries.add(Entry.of(entry, wording.id(), "note"));
            examples.addAll(Example.of(entry, wording.id()));
        }
        examples.addAll(Example.of(page, category.name()));
        return new CategoryPage(
                category,
                page.field("meaning").text(),
                page.optional("decision").map(Node::text),
                page.field("cameo").text(),
                modes,
                wordings,
                entries,
                examples);
    }

    private static Wording wording(Node entry, Category category, Optional<Node> defaults) {
        entry.allow(
                "id",
                "verbs",
                "nouns",
                "adjectives",
                "mode",
                "frame",
                "unless",
                "actor",
                "recipient",
                "noun-actor",
                "noun-recipient",
                "together",
                "free",
                "cameo",
                "contexts",
                "status",
                "juncture",
                "refused",
                "note",
                "examples",
                "misses");
        boolean together = Choices.yes(
                entry.optional("together").or(() -> defaults.flatMap(node -> node.optional("together"))), false);
        return new Wording(
                category.name().toLowerCase(java.util.Locale.ROOT) + "/"
                        + entry.field("id").text(),
                category,
                entry.optional("mode").map(node -> Choices.mode(node, category)),
                Frames.triggers(entry),
                Frames.frame(entry),
                new Parts(
                        roles(entry, defaults, "actor", VERB_ACTORS),
                        roles(entry, defaults, "recipient", together ? VERB_COMPANY : VERB_RECIPIENTS),
                        together),
                new Parts(
                        roles(entry, defaults, "noun-actor", NOUN_ACTORS),
                        roles(entry, defaults, "noun-recipient", NOUN_RECIPIENTS),
                        together),
                Choices.yes(entry.optional("free"), true),
                entry.optional("cameo").map(Node::text),
                contexts(entry),
                entry.optional("juncture").map(Choices::juncture),
                category == Category.PROTEST,
                entry.optional("status").map(Choices::status),
                Choices.yes(entry.optional("refused"), false));
    }

    private static Set<org.chancery.event.Context> contexts(Node entry) {
        return entry.optional("contexts").map(Node::list).orElse(List.of()).stream()
                .map(Choices::context)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> roles(Node entry, Optional<Node> defaults, String field, List<String> otherwise) {
        List<String> own = entry.wordsOf(field);
        if (!own.isEmpty()) {
            return own;
        }
        List<String> ofCategory = defaults.map(node -> node.wordsOf(field)).orElse(List.of());
        return ofCategory.isEmpty() ? otherwise : ofCategory;
    }
}
