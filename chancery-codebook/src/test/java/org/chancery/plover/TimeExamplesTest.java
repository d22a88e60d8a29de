package org.chancery.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.codebook.CodebookFile;
import org.chancery.codebook.Node;
import org.chancery.codebook.TimeWordsReader;
import org.chancery.language.Sentence;
import org.chancery.parser.CoreNlpParser;
import org.chancery.text.Span;
import org.chancery.time.Days;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeFinder;
import org.junit.jupiter.api.Test;

/** Every example of the codebook's time words reads exactly as written there, with arcs and without. */
class TimeExamplesTest {

    private static final CodebookFile FILE = BundledCodebook.files().stream()
            .filter(file -> file.name().equals("time.yaml"))
            .findFirst()
            .orElseThrow();
    private static final CoreNlpParser PARSER = RealParser.PARSER;
    private static final TimeFinder FINDER = new TimeFinder(TimeWordsReader.read(FILE));

    private record Example(
            Node node,
            String text,
            Optional<LocalDate> published,
            Map<String, String> gives,
            Optional<Map<String, String>> marks) {

        static Example of(Node node) {
            node.allow("text", "published", "gives", "marks", "because");
            return new Example(
                    node,
                    node.field("text").text(),
                    node.optional("published").map(day -> LocalDate.parse(day.text())),
                    meanings(node.field("gives")),
                    node.optional("marks").map(Example::meanings));
        }

        private static Map<String, String> meanings(Node node) {
            Map<String, String> meanings = new LinkedHashMap<>();
            node.fields().forEach((words, meaning) -> meanings.put(words, meaning.text()));
            return meanings;
        }

        /** What differs from what is written; empty if nothing. */
        String misread(List<TimeExpression> found) {
            Map<String, String> read = new LinkedHashMap<>();
            Map<String, String> marked = new LinkedHashMap<>();
            for (TimeExpression time : found) {
                read.put(time.span().of(text), meaning(time.value(), time.days()));
                time.marks().forEach(mark -> marked.put(mark.span().of(text), meaning(mark.value(), mark.days())));
            }
            return differing("", gives, read)
                    + marks.map(wanted -> differing(" marks", wanted, marked)).orElse("");
        }

        private String differing(String what, Map<String, String> wanted, Map<String, String> found) {
            return wanted.equals(found)
                    ? ""
                    : node + ": " + text + "\n  wanted" + what + " " + wanted + "\n  found " + what + " " + found
                            + "\n";
        }
    }

    @Test
    void examplesReadAsWrittenFromTags() {
        assertThat(misreadings(false)).isEmpty();
    }

    @Test
    void examplesReadAsWrittenFromArcs() {
        assertThat(misreadings(true)).isEmpty();
    }

    private static List<String> misreadings(boolean parsed) {
        List<String> misreadings = new ArrayList<>();
        for (Node node : FILE.parse().field("examples").list()) {
            Example example = Example.of(node);
            String misread = example.misread(found(example.text(), example.published(), parsed));
            if (!misread.isEmpty()) {
                misreadings.add(misread);
            }
        }
        return misreadings;
    }

    private static List<TimeExpression> found(String text, Optional<LocalDate> published, boolean parsed) {
        List<Sentence> sentences = PARSER.tag(text, List.of(new Span(0, text.length())));
        return FINDER.find(parsed ? sentences.stream().map(PARSER::parse).toList() : sentences, published);
    }

    /** The value, "?" if there is none; behind it the days, unless the value is the day itself. */
    private static String meaning(Optional<String> value, Optional<Days> days) {
        String name = value.orElse("?");
        String told = days.map(TimeExamplesTest::days).orElse("");
        return told.isEmpty() || told.equals(name) ? name : name + " is " + told;
    }

    private static String days(Days days) {
        String from = days.from().map(LocalDate::toString).orElse("");
        String to = days.to().map(LocalDate::toString).orElse("");
        return from.equals(to) ? from : from + ".." + to;
    }
}
