package org.chancery.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.wording.Operator;
import org.chancery.wording.Parts;

/** Reads the operators: the declared table of what makes another act of an act. */
final class OperatorReader {

    private static final List<String> TAKES = List.of("clause", "object");
    private static final List<String> ACTORS = List.of("subject", "owner", "by", "modifier");
    private static final List<String> RECIPIENTS = List.of(
            "object", "indirect", "on", "upon", "to", "with", "from", "against", "of", "for", "between", "among", "in");

    private OperatorReader() {}

    static List<Operator> read(Node page, List<Entry> entries, List<Example> examples) {
        List<Operator> operators = new ArrayList<>();
        for (Node entry : page.allow("operators").field("operators").list()) {
            Operator operator = operator(entry);
            operators.add(operator);
            entries.add(Entry.of(entry, operator.id(), "meaning"));
            examples.addAll(Example.of(entry, operator.id()));
        }
        return operators;
    }

    private static Operator operator(Node entry) {
        entry.allow(
                "id",
                "meaning",
                "verbs",
                "nouns",
                "adjectives",
                "frame",
                "unless",
                "takes",
                "actor",
                "recipient",
                "subject",
                "passive-only",
                "doers-only",
                "popular",
                "rows",
                "examples",
                "misses");
        List<Operator.Row> rows =
                entry.field("rows").list().stream().map(OperatorReader::row).toList();
        boolean accuses = rows.stream().anyMatch(row -> row.gives().equals(Optional.of(Category.ACCUSE)));
        return new Operator(
                "operator/" + entry.field("id").text(),
                Frames.triggers(entry),
                Frames.frame(entry),
                or(entry.wordsOf("takes"), TAKES),
                rows,
                new Parts(or(entry.wordsOf("actor"), ACTORS), or(entry.wordsOf("recipient"), RECIPIENTS), false),
                entry.optional("subject").map(OperatorReader::subject).orElse(Operator.Subject.ACTOR),
                Choices.yes(entry.optional("passive-only"), false),
                Choices.yes(entry.optional("doers-only"), accuses),
                Choices.yes(entry.optional("popular"), false));
    }

    private static Operator.Subject subject(Node node) {
        String name = node.text().toUpperCase(Locale.ROOT).replace('-', '_');
        for (Operator.Subject subject : Operator.Subject.values()) {
            if (subject.name().equals(name)) {
                return subject;
            }
        }
        throw node.error("actor, inner-actor, inner-recipient or nobody was expected");
    }

    private static Operator.Doer doer(Node node) {
        return switch (node.text()) {
            case "subject" -> Operator.Doer.SUBJECT;
            case "other" -> Operator.Doer.OTHER;
            case "untold" -> Operator.Doer.UNTOLD;
            default -> throw node.error("subject, other or untold was expected");
        };
    }

    private static Operator.Row row(Node row) {
        row.allow("inner", "unknown", "nouns", "modals", "gives", "mode", "modes", "status", "hedged", "doer");
        Optional<Node> gives = row.optional("gives");
        boolean nothing = gives.map(node -> node.text().equals("nothing")).orElse(false);
        Optional<Category> category =
                gives.filter(node -> !nothing && !node.text().equals("same")).map(Choices::category);
        return new Operator.Row(
                row.optional("inner").map(Choices::categories).orElse(Set.of()),
                Choices.yes(row.optional("unknown"), false),
                row.optional("nouns").map(Frames::fillers).orElse(List.of()),
                row.wordsOf("modals"),
                category,
                row.optional("modes").map(node -> modes(node, category)).orElse(Map.of()),
                row.optional("mode").map(node -> checked(node, category)),
                row.optional("status").map(Choices::status),
                Choices.yes(row.optional("hedged"), false),
                row.optional("doer").map(OperatorReader::doer).orElse(Operator.Doer.ANYBODY),
                nothing);
    }

    private static Map<Category, String> modes(Node node, Optional<Category> result) {
        Map<Category, String> modes = new EnumMap<>(Category.class);
        node.fields()
                .forEach((mode, inner) -> Choices.categories(inner).forEach(category -> {
                    checkMode(inner, result, mode);
                    modes.put(category, mode);
                }));
        return modes;
    }

    private static String checked(Node node, Optional<Category> result) {
        checkMode(node, result, node.text());
        return node.text();
    }

    private static void checkMode(Node at, Optional<Category> result, String mode) {
        Category category = result.orElseThrow(() -> at.error("a mode needs a category in \"gives\""));
        if (Mode.of(category, mode).isEmpty()) {
            throw at.error(category + " has no mode \"" + mode + "\"");
        }
    }

    private static List<String> or(List<String> own, List<String> otherwise) {
        return own.isEmpty() ? otherwise : own;
    }
}
