package org.chancery.app.source.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.chancery.text.PageAlignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in the shapes that are met in the wild, each made up for these tests. */
class HtmlReaderTest {

    private static final String LONG = "<p>The ministers of Fiji and Tonga met in Suva on Monday, officials said.</p>"
            + "<p>They will meet again in a week, and hope to sign the declaration before the end of the month.</p>"
            + "<p>“We are near,” said the minister of Fiji, who did not want to tell what is still open between them.</p>";

    private static final PageAlignment UNPLACED = new PageAlignment.Builder().build();

    static byte[] page(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlReaderTest.class.getResourceAsStream("/pages/" + name))) {
            return in.readAllBytes();
        }
    }

    private static Page read(byte[] page) throws NoArticleException {
        return new HtmlReader().read(page, Fetched.UNKNOWN);
    }

    private static Page read(String html) throws NoArticleException {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String paragraphs(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static String refusal(byte[] page) {
        try {
            return "read: " + read(page).text();
        } catch (NoArticleException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String refusal(String html) {
        return refusal(html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPageThatScriptsPutTogetherIsReadFromItsJsonLd() throws IOException, NoArticleException {
        assertThat(read(page("json-ld-only.html")))
                .usingRecursiveComparison()
                .ignoringFields("alignment")
                .isEqualTo(new Page(
                        "Norway's foreign minister will visit Chad on Monday.\n\n"
                                + "The two countries agreed on the date on Wednesday, officials said.",
                        Optional.of("Norway & Chad agree on a date for talks"),
                        Optional.of("Ida Holm, Omar Sy"),
                        Optional.of(new Published(
                                LocalDate.of(2024, 3, 6),
                                Optional.of(LocalTime.of(18, 5)),
                                Optional.of(ZoneOffset.ofHours(1)))),
                        Optional.of("The Fjord Times"),
                        Optional.empty(),
                        Optional.of("OSLO"),
                        UNPLACED));
    }

    @Test
    void aPageWithMetaTagsIsReadWithoutItsFurniture() throws IOException, NoArticleException {
        assertThat(read(page("meta-only.html")))
                .usingRecursiveComparison()
                .ignoringFields("alignment")
                .isEqualTo(new Page(
                        paragraphs(
                                "Peru recalled its ambassador to Bolivia for consultations on Monday, the foreign ministry said.",
                                "“We expect an explanation,” the minister said.\nShe did not take questions.",
                                "Bolivia’s government rejected the criticism."),
                        Optional.of("Peru recalls its envoy"),
                        Optional.of("Rosa Quispe"),
                        Optional.of(new Published(
                                LocalDate.of(2023, 11, 20),
                                Optional.of(LocalTime.of(7, 45)),
                                Optional.of(ZoneOffset.ofHours(-5)))),
                        Optional.of("Lima Post"),
                        Optional.of("https://limapost.example/world/envoy"),
                        Optional.empty(),
                        UNPLACED));
    }

    @Test
    void aPlainArticleElementIsReadWithHeadingsAndUnclosedParagraphs() throws IOException, NoArticleException {
        Page page = read(page("plain-article.html"));
        assertThat(page.text())
                .isEqualTo("NAIROBI, May 14 – Kenya hosted talks between Ethiopia and Somalia on Saturday,"
                        + " a spokesman said, without giving details.\n\n"
                        + "The delegations will meet again next week, he added, and may sign a text.\n\n"
                        + "What comes next\n\n"
                        + "Ethiopia’s prime minister will visit Mogadishu in June.\n\n"
                        + "We have time, but not for ever, the mediator told reporters.");
        assertThat(page.title()).contains("Kenya hosts border talks");
        assertThat(page.byline()).contains("Grace Wanjiru");
        assertThat(page.published())
                .contains(new Published(LocalDate.of(2022, 5, 14), Optional.empty(), Optional.empty()));
        assertThat(page.dateline()).contains("NAIROBI");
    }

    @Test
    void anOldPageOfTablesIsReadInItsOldCharset() throws IOException, NoArticleException {
        Page page = read(page("old-tables.html"));
        assertThat(page.text())
                .startsWith("QUITO, Nov. 3 - Envoys of Ecuador and Colombia met on Monday")
                .contains("said.\n\nThey agreed")
                .endsWith("Colombia's minister said: \"The café is open again.\"");
        assertThat(page.title()).contains("Daily Dispatch: Envoys meet in Quito");
    }

    @Test
    void theEntriesOfALiveBlogAreOneArticle() throws IOException, NoArticleException {
        Page page = read(page("live-blog.html"));
        assertThat(page.text())
                .isEqualTo(paragraphs(
                        "Leaders sign",
                        "Fiji and Tonga have signed the declaration, a spokeswoman says.",
                        "Talks begin",
                        "The leaders have begun their talks behind closed doors.",
                        "Arrivals",
                        "Samoa's prime minister has arrived."));
        assertThat(page.published().map(Published::day)).contains(LocalDate.of(2025, 9, 2));
    }

    @Test
    void aPageWithoutAnArticleSaysWhy() throws IOException {
        assertThat(refusal(page("paywall-stub.html")))
                .isEqualTo(
                        "no article that can be read: it is for subscribers, and only 0 characters of it are on the page");
        assertThat(refusal(page("section-front.html")))
                .isEqualTo("no article on this page: several short ones side by side (the front of a section?)");
        assertThat(refusal("<a href=x>One</a>".repeat(30))).contains("the front of a section?");
        assertThat(refusal("<meta property=og:type content=article><div id=app></div>"))
                .contains("put together by scripts?");
        assertThat(refusal("<html lang=fr><article>" + LONG)).isEqualTo("only English is read, not \"fr\"");
        assertThat(refusal(" \n")).isEqualTo("the page is empty");
        assertThat(refusal("%PDF-1.7\0\1\2")).isEqualTo("a binary file, not a page");
        assertThat(refusal(new byte[HtmlReader.LONGEST_PAGE + 1])).startsWith("too long for a page: 16777217 bytes");
    }

    @Test
    void aPageIsReadInTheCharsetThatFitsItsBytes() throws NoArticleException {
        String text = "<meta charset=%s><article>" + LONG + "<p>“Très bien,” the envoy said.</p>";
        Charset windows = Charset.forName("windows-1252");
        Charset utf8 = StandardCharsets.UTF_8;
        for (byte[] bytes : new byte[][] {
            text.formatted("windows-1252").getBytes(windows),
            text.formatted("latin1").getBytes(windows),
            text.formatted("utf-8").getBytes(windows),
            text.formatted("no-such-charset").getBytes(utf8),
            text.formatted("us-ascii").replace("<meta charset=us-ascii>", "").getBytes(utf8),
            ("\ufeff" + text.formatted("latin1")).getBytes(utf8),
            ("\ufeff" + text.formatted("utf-8")).getBytes(StandardCharsets.UTF_16LE),
            text.formatted("utf-16").getBytes(utf8)
        }) {
            assertThat(read(bytes).text()).endsWith("“Très bien,” the envoy said.");
        }
        byte[] korean = text.formatted("x").replace("bien", "회담").getBytes(Charset.forName("EUC-KR"));
        Fetched header = new Fetched(Optional.of("text/html; charset=EUC-KR"), Optional.of("http://a.example/"));
        assertThat(new HtmlReader().read(korean, header).text()).contains("회담");
    }

    @Test
    void theAddressOfTheFetchGoesBeforeTheOneThePageClaims() throws NoArticleException {
        byte[] html =
                ("<link rel=canonical href=https://b.example/x><article>" + LONG).getBytes(StandardCharsets.UTF_8);
        assertThat(new HtmlReader()
                        .read(html, new Fetched(Optional.empty(), Optional.of("https://a.example/x")))
                        .url())
                .contains("https://a.example/x");
        assertThat(read(html).url()).contains("https://b.example/x");
    }

    @Test
    void whatIsCalledFurnitureButHoldsMostOfTheTextIsTheText() throws NoArticleException {
        assertThat(read("<body class=has-sidebar><div class='content with-comments'><p>Short.</p>" + LONG + "</div>")
                        .text())
                .startsWith("The ministers of Fiji");
    }

    @Test
    void hiddenTextIsNotRead() throws NoArticleException {
        assertThat(read("<article>" + LONG + "<p hidden>Tonga left the talks.</p><p style='display: none'>It did.</p>"
                                + "<!-- Fiji, too. --><template><p>All left.</p></template><p>Samoa&shy;n envoys came.")
                        .text())
                .endsWith("Samoan envoys came.")
                .doesNotContain("left", "It did", "too");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-06|2024-03-06",
                "2024-03-06T18:05:00.123Z|2024-03-06T18:05:00.123Z",
                "2024-03-06T18:05:00+0100|2024-03-06T18:05+01:00",
                "2024-03-06 18:05|2024-03-06T18:05",
                "20240306|2024-03-06",
                "2024/03/06|2024-03-06",
                "Wed, 06 Mar 2024 18:05:00 GMT|2024-03-06T18:05Z",
                "March 6, 2024|2024-03-06",
                "6 March 2024|2024-03-06",
                "Wednesday, 6 Mar 2024 18:05|2024-03-06T18:05",
                "1970-01-01T00:00:00Z|",
                "0024-03-06|",
                "2024-02-30|",
                "yesterday|"
            })
    void aDayOfPublicationIsReadInTheFormsOfMachinesAndPrinters(String given, String expected) {
        assertThat(Published.of(given)
                        .map(it -> it.day()
                                + it.time().map(time -> "T" + time).orElse("")
                                + it.offset().map(ZoneOffset::getId).orElse(""))
                        .orElse(""))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void anArticleNeedsText() {
        assertThatThrownBy(() -> new Page(
                        " ",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        UNPLACED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
