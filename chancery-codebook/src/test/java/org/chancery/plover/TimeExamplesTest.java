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

    private record Example(Node node, String text, Optional<LocalDate> published, Map<String, String> gives) {

        static Example of(Node node) {
            node.allow("text", "published", "gives", "because");
            Map<String, String> gives = new LinkedHashMap<>();
            node.field("gives").fields().forEach((words, meaning) -> gives.put(words, meaning.text()));
            return new Example(
                    node,
                    node.field("text").text(),
                    node.optional("published").map(day -> LocalDate.parse(day.text())),
                    gives);
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
            Map<String, String> found = found(example, parsed);
            if (!found.equals(example.gives())) {
                misreadings.add(example.node() + ": " + example.text() + "\n  wanted " + example.gives() + "\n  found  "
                        + found);
            }
        }
        return misreadings;
    }

    private static Map<String, String> found(Example example, boolean parsed) {
        String text = example.text();
        List<Sentence> sentences = PARSER.tag(text, List.of(new Span(0, text.length())));
        if (parsed) {
            sentences = sentences.stream().map(PARSER::parse).toList();
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (TimeExpression expression : FINDER.find(sentences, example.published())) {
            found.put(expression.span().of(text), meaning(expression));
        }
        return found;
    }

    /** The value, "?" if there is none; behind it the days, unless the value is the day itself. */
    private static String meaning(TimeExpression expression) {
        String value = expression.value().orElse("?");
        String days = expression.days().map(TimeExamplesTest::days).orElse("");
        return days.isEmpty() || days.equals(value) ? value : value + " is " + days;
    }

    private static String days(Days days) {
        String from = days.from().map(LocalDate::toString).orElse("");
        String to = days.to().map(LocalDate::toString).orElse("");
        return from.equals(to) ? from : from + ".." + to;
    }
}
