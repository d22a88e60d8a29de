package org.chancery.app.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Entry;
import org.chancery.event.Category;
import org.chancery.wording.Operator;

/** The page of the operators. */
final class OperatorsText {

    private OperatorsText() {}

    static String of(Codebook codebook) {
        Markdown out = new Markdown();
        out.heading(1, "Operators")
                .paragraph(
                        "Words that take an act and make another act of it, or another status. The rows of an operator are"
                                + " tried in order; the first that fits what it takes gives the result.");
        codebook.operators().forEach(operator -> add(out, codebook, operator));
        return out.page();
    }

    private static void add(Markdown out, Codebook codebook, Operator operator) {
        out.heading(2, operator.id());
        Optional.ofNullable(codebook.entries().get(operator.id()))
                .flatMap(Entry::note)
                .ifPresent(meaning -> out.paragraph(Markdown.text(meaning)));
        List<String> lines = new ArrayList<>(EntryText.words(operator.triggers()));
        lines.addAll(EntryText.frame(operator.frame()));
        lines.add("takes as " + EntryText.either(operator.takes()));
        lines.add(EntryText.parts(operator.parts()) + subject(operator.subject()));
        if (operator.passiveOnly()) {
            lines.add("in the passive only");
        }
        if (operator.doersOnly()) {
            lines.add("of the act it takes only those who do it are recipients");
        }
        out.items(lines);
        out.table(
                List.of("what it takes", "what comes of it"),
                operator.rows().stream()
                        .map(row -> List.of(takes(row), gives(row)))
                        .toList());
        EntryText.addExamples(
                out,
                codebook.examples().stream()
                        .filter(example -> example.entry().equals(operator.id()))
                        .toList());
    }

    private static String subject(Operator.Subject subject) {
        return switch (subject) {
            case ACTOR -> "";
            case INNER_ACTOR -> "; its subject is the actor of the act it takes";
            case INNER_RECIPIENT -> "; its subject is the recipient of the act it takes";
            case NOBODY -> "; its subject is no party";
        };
    }

    private static String takes(Operator.Row row) {
        List<String> what = new ArrayList<>();
        if (!row.inner().isEmpty()) {
            what.add(categories(row.inner()));
        }
        if (row.unknown()) {
            what.add("any other clause");
        }
        if (!row.nouns().isEmpty()) {
            what.add("one of the nouns " + EntryText.fillers(row.nouns()));
        }
        String modals = row.modals().isEmpty() ? "" : ", with " + EntryText.either(row.modals());
        return (what.isEmpty() ? "any act" : String.join("; or ", what)) + modals + doer(row.doer());
    }

    private static String doer(Operator.Doer doer) {
        return switch (doer) {
            case ANYBODY -> "";
            case SUBJECT -> ", done by the operator's own subject";
            case OTHER -> ", done by somebody else than the operator's subject";
            case UNTOLD -> ", to be done to somebody, nobody tells by whom";
        };
    }

    private static String categories(Set<Category> categories) {
        if (categories.size() == Category.values().length) {
            return "any act";
        }
        return Arrays.stream(Category.values())
                .filter(categories::contains)
                .map(Category::name)
                .collect(Collectors.joining(", "));
    }

    private static String gives(Operator.Row row) {
        if (row.nothing()) {
            return "nothing";
        }
        List<String> parts = new ArrayList<>();
        parts.add(row.gives().map(Category::name).orElse("the act itself"));
        row.mode().ifPresent(mode -> parts.add("mode `" + mode + "`"));
        modes(row.modes()).forEach(parts::add);
        row.status().ifPresent(status -> parts.add("`" + status.wireName() + "`"));
        if (row.hedged()) {
            parts.add("hedged");
        }
        return String.join(", ", parts);
    }

    private static List<String> modes(Map<Category, String> modes) {
        return new TreeMap<>(modes)
                .entrySet().stream()
                        .map(mode -> "mode `" + mode.getValue() + "` over " + mode.getKey())
                        .toList();
    }
}
