package org.chancery.app.source;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.app.source.html.Fetched;
import org.chancery.text.Article;

/** Articles off HTML pages that somebody else fetched. */
public final class FetchedPages {

    private FetchedPages() {}

    /**
     * The article of a page.
     *
     * @param published the day of publication if the page tells none
     */
    public static Article article(String id, byte[] bytes, Fetched fetched, Optional<LocalDate> published)
            throws RefusedException {
        return new Form.Html(fetched).article(id, bytes, published);
    }
}
