package org.chancery.app.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalsTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] content) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, content);
    }

    private static List<Arrival> arrivals(InputStream in, Optional<LocalDate> published, String... names) {
        List<Arrival> all = new ArrayList<>();
        try (Arrivals arrivals = Arrivals.from(List.of(names), published, in)) {
            arrivals.forEachRemaining(all::add);
        }
        return all;
    }

    private static List<Arrival> arrivals(Object... names) {
        String[] texts = java.util.Arrays.stream(names).map(String::valueOf).toArray(String[]::new);
        return arrivals(InputStream.nullInputStream(), Optional.empty(), texts);
    }

    private static Article article(Arrival arrival) {
        return arrival.fold(Arrival.Read::article, refused -> {
            throw new AssertionError(refused.toString());
        });
    }

    private static String refusal(Arrival arrival) {
        return arrival.fold(read -> "read " + read.article().id(), Arrival.Refused::reason);
    }

    @Test
    void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
        file("b/one.txt", "B.");
        file("a.txt", "A.");
        file("c.jsonl", "{\"id\":\"x\",\"text\":\"C.\"}\n\n{\"id\":\"y\",\"text\":\"D.\"}");
        file("notes.md", "not an article");
        assertThat(arrivals(folder)).map(it -> article(it).id()).containsExactly("a", "one", "x", "y");
    }

    @Test
    void filesOfTheSameNameHaveDifferentIds() throws IOException {
        Path second = file("b/one.txt", "B.");
        assertThat(arrivals(file("a/one.txt", "A."), second))
                .map(it -> article(it).id())
                .containsExactly("one", second.toString());
    }

    @Test
    void aSecondArticleWithAnIdIsRefused() throws IOException {
        Path lines = file("a.jsonl", "{\"id\":\"x\",\"text\":\"A.\"}\n{\"id\":\"x\",\"text\":\"B.\"}\n");
        assertThat(arrivals(lines).get(1))
                .isEqualTo(new Arrival.Refused(lines + ":2", "a second article with the id \"x\""));
    }

    @Test
    void whatCannotBeUsedAtAllIsToldBeforeAnythingIsRead() throws IOException {
        Path good = file("a.txt", "A.");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> arrivals(good, folder.resolve("missing.txt")))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> arrivals(empty)).hasMessageContaining("no articles in this folder");
    }

    @Test
    void windowsTextIsReadAndDamagedTextRefused() throws IOException {
        String text = "“Très bien,” the envoy said.";
        byte[] windows = text.getBytes(Charset.forName("windows-1252"));
        assertThat(article(arrivals(file("w.txt", windows)).get(0)).text()).isEqualTo(text);
        byte[] unmapped = {'a', (byte) 0x81, 'b'};
        assertThat(refusal(arrivals(file("u.txt", unmapped)).get(0)))
                .isEqualTo("neither UTF-8 nor Windows-1252 (first at byte 2)");
        byte[] cut = java.util.Arrays.copyOf("Très très très déçu é".getBytes(StandardCharsets.UTF_8), 26);
        cut[cut.length - 1] = (byte) 0xC3;
        assertThat(refusal(arrivals(file("d.txt", cut)).get(0))).startsWith("damaged UTF-8");
    }

    @Test
    void binaryAndEmptyAndHugeFilesAreRefused() throws IOException {
        assertThat(refusal(arrivals(file("b.txt", new byte[] {'P', 'K', 3, 4, 0, 0}))
                        .get(0)))
                .contains("binary");
        assertThat(refusal(arrivals(file("c.txt", new byte[] {1, 2, 3, 4, 5})).get(0)))
                .contains("binary");
        assertThat(refusal(arrivals(file("e.txt", " \n\t\n")).get(0))).isEqualTo("the article is empty");
        assertThat(refusal(arrivals(file("z.txt", "")).get(0))).isEqualTo("the article is empty");
        assertThat(refusal(arrivals(file("h.txt", "word ".repeat(1_000_000))).get(0)))
                .isEqualTo("too long for one article: 5000000 characters; at most 2097152 are read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"id\":\"x\",\"text\":\"A.|not valid JSON",
                "[1]|a JSON object was expected",
                "{\"text\":\"A.\"}|the field \"id\" is missing or empty",
                "{\"id\":\"x\"}|the article has no text (field \"text\")",
                "{\"id\":\"x\",\"text\":\" \"}|the article has no text (field \"text\")",
                "{\"id\":\"x\",\"text\":[\"A.\"]}|the field \"text\" should be a text",
                "{\"id\":\"x\",\"text\":\"A.\",\"published\":\"7.12.2020\"}|not a date (2020-12-07)",
                "{\"id\":\"x\",\"text\":\"A.\",\"published\":\"2020-13-07\"}|no such day: \"2020-13-07\"",
                "{\"id\":\"x\",\"text\":\"A.\",\"language\":\"ko\"}|only English is read, not \"ko\"",
                "{\"id\":\"x\",\"text\":\"A \\ud800 b\"}|half a character (an unpaired surrogate) at 2 of the text",
                "{\"id\":\"x\",\"id\":\"y\",\"text\":\"A.\"}|not valid JSON",
                "{\"id\":\"x\",\"text\":\"A.\"} {}|not valid JSON"
            })
    void aBrokenLineIsToldAndPassedOver(String line, String reason) throws IOException {
        Path lines = file("a.jsonl", "\n" + line + "\n{\"id\":\"good\",\"text\":\"B.\"}\n");
        List<Arrival> all = arrivals(lines);
        assertThat(all).hasSize(2);
        assertThat(all.get(0).toString()).startsWith(lines + ":2: " + reason);
        assertThat(article(all.get(1)).id()).isEqualTo("good");
    }

    @Test
    void aLineThatIsTooLongOrNotUtf8IsPassedOver() throws IOException {
        byte[] damaged = "{\"id\":\"x\",\"text\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        String good = "{\"id\":\"g\",\"text\":\"B.\"}";
        assertThat(refusal(arrivals(file("d.jsonl", damaged)).get(0))).isEqualTo("not valid UTF-8 (first at byte 19)");
        String huge = "{\"id\":\"h\",\"text\":\"" + "word ".repeat(3_000_000) + "\"}\n" + good;
        assertThat(arrivals(file("h.jsonl", huge)))
                .extracting(ArrivalsTest::refusal)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("too long for one article"),
                        second -> assertThat(second).isEqualTo("read g"));
    }

    @Test
    void theNamesOfNgecAreUnderstood() throws IOException {
        Path lines = file(
                "n.jsonl",
                "{\"id\":7,\"event_text\":\"A.\",\"pub_date\":\"2021-02-03T04:05:06Z\",\"headline\":\"H\",\"publisher\":\"P\"}");
        Article article = article(arrivals(lines).get(0));
        assertThat(article.id()).isEqualTo("7");
        assertThat(article.published()).contains(LocalDate.of(2021, 2, 3));
        assertThat(article.imprint().title()).contains("H");
        assertThat(article.imprint().source()).contains("P");
    }

    @Test
    void theGivenDayIsForArticlesThatBringNone() throws IOException {
        Path lines = file(
                "p.jsonl", "{\"id\":\"a\",\"text\":\"A.\",\"date\":\"2020-01-02\"}\n{\"id\":\"b\",\"text\":\"B.\"}");
        assertThat(arrivals(InputStream.nullInputStream(), Optional.of(LocalDate.of(2021, 1, 1)), lines.toString()))
                .map(it -> article(it).published().map(LocalDate::getYear).orElse(0))
                .containsExactly(2020, 2021);
    }

    @Test
    void theStandardInputIsTextOrJson() {
        assertThat(article(arrivals(in("A."), Optional.empty(), "-").get(0)).id())
                .isEqualTo("stdin");
        assertThat(article(arrivals(in("\n {\"id\":\"x\",\"text\":\"A.\"}"), Optional.empty(), "-")
                                .get(0))
                        .id())
                .isEqualTo("x");
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
