package org.chancery.app.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.text.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The sample articles are read as samples/expected says: nothing less, nothing more, nothing else.
 *
 * <p>Where the reader is known to fall short the expected line says so ("gap", "wrong"), and the test fails too when it does better. What
 * each file should be after this reading is written to target/expected, for `diff` and `cp`.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path PROPOSALS = Path.of("target", "expected");

    private static List<String> names() throws IOException {
        return names(SAMPLES, ".txt");
    }

    private static List<String> names(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(extension))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .sorted()
                    .toList();
        }
    }

    private static String text(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name + ".txt"));
    }

    private static List<Expected> expected(String name) {
        return Expected.read(SAMPLES.resolve("expected").resolve(name + ".jsonl"));
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsReadAsExpected() throws IOException {
        return names().stream().map(name -> dynamicTest(name, () -> check(name)));
    }

    private static void check(String name) throws IOException {
        var reading = RealEngine.get().read(Article.of(name, text(name), Optional.empty()));
        Comparison comparison = new Comparison(expected(name), RealEngine.json(reading));
        System.out.println("samples/" + name + ": " + comparison.figures());
        Path proposal = Files.createDirectories(PROPOSALS).resolve(name + ".jsonl");
        Files.write(proposal, comparison.proposal());
        List<String> findings = comparison.findings();
        assertThat(findings)
                .as(() -> "\n\n" + String.join("\n\n", findings) + "\n\nThe whole file with these marks: chancery-app/"
                        + proposal + "\n")
                .isEmpty();
    }

    @Test
    void everySampleHasItsExpectedRecords() throws IOException {
        assertThat(names(SAMPLES.resolve("expected"), ".jsonl"))
                .as("files in samples/expected, one for each sample")
                .isEqualTo(names());
    }

    @Test
    void whatIsExpectedStandsInTheArticle() throws IOException {
        for (String name : names()) {
            String text = text(name);
            for (Expected line : expected(name)) {
                assertThat(line.json().path("article").path("id").asText())
                        .as(line.where() + ": article")
                        .isEqualTo(name);
                assertThat(text.split(java.util.regex.Pattern.quote(line.sentence()), -1))
                        .as(line.where() + ": the sentence's beginning stands once in the article")
                        .hasSize(2);
                for (String words : words(line.json())) {
                    assertThat(text).as(line.where() + ": words of the article").contains(words);
                }
            }
        }
    }

    private static List<String> words(JsonNode line) {
        Stream<JsonNode> parties = Stream.of("actors", "recipients")
                .flatMap(role -> line.path(role).valueStream());
        return Stream.concat(Stream.of(line.path("trigger")), parties)
                .map(node -> node.path("text").asText())
                .toList();
    }

    @Test
    void everyMarkSaysWhy() throws IOException {
        for (String name : names()) {
            for (Expected line : expected(name)) {
                assertThat(line.marks())
                        .as(line.where() + ": why it is not read right")
                        .allSatisfy(why -> assertThat(why).isNotBlank().doesNotStartWith("TODO"));
            }
        }
    }
}
