package org.chancery.app.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.app.source.Arrival;
import org.chancery.app.source.FetchedPages;
import org.chancery.app.source.Problems;
import org.chancery.app.source.RefusedException;
import org.chancery.app.source.html.Fetched;
import org.chancery.text.Article;
import org.chancery.text.Article.Imprint;
import org.jsoup.nodes.Entities;

/** From a feed's item to its article: the text of the page it links to, else what the feed itself has of it. */
record ItemReader(Fetcher fetcher) {

    /**
     * An item's article.
     *
     * @param whole false if its page may be had another time
     */
    record Outcome(Arrival.Read arrival, boolean whole) {}

    Outcome read(Feed feed, Feed.Item item, URI base, Optional<LocalDate> published)
            throws Trouble, InterruptedException {
        try {
            Answer page = fetcher.get(link(item, base), Stamp.NONE);
            return new Outcome(told(feed, item, Pages.read(page, item.day().or(() -> published))), true);
        } catch (Trouble noPage) {
            Optional<Arrival.Read> own = own(item, base, published);
            if (own.isEmpty()) {
                throw noPage;
            }
            return new Outcome(told(feed, item, own.get()), !noPage.isPassing());
        }
    }

    private static URI link(Feed.Item item, URI base) throws Trouble {
        String given = item.link().orElseThrow(() -> Trouble.lasting("the item has no link, and no text of its own"));
        return Addresses.of(given, base);
    }

    /** The day, the title and the newspaper are the feed's where it gives them; the newspaper the page's first. */
    private static Arrival.Read told(Feed feed, Feed.Item item, Arrival.Read read) {
        Article article = read.article();
        Imprint page = article.imprint();
        Imprint imprint =
                new Imprint(item.title().or(page::title), page.source().or(feed::title), page.url(), page.dateline());
        Optional<LocalDate> day = item.day().or(article::published);
        return new Arrival.Read(new Article(article.id(), article.text(), day, imprint, article.page()), read.where());
    }

    private static Optional<Arrival.Read> own(Feed.Item item, URI base, Optional<LocalDate> published) {
        if (item.content().isEmpty()) {
            return Optional.empty();
        }
        String id = Problems.printable(id(item, base));
        String html =
                "<!DOCTYPE html><html><head><meta charset=utf-8><meta property=\"og:type\" content=\"article\"><title>"
                        + Entities.escape(item.title().orElse("")) + "</title></head><body><article>"
                        + item.content().get() + "</article></body></html>";
        try {
            Fetched fetched = new Fetched(Optional.of("text/html; charset=utf-8"), Optional.of(id));
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
            return Optional.of(new Arrival.Read(withoutPage(FetchedPages.article(id, bytes, fetched, published)), id));
        } catch (RefusedException tooShort) {
            return Optional.empty();
        }
    }

    /** What a feed has of an article stands in no page that anybody could look into. */
    private static Article withoutPage(Article it) {
        return new Article(it.id(), it.text(), it.published(), it.imprint());
    }

    private static String id(Feed.Item item, URI base) {
        try {
            return Addresses.plain(link(item, base)).toString();
        } catch (Trouble noLink) {
            return base + "#" + item.key().or(item::title).orElse("item");
        }
    }
}
