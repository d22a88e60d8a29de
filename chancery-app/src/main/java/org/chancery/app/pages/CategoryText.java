package org.chancery.app.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.clause.Clause;
import org.chancery.codebook.CategoryPage;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Entry;
import org.chancery.codebook.Example;
import org.chancery.codebook.ExampleCounts;
import org.chancery.event.Context;
import org.chancery.wording.Parts;
import org.chancery.wording.Wording;

/** The page of one category. */
final class CategoryText {

    private final Codebook codebook;
    private final CategoryPage page;
    private final Parts usualOfVerbs;
    private final Parts usualOfNouns;

    private CategoryText(Codebook codebook, CategoryPage page) {
        this.codebook = codebook;
        this.page = page;
        this.usualOfVerbs = usual(page.wordings(), Wording::verbParts);
        this.usualOfNouns = usual(page.wordings(), Wording::nounParts);
    }

    static String of(Codebook codebook, CategoryPage page) {
        return new CategoryText(codebook, page).text();
    }

    /** What most wordings have; of several, the first. */
    private static Parts usual(List<Wording> wordings, Function<Wording, Parts> parts) {
        Map<Parts, Long> counts = wordings.stream()
                .map(parts)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        long most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a category without wordings"));
    }

    private String text() {
        Markdown out = new Markdown();
        out.heading(1, page.category().name()).paragraph(Markdown.text(page.meaning()));
        page.decision().ifPresent(decision -> out.paragraph("**Decision.** " + Markdown.text(decision)));
        out.paragraph("CAMEO " + page.cameo() + ". " + quad() + ", intensity "
                + page.category().score() + ". " + page.wordings().size() + " wordings, "
                + ExampleCounts.of(page.examples()) + ".");
        addModes(out);
        out.heading(2, "Who is who")
                .paragraph("Unless a wording says otherwise:")
                .items(List.of(
                        "with verbs and adjectives, " + EntryText.parts(usualOfVerbs),
                        "with nouns, " + EntryText.parts(usualOfNouns)));
        out.heading(2, "Wordings");
        page.wordings().forEach(wording -> addWording(out, wording));
        addWhole(out);
        return out.page();
    }

    private String quad() {
        String name = page.category().quad().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "Quad class " + page.category().quad().number() + ", " + name;
    }

    private void addModes(Markdown out) {
        if (!page.modes().isEmpty()) {
            out.heading(2, "Modes");
            out.items(page.modes().entrySet().stream()
                    .map(mode -> "`" + mode.getKey().wireName() + "` ("
                            + mode.getKey().score() + "): " + Markdown.text(mode.getValue()))
                    .toList());
        }
    }

    private void addWording(Markdown out, Wording wording) {
        out.heading(3, wording.id());
        note(wording).ifPresent(note -> out.paragraph(Markdown.text(note)));
        List<String> lines = new ArrayList<>();
        wording.mode().ifPresent(mode -> lines.add("mode: `" + mode.wireName() + "`"));
        wording.status().ifPresent(status -> lines.add("status: " + status.wireName()));
        wording.cameo().ifPresent(code -> lines.add("CAMEO: " + code));
        wording.juncture().ifPresent(juncture -> lines.add("juncture: `" + juncture.wireName() + "`"));
        if (!wording.contexts().isEmpty()) {
            lines.add("contexts: "
                    + wording.contexts().stream()
                            .sorted()
                            .map(Context::wireName)
                            .map(Markdown::code)
                            .collect(Collectors.joining(", ")));
        }
        lines.addAll(EntryText.words(wording.triggers()));
        lines.addAll(EntryText.frame(wording.frame()));
        lines.addAll(roles(wording));
        out.items(lines);
        EntryText.addExamples(out, examples(wording.id()));
    }

    private Optional<String> note(Wording wording) {
        return Optional.ofNullable(codebook.entries().get(wording.id())).flatMap(Entry::note);
    }

    private List<String> roles(Wording wording) {
        boolean nouns = wording.triggers().stream().anyMatch(trigger -> trigger.kind() == Clause.Kind.NOUN);
        boolean others = wording.triggers().stream().anyMatch(trigger -> trigger.kind() != Clause.Kind.NOUN);
        List<String> lines = new ArrayList<>();
        if (others && !wording.verbParts().equals(usualOfVerbs)) {
            lines.add(EntryText.parts(wording.verbParts()));
        }
        if (nouns && !wording.nounParts().equals(usualOfNouns)) {
            lines.add("with nouns, " + EntryText.parts(wording.nounParts()));
        }
        if (nouns && !wording.free()) {
            lines.add("nouns only under a verb that carries them, or under an operator");
        }
        return lines;
    }

    private List<Example> examples(String entry) {
        return page.examples().stream()
                .filter(example -> example.entry().equals(entry))
                .toList();
    }

    private void addWhole(Markdown out) {
        List<Example> whole = examples(page.category().name());
        if (!whole.isEmpty()) {
            out.heading(2, "Of the category as a whole");
            EntryText.addExamples(out, whole);
        }
    }
}
