package org.chancery.app.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.app.source.warc.Crawl.gz;
import static org.chancery.app.source.warc.Crawl.joined;
import static org.chancery.app.source.warc.Crawl.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, crawls and packed files, from the name on the command line to the articles. */
class PackedTest {

    private static final String PAGE =
            "<!doctype html><meta property=og:type content=article><title>Talks in Oslo</title>"
                    + "<meta property=article:published_time content=2024-03-06T10:00:00Z>"
                    + "<article><h1>Talks in Oslo</h1><p>Norway will host talks between Chad and Niger on Tuesday, officials said.</p></article>";

    private static final String TEXT = "Norway will host talks between Chad and Niger on Tuesday, officials said.";

    @TempDir
    private Path folder = Path.of("");

    /** Name and content of one file of an archive. */
    private static final class Entry {
        private final String name;
        private final byte[] content;

        Entry(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        Entry(String name, String content) {
            this(name, bytes(content));
        }
    }

    private static byte[] zip(Entry... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name));
                zip.write(entry.content);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static List<Arrival> arrivals(InputStream in, String... names) {
        List<Arrival> all = new ArrayList<>();
        try (Arrivals arrivals = Arrivals.from(List.of(names), Optional.empty(), in)) {
            arrivals.forEachRemaining(all::add);
        }
        return all;
    }

    /** "id" of what was read, "where: reason" of what was refused. */
    private static List<String> outcomes(InputStream in, String... names) {
        return arrivals(in, names).stream()
                .map(arrival -> arrival.<String>fold(read -> read.article().id(), Arrival.Refused::toString))
                .toList();
    }

    private static List<String> outcomes(String... names) {
        return outcomes(InputStream.nullInputStream(), names);
    }

