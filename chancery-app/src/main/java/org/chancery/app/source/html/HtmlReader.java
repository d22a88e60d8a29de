package org.chancery.app.source.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads the article off a news page.
 *
 * <p>The same bytes always give the same article. Stateless and safe for use by many threads; the time is linear in the length of the
 * page.
 */
public final class HtmlReader {

    /** Bytes of a page; what is longer is refused. */
    public static final int LONGEST_PAGE = 16 * 1024 * 1024;

    /** An article that its page promises may be as short as a sentence; one that is only found must be more. */
    private static final int SHORTEST_PROMISED = 60;

    private static final int SHORTEST_FOUND = 250;

    /** More control characters than one in this many are not a page. */
    private static final int CHARACTERS_FOR_ONE_CONTROL = 500;

    /** The article of a page, or why there is none. */
    public Page read(byte[] bytes, Fetched fetched) throws NoArticleException {
        if (bytes.length > LONGEST_PAGE) {
            throw new NoArticleException(
                    "too long for a page: " + bytes.length + " bytes; at most " + LONGEST_PAGE + " are read");
        }
        DecodedPage decoded = PageCharset.decode(bytes, fetched.contentType());
        String html = decoded.text();
        refuseBinary(html);
        Document page = parsed(html);
        LinkedData data = LinkedData.of(page);
        Metadata metadata = new Metadata(page, data);
        refuseOtherLanguages(metadata);
        Extract article = article(page, html, data, metadata);
        return new Page(
                article.text(),
                metadata.title(),
                metadata.byline(),
                metadata.published(),
                metadata.source(),
                fetched.url().or(metadata::url),
                metadata.dateline(),
                article.places().inBytes(decoded.count()));
    }

    private static Document parsed(String html) throws NoArticleException {
        try {
            return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        } catch (RuntimeException e) { // of jsoup itself, where elements are nested hundreds deep in wrong order
            throw new NoArticleException("its markup is too tangled to be read");
        }
    }

    private static void refuseBinary(String html) throws NoArticleException {
        if (html.isBlank()) {
            throw new NoArticleException("the page is empty");
        }
        long controls = html.chars().filter(HtmlReader::isControl).count();
        if (html.indexOf('\0') >= 0 || controls > html.length() / CHARACTERS_FOR_ONE_CONTROL) {
            throw new NoArticleException("a binary file, not a page");
        }
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 127;
    }

    private static void refuseOtherLanguages(Metadata metadata) throws NoArticleException {
        String language = metadata.language().orElse("en").toLowerCase(Locale.ROOT);
        if (!language.matches("en([-_].*)?|eng(lish)?")) {
            throw new NoArticleException("only English is read, not \"" + shown(language) + "\"");
        }
    }

    private static String shown(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }

    private static Extract article(Document page, String html, LinkedData data, Metadata metadata)
            throws NoArticleException {
        boolean promised = metadata.promisesArticle();
        int least = promised ? SHORTEST_PROMISED : SHORTEST_FOUND;
        List<Block> blocks = ArticleFinder.find(page, html, promised, data.isLiveBlog(), least);
        Extract shown = Extract.of(blocks, metadata.title().orElse(""));
        Extract told = data.raw("articleBody").map(HtmlReader::ofArticleBody).orElse(Extract.of(List.of()));
        Extract article = shown.length() * 3 >= told.length() * 2 ? shown : told;
        if (article.length() < least) {
            throw new NoArticleException(why(page, metadata, article.length()));
        }
        return article;
    }

    private static String why(Document page, Metadata metadata, int length) {
        if (metadata.isPaid()) {
            return "no article that can be read: it is for subscribers, and only " + length
                    + " characters of it are on the page";
        }
        if (metadata.promisesArticle()) {
            return "no article on this page: it announces one, but has no running text (a page put together by scripts?)";
        }
        if (page.getElementsByTag("article").size() > 2) {
            return "no article on this page: several short ones side by side (the front of a section?)";
        }
        return page.getElementsByTag("a").size() > 20
                ? "no article on this page: it has links, but not enough running text (the front of a section?)"
                : "no article on this page: not enough running text";
    }

    /** The body in JSON-LD has paragraphs as markup, or as line breaks, or not at all. */
    private static Extract ofArticleBody(String body) {
        if (body.indexOf('<') >= 0 && body.indexOf('>') > 0) {
            List<Block> blocks = Blocks.of(Jsoup.parseBodyFragment(body), "");
            return Extract.of(blocks.stream().filter(Block::isProse).toList(), "");
        }
        return Extract.of(Parser.unescapeEntities(body, false)
                .lines()
                .map(Words::of)
                .filter(line -> !line.isEmpty())
                .toList());
    }
}
