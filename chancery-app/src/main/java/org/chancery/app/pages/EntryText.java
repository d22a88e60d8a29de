package org.chancery.app.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.clause.Clause;
import org.chancery.codebook.Example;
import org.chancery.wording.Filler;
import org.chancery.wording.Frame;
import org.chancery.wording.Parts;
import org.chancery.wording.Trigger;

/** What an entry's words, frames, roles and examples are in words. */
final class EntryText {

    private EntryText() {}

    /** "verbs: meet, confer", one line a kind. */
    static List<String> words(List<Trigger> triggers) {
        List<String> lines = new ArrayList<>();
        for (Clause.Kind kind : Clause.Kind.values()) {
            String words = triggers.stream()
                    .filter(trigger -> trigger.kind() == kind)
                    .map(Trigger::toString)
                    .distinct()
                    .map(Markdown::text)
                    .collect(Collectors.joining(", "));
            if (!words.isEmpty()) {
                lines.add(kind.name().toLowerCase(Locale.ROOT) + "s: " + words);
            }
        }
        return lines;
    }

    /** "needs as *object* or *with*: a person", "excludes as *subject*: storm". */
    static List<String> frame(Frame frame) {
        return frame.slots().stream()
                .map(slot -> (slot.forbidden() ? "excludes as " : "needs as ") + either(slot.roles()) + ": "
                        + fillers(slot.fillers()))
                .toList();
    }

    static String fillers(List<Filler> fillers) {
        return fillers.stream().map(EntryText::filler).distinct().collect(Collectors.joining(", "));
    }

    private static String filler(Filler filler) {
        return switch (filler.kind()) {
            case WORD, PHRASE -> Markdown.text(filler.toString());
            case NOUN_CLASS -> "[" + filler.word() + "](nouns.md#" + filler.word() + ")";
            case ACTOR -> "anybody who can act";
            case PERSON -> "a person or persons";
            case STATE -> "a state";
            case COUNTRIES -> "those of two countries or more";
            case PLACE -> "a place or a state";
            case INFINITIVE -> "an infinitive";
            case SUBJUNCTIVE -> "a subjunctive";
            case AFFIRMED -> "what is not denied";
            case ANYTHING -> "anything";
        };
    }

    /** "actor: *subject*; recipient: the first of *object* and *with*". */
    static String parts(Parts parts) {
        return "actor: " + both("", parts.actors()) + "; recipient: " + both("the first of ", parts.recipients())
                + (parts.together() ? "; all take part alike" : "");
    }

    private static String both(String ofSeveral, List<String> roles) {
        if (roles.isEmpty()) {
            return "nobody";
        }
        return (roles.size() == 1 ? "" : ofSeveral) + joined(roles, " and ");
    }

    static String either(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String last) {
        List<String> set = words.stream().map(word -> "*" + word + "*").toList();
        return set.size() < 2
                ? String.join("", set)
                : String.join(", ", set.subList(0, set.size() - 1)) + last + set.get(set.size() - 1);
    }

    /** The examples of one kind, under a label if there are any. */
    static void addExamples(Markdown page, List<Example> all) {
        addExamples(page, "Examples", Example.Kind.EXAMPLE, all);
        addExamples(page, "Counter-examples", Example.Kind.COUNTER_EXAMPLE, all);
        addExamples(page, "Known gaps", Example.Kind.KNOWN_GAP, all);
    }

    private static void addExamples(Markdown page, String label, Example.Kind kind, List<Example> all) {
        List<String> lines = all.stream()
                .filter(example -> example.kind() == kind)
                .map(EntryText::example)
                .toList();
        if (!lines.isEmpty()) {
            page.paragraph(label + ":").items(lines);
        }
    }

    private static String example(Example example) {
        String day = example.published().map(it -> " (" + it + ")").orElse("");
        Optional<String> because = example.because().map(Markdown::text);
        String told = switch (example.kind()) {
            case EXAMPLE -> lines(example) + because.map(it -> ": " + it).orElse("");
            case COUNTER_EXAMPLE -> "nothing: " + because.orElse("");
            case KNOWN_GAP ->
                "should be " + lines(example) + because.map(it -> ": " + it).orElse("");
        };
        return Markdown.text(example.text()) + day + " → " + told;
    }

    private static String lines(Example example) {
        return example.gives().isEmpty()
                ? "nothing"
                : example.gives().stream().map(Markdown::code).collect(Collectors.joining(", "));
    }
}
