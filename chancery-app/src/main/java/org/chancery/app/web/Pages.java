package org.chancery.app.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chancery.app.source.Arrival;
import org.chancery.app.source.FetchedPages;
import org.chancery.app.source.RefusedException;
import org.chancery.app.source.html.Fetched;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Articles off answers that are pages. */
final class Pages {

    private Pages() {}

    /** The article of a page, called by the address that it was found at in the end. */
    static Arrival.Read read(Answer answer, Optional<LocalDate> published) throws Trouble {
        String type = answer.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.isBlank() && !type.matches("(?s).*(html|xml|text/plain|octet-stream).*")) {
            throw Trouble.lasting("neither a feed nor a page, but " + type);
        }
        String url = Addresses.plain(answer.address()).toString();
        try {
            Fetched fetched = new Fetched(answer.header("Content-Type"), Optional.of(url));
            return new Arrival.Read(FetchedPages.article(url, answer.body(), fetched, published), url);
        } catch (RefusedException e) {
            throw Trouble.lasting(e.getMessage() + feedOf(answer));
        }
    }

    /** Where a page that is no article says that its feed is. */
    private static String feedOf(Answer answer) {
        Document page = Jsoup.parse(
                new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8),
                answer.address().toString());
        String feed = page.select(
                        "link[rel=alternate][type=application/rss+xml], link[rel=alternate][type=application/atom+xml]")
                .attr("abs:href");
        return feed.isEmpty() ? "" : "; it says that its feed is " + feed;
    }
}
