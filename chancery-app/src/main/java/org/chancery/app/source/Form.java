package org.chancery.app.source;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.app.source.html.Fetched;
import org.chancery.app.source.html.HtmlReader;
import org.chancery.app.source.html.NoArticleException;
import org.chancery.app.source.html.Page;
import org.chancery.app.source.html.Published;
import org.chancery.text.Article;
import org.chancery.text.Article.Imprint;

/** How the bytes of one article are to be understood. */
interface Form {

    /** How many bytes are read at most. */
    int longest();

    /**
     * The article of these bytes.
     *
     * @param published the day of publication if it brings none
     */
    Article article(String id, byte[] bytes, Optional<LocalDate> published) throws RefusedException;

    /** Plain text. */
    record Text() implements Form {

        /** What may stand in front of a document in XML, and the element that opens a feed. */
        private static final Pattern MARKUP =
                Pattern.compile("\\s*+(<\\?xml\\s[^>]{0,200}>)?\\s*+(<(?:rss|feed|rdf:RDF)[\\s>])?");

        @Override
        public int longest() {
            return Limits.LONGEST_TEXT;
        }

        @Override
        public Article article(String id, byte[] bytes, Optional<LocalDate> published) throws RefusedException {
            String text = TextDecoder.decode(bytes);
            if (text.isBlank()) {
                throw new RefusedException("the article is empty");
            }
            refuseMarkup(text);
            return Limits.check(Article.of(id, text, published));
        }

        /** A feed or another document in XML is no text, however much of it is words. */
        private static void refuseMarkup(String text) throws RefusedException {
            Matcher opening = MARKUP.matcher(text);
            if (opening.lookingAt() && opening.group(2) != null) {
                throw new RefusedException("a feed, not a text; a feed is read by its address (http://…)");
            }
            if (opening.lookingAt() && opening.group(1) != null) {
                throw new RefusedException("a document in XML, not a text");
            }
        }
    }

    /** An HTML page. */
    record Html(Fetched fetched) implements Form {

        /** Of a page of which nothing but its bytes is known. */
        Html() {
            this(Fetched.UNKNOWN);
        }

        @Override
        public int longest() {
            return HtmlReader.LONGEST_PAGE;
        }

        @Override
        public Article article(String id, byte[] bytes, Optional<LocalDate> published) throws RefusedException {
            try {
                Page page = new HtmlReader().read(bytes, fetched);
                Imprint imprint = new Imprint(page.title(), page.source(), page.url(), page.dateline());
                Optional<LocalDate> day = page.published().map(Published::day).or(() -> published);
                return Limits.check(new Article(id, page.text(), day, imprint, Optional.of(page.alignment())));
            } catch (NoArticleException e) {
                throw new RefusedException(String.valueOf(e.getMessage()));
            }
        }
    }
}
