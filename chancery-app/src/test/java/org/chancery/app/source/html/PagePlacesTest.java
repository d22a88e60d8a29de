package org.chancery.app.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.text.PageSpan;
import org.chancery.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the words of an article stand in the bytes of its page. */
class PagePlacesTest {

    private static final List<String> CHARSETS =
            List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "Shift_JIS", "GB18030");

    private static final List<String> WORDS = List.of(
            "Peru",
            "Chile",
            "R&eacute;union",
            "R\u00e9union",
            "&ldquo;talks&rdquo;",
            "\u201ctalks\u201d",
            "AT&T",
            "&#8217;s",
            "&#x27;s",
            "Boli<b>via</b>",
            "<i>Lima</i>",
            "<a href=\"/x?a=1&amp;b=2\">envoys</a>",
            "met",
            "&notit;",
            "a &lt; b",
            "\u00adquiet",
            "<!-- not this -->then",
            "\u6771\u4eac",
            "3&nbsp;May",
            "&amp;",
            "border.");

    private static final List<String> GAPS =
            List.of(" ", " ", " ", "  ", "\n", "\r\n\t", " &nbsp;", "<br>", "<br>\n", " <wbr>");

    private final HtmlReader reader = new HtmlReader();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theBytesAtThePlaceAreTheWords(long seed) throws NoArticleException {
        Random random = new Random(seed);
        int found = 0;
        int asked = 0;
        for (int round = 0; round < 60; round++) {
            Charset charset = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
            byte[] bytes = bytes(page(random, charset), charset);
            Page page = reader.read(
                    bytes, new Fetched(Optional.of("text/html; charset=" + charset.name()), Optional.empty()));
            for (int k = 0; k < 50; k++) {
                Span span = words(page.text(), random);
                asked++;
                Optional<PageSpan> place = page.alignment().page(span);
                if (place.isPresent()) {
                    found++;
                    assertThat(text(bytes, place.get(), charset))
                            .as("seed %d, round %d, %s, %s", seed, round, charset, place)
                            .isEqualTo(plain(span.of(page.text())));
                }
            }
        }
        assertThat(found).as("of %d", asked).isGreaterThan(asked * 9 / 10);
    }

    /** From the beginning of a word to the end of a word. */
    private static Span words(String text, Random random) {
        int start = random.nextInt(text.length() - 40);
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = Math.min(text.length(), start + 1 + random.nextInt(30));
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static String page(Random random, Charset charset) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><title>A</title></head><body><article>");
        for (int p = 0; p < 4; p++) {
            page.append(random.nextBoolean() ? "<p>" : "\n  <p class=\"text\">");
            for (int w = 0; w < 40; w++) {
                String word = WORDS.get(random.nextInt(WORDS.size()));
                boolean fits = charset.newEncoder().canEncode(word);
                page.append(fits ? word : "word").append(GAPS.get(random.nextInt(GAPS.size())));
            }
            page.append("the end of it.</p>");
        }
        return page.append("</article></body></html>").toString();
    }

    private static byte[] bytes(String page, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (charset.equals(StandardCharsets.UTF_16LE)) {
            bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
        } else if (charset.equals(StandardCharsets.UTF_16BE)) {
            bytes.writeBytes(new byte[] {(byte) 0xFE, (byte) 0xFF});
        }
        bytes.writeBytes(page.getBytes(charset));
        return bytes.toByteArray();
    }

    /** What a reader sees of these bytes, without any white space. */
    private static String text(byte[] bytes, PageSpan place, Charset charset) {
        String raw = new String(Arrays.copyOfRange(bytes, place.start(), place.end()), charset);
        return plain(Jsoup.parseBodyFragment(raw).body().wholeText());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u00ad]", "");
    }

    private Page read(String page) throws NoArticleException {
        return reader.read(page.getBytes(StandardCharsets.UTF_8), Fetched.UNKNOWN);
    }

    private static String paragraph(String sentence) {
        return "<meta property=og:type content=article><article><p>" + sentence
                + " The two sides had met once before, in the spring, without a result.</p></article>";
    }

    private static Optional<String> found(String html, Page page, String words) {
        int at = page.text().indexOf(words);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return page.alignment()
                .page(new Span(at, at + words.length()))
                .map(place -> new String(bytes, place.start(), place.end() - place.start(), StandardCharsets.UTF_8));
    }

    @Test
    void thePlaceHasTheMarkupInsideAndNotAround() throws NoArticleException {
        String html =
                paragraph("Envoys of <b>Peru</b> and <a href=x>C&ocirc;te d&#8217;Ivoire</a> met in\n   <i>Lima</i>.");
        Page page = read(html);
        assertThat(found(html, page, "Peru")).contains("Peru");
        assertThat(found(html, page, "Peru and C\u00f4te d\u2019Ivoire"))
                .contains("Peru</b> and <a href=x>C&ocirc;te d&#8217;Ivoire");
        assertThat(found(html, page, "met in Lima")).contains("met in\n   <i>Lima");
    }

    @Test
    void whatWasManyCharactersInThePageIsNoPlaceForABlank() throws NoArticleException {
        String html = paragraph("Envoys of Peru and Chile met in   Lima.");
        Page page = read(html);
        assertThat(found(html, page, " Lima")).isEmpty();
        assertThat(found(html, page, "in Lima")).contains("in   Lima");
    }

    @Test
    void aTextThatStandsInJsonOnlyHasNoPlaces() throws NoArticleException {
        String told =
                "Envoys of Peru and Chile met in Lima on Monday. ".repeat(8).strip();
        Page page = read("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"" + told
                + "\"}</script><p>Loading.</p>");
        assertThat(page.text()).startsWith("Envoys");
        assertThat(page.alignment().size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Peru <p>Chile</b> met.",
                "<table>Peru<tr><td>met Chile today.</td></tr> and Bolivia.</table>",
                "a < b &amp c &copy2024 &unknown; d &#0; &#xD800; e"
            })
    void tangledMarkupIsAlignedOrLeftOut(String piece) throws NoArticleException {
        String html = paragraph(piece);
        Page page = read(html);
        for (String word : page.text().split("\\s+")) {
            found(html, page, word)
                    .ifPresent(raw ->
                            assertThat(Parser.unescapeEntities(raw, false)).isEqualTo(word));
        }
    }
}