    @Test
    void aPageIsAnArticleWithWhatItSaysOfItself() throws IOException {
        Article article = arrivals(InputStream.nullInputStream(), file("oslo.html", bytes(PAGE)))
                .get(0)
                .fold(Arrival.Read::article, refused -> {
                    throw new AssertionError(refused.toString());
                });
        assertThat(article.id()).isEqualTo("oslo");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 6));
        assertThat(article.imprint().title()).contains("Talks in Oslo");
    }

    @Test
    void theFirstBytesTellWhatTheNameDoesNot() throws IOException {
        byte[] json = bytes("{\"id\":\"x\",\"text\":\"A.\"}");
        assertThat(outcomes(file("a", bytes(PAGE)))).containsExactly("a");
        assertThat(outcomes(file("b.php", bytes("\ufeff\n<!-- a page --> <HTML>" + PAGE))))
                .containsExactly("b");
        assertThat(outcomes(file("c", json))).containsExactly("x");
        assertThat(outcomes(file("d", gz(json)))).containsExactly("x");
        assertThat(outcomes(file("e", zip(new Entry("f.html", PAGE))))).containsExactly("f");
        assertThat(outcomes(file("g", gz(page("http://a.example/", PAGE))))).containsExactly("http://a.example/");
        assertThat(outcomes(file("h", bytes("Just a text.")))).containsExactly("h");
        assertThat(arrivals(InputStream.nullInputStream(), file("i.txt", bytes(PAGE)))
                        .get(0)
                        .<String>fold(read -> read.article().text(), Arrival.Refused::reason))
                .isEqualTo(PAGE);
    }

    @Test
    void theStandardInputMayBeAnyOfThem() {
        byte[] json = bytes("{\"id\":\"x\",\"text\":\"A.\"}");
        for (byte[] in : List.of(json, gz(json), zip(new Entry("x.html", PAGE)), gz(zip(new Entry("x.txt", TEXT))))) {
            assertThat(outcomes(new ByteArrayInputStream(in), "-")).containsExactly("x");
        }
        assertThat(outcomes(new ByteArrayInputStream(bytes(PAGE)), "-")).containsExactly("stdin");
        assertThat(outcomes(new ByteArrayInputStream(gz(page("http://a.example/", PAGE))), "-"))
                .containsExactly("http://a.example/");
    }

    @Test
    void aFolderIsReadWithItsPagesCrawlsAndArchives() throws IOException {
        file("a.html", bytes(PAGE));
        file("b.txt.gz", gz(bytes(TEXT)));
        file("c.warc", page("http://a.example/", PAGE));
        file("d.zip", zip(new Entry("e.txt", TEXT), new Entry("picture.png", "PNG"), new Entry("sub/a.html", PAGE)));
        file("f.tar.gz", gz(bytes("a tar")));
        assertThat(outcomes(folder.toString()))
                .containsExactly("a", "b", "http://a.example/", "e", folder.resolve("d.zip") + "!sub/a.html");
    }

    @Test
    void aCrawlTellsWhereWhatIsDamagedAndWhichPagesAreNoArticles() throws IOException {
        byte[] one = gz(page("http://a.example/1", PAGE));
        byte[] two = Arrays.copyOf(gz(page("http://a.example/2", PAGE)), 100);
        byte[] three = gz(page("http://a.example/3", "<p>Nothing."));
        byte[] four = gz(page("http://a.example/\u001b[31m4", PAGE));
        String crawl = file("c.warc.gz", joined(one, two, three, gz(page("http://a.example/1", PAGE)), four));
        List<String> outcomes = outcomes(crawl);
        assertThat(outcomes.get(0)).isEqualTo("http://a.example/1");
        assertThat(outcomes.get(1)).startsWith(crawl + " at byte " + one.length + ": damaged record: ");
        assertThat(outcomes.get(2))
                .isEqualTo(crawl + " at byte " + (one.length + two.length)
                        + " (http://a.example/3): no article on this page: not enough running text");
        assertThat(outcomes.get(3)).endsWith(": a second article with the id \"http://a.example/1\"");
        assertThat(String.join("", outcomes)).doesNotContain("\u001b");
    }

    @Test
    void namesInArchivesAreNeverPathsAndNeverMoveTheCursor() throws IOException {
        Path outside = folder.resolveSibling("outside.txt");
        String zip = file(
                "z.zip",
                zip(
                        new Entry("../outside.txt", TEXT),
                        new Entry("/etc/\u001b[2Jabsolute.txt", TEXT),
                        new Entry("C:\\temp\\windows.txt", TEXT),
                        new Entry(" .txt", TEXT)));
        assertThat(outcomes(zip)).containsExactly("outside", "?[2Jabsolute", "windows", zip + "! .txt");
        assertThat(outside).doesNotExist();
    }

    @Test
    void archivesInArchivesAreReadButNotForEver() throws IOException {
        byte[] innermost = zip(new Entry("x.txt.gz", gz(bytes(TEXT))));
        byte[] inner = zip(new Entry("inner.zip", innermost));
        assertThat(outcomes(file("a.zip", inner))).containsExactly("x");
        assertThat(outcomes(file("b.zip", zip(new Entry("a.zip", inner)))).get(0))
                .endsWith("b.zip!a.zip!inner.zip!x.txt.gz: packed more than 3 times");
    }

    @Test
    void bombsAreRefused() throws IOException {
        byte[] zeros = new byte[80 << 20];
        Arrays.fill(zeros, (byte) ' ');
        String reason = "it unpacks to more than 200 times its size";
        assertThat(outcomes(file("a.txt.gz", gz(zeros))))
                .singleElement()
                .asString()
                .contains("more than 2097152 characters");
        assertThat(outcomes(file("b.jsonl.gz", gz(zeros))))
                .singleElement()
                .asString()
                .contains(reason);
        assertThat(outcomes(file("c.zip", zip(new Entry("a.txt", zeros), new Entry("b.txt", TEXT)))))
                .anyMatch(line -> line.contains(reason));
        assertThat(outcomes(file("d.zip", zip(new Entry("picture.png", zeros), new Entry("b.txt", TEXT)))))
                .singleElement()
                .asString()
                .contains(reason);
        assertThat(outcomes(file("e.zip", zip(new Entry("a.jsonl.gz", gz(zeros)), new Entry("b.txt", TEXT)))))
                .anyMatch(line -> line.contains(reason));
    }

    @Test
    void whatIsCutShortOrNotPackedAtAllIsTold() throws IOException {
        byte[] text = bytes(TEXT.repeat(50));
        assertThat(outcomes(file("a.txt.gz", Arrays.copyOf(gz(text), 60))))
                .singleElement()
                .asString()
                .endsWith("a.txt.gz: cannot be read: it is cut short");
        assertThat(outcomes(file("b.txt.gz", text))).singleElement().asString().contains("b.txt.gz: cannot be read");
        byte[] entries = zip(new Entry("x.jsonl.gz", TEXT), new Entry("y.txt", TEXT));
        assertThat(outcomes(file("b.jsonl.gz", text), file("b.zip", entries), file("b.txt", text)))
                .satisfiesExactly(
                        first -> assertThat(first).contains("b.jsonl.gz: cannot be read: "),
                        second -> assertThat(second).contains("b.zip!x.jsonl.gz: cannot be read: "),
                        third -> assertThat(third).isEqualTo("y"),
                        fourth -> assertThat(fourth).isEqualTo("b"));
        byte[] zip = zip(new Entry("x.txt", TEXT), new Entry("y.txt", new String(text, StandardCharsets.UTF_8)));
        assertThat(outcomes(file("c.zip", Arrays.copyOf(zip, 230))))
                .startsWith("x")
                .anyMatch(line -> line.contains("c.zip") && line.contains("cut short"));
        assertThat(outcomes(file("d.zip", text))).singleElement().asString().endsWith("no articles in this zip file");
        assertThat(outcomes(file("e.warc.gz", new byte[0])))
                .singleElement()
                .asString()
                .endsWith("the file is empty");
        assertThat(outcomes(file("f.html", new byte[] {'P', 'K', 3, 4, 0})))
                .singleElement()
                .asString()
                .endsWith("a binary file, not a page");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void damagedArchivesGiveArticlesAndRefusalsAndNothingElse(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] zip = zip(
                new Entry("a.html", PAGE),
                new Entry("b.jsonl.gz", gz(bytes("{\"id\":\"x\",\"text\":\"A.\"}"))),
                new Entry("c.warc.gz", gz(page("http://a.example/", PAGE))),
                new Entry("d.zip", zip(new Entry("e.txt", TEXT))));
        for (int round = 0; round < 200; round++) {
            byte[] damaged = Arrays.copyOf(zip, random.nextInt(10) == 0 ? random.nextInt(zip.length) : zip.length);
            for (int i = random.nextInt(4); i >= 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(outcomes(file("z.zip", damaged)))
                    .as("seed %d, round %d", seed, round)
                    .isNotEmpty();
        }
    }
}
