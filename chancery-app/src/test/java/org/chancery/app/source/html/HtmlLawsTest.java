package org.chancery.app.source.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any bytes: an article or a refusal, soon, and never anything else. */
class HtmlLawsTest {

    private static final List<String> PAGES =
            List.of("json-ld-only.html", "meta-only.html", "plain-article.html", "old-tables.html", "live-blog.html");

    private static final int SECONDS = 20;

    private final HtmlReader reader = new HtmlReader();

    /** The text, or nothing if the page was refused; anything else that is thrown fails the test. */
    private String outcome(byte[] page) {
        try {
            String text = reader.read(page, Fetched.UNKNOWN).text();
            assertThat(text).doesNotContain("\n\n\n").isEqualTo(text.strip());
            return text;
        } catch (NoArticleException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return "";
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomBytesAreRefused(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(5000)];
            random.nextBytes(bytes);
            assertThat(outcome(bytes)).as("seed %d, round %d", seed, i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damagedPagesAreReadOrRefused(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] page = HtmlReaderTest.page(PAGES.get(random.nextInt(PAGES.size())));
            byte[] damaged = Arrays.copyOf(page, 1 + random.nextInt(page.length));
            for (int k = random.nextInt(20); k > 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) "<>\"'&/={}[]x \n\u00e9".charAt(random.nextInt(15));
            }
            assertThatCode(() -> outcome(damaged))
                    .as("seed %d, round %d", seed, i)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void thePiecesOfPagesInAnyOrderAreReadOrRefused() throws IOException {
        Random random = new Random(7);
        StringBuilder all = new StringBuilder();
        for (String name : PAGES) {
            all.append(new String(HtmlReaderTest.page(name), StandardCharsets.UTF_8));
        }
        String[] pieces = all.toString().split("(?=<)|(?<=>)");
        for (int i = 0; i < 200; i++) {
            StringBuilder page = new StringBuilder();
            for (int k = 0; k < 200; k++) {
                page.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(outcome(bytes)).as("round %d", i).isEqualTo(outcome(bytes));
        }
    }

    @Test
    void furnitureAroundAnArticleChangesNothing() throws IOException, NoArticleException {
        String page = new String(HtmlReaderTest.page("meta-only.html"), StandardCharsets.UTF_8);
        String crowded = page.replace(
                        "<body>",
                        "<body><nav><p>This is not part of it, at all.</p></nav><script>x = '<p>No.</p>'</script>")
                .replace("</body>", "<aside><p>Nor is this, of course.</p></aside></body>");
        assertThat(reader.read(crowded.getBytes(StandardCharsets.UTF_8), Fetched.UNKNOWN))
                .usingRecursiveComparison()
                .ignoringFields("alignment")
                .isEqualTo(reader.read(page.getBytes(StandardCharsets.UTF_8), Fetched.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b x>",
                "<p>A word, and another.",
                "<a href=x>link ",
                "<table><tr><td>",
                "<article><p>One sentence, no more.</p>",
                "<script>",
                "<!--",
                "&amp",
                "<br>",
                "<p class='a b c d e f g h'>",
                "<font><table>",
                "<svg><math>",
                "<select><option>",
                "<script type=application/ld+json>[[[[[[[[</script>",
                "]]>",
                "<meta name=x content=y>",
                "x"
            })
    void aHugePageOfOneThingIsDoneWithSoon(String piece) {
        byte[] page = ("<body>" + piece.repeat(2_000_000 / piece.length())).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(SECONDS), () -> outcome(page));
    }

    @Test
    void deeplyNestedElementsWithManyAttributesAndJsonAreDoneWithSoon() {
        StringBuilder nested = new StringBuilder("<script type=application/ld+json>");
        nested.append("{\"@graph\":[".repeat(50_000)).append("</script>");
        for (int i = 0; i < 50_000; i++) {
            nested.append("<b id=").append(i).append("><div class=related><p>Word, word.");
        }
        byte[] page = nested.toString().getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(SECONDS), () -> outcome(page));
    }
}
