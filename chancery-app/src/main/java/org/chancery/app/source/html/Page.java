package org.chancery.app.source.html;

import java.util.Optional;
import org.chancery.text.PageAlignment;

/**
 * The article of a page.
 *
 * @param text its paragraphs, separated by a blank line; neither headline nor byline nor captions
 * @param title the headline
 * @param byline who wrote it, several separated by commas
 * @param published when it was first published, by the clock that the page goes by
 * @param source the newspaper or agency, as the page calls it
 * @param url where it was fetched, else the address that the page gives itself
 * @param dateline the place from which it was reported, if the markup has it apart from the text
 * @param alignment where the text stands in the bytes of the page; nothing of it does if it was taken from the page's JSON-LD
 */
public record Page(
        String text,
        Optional<String> title,
        Optional<String> byline,
        Optional<Published> published,
        Optional<String> source,
        Optional<String> url,
        Optional<String> dateline,
        PageAlignment alignment) {

    public Page {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a page's article without text");
        }
    }
}
