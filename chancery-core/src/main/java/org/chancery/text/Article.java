package org.chancery.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article as it was handed over: its text, untouched, and what is known about it from outside.
 *
 * @param id the name by which its records refer to it; never blank
 * @param text the whole text, furniture included; offsets of all records count in it
 * @param published the day of publication where it is known from outside (not yet from the text's own date line)
 * @param imprint where it appeared
 * @param page how the text lies in the page from which it was taken, if it was and if the page is at hand to whoever asks
 */
public record Article(
        String id, String text, Optional<LocalDate> published, Imprint imprint, Optional<PageAlignment> page) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("article " + id + " has no text");
        }
    }

    /** An article that was not taken from a page. */
    public Article(String id, String text, Optional<LocalDate> published, Imprint imprint) {
        this(id, text, published, imprint, Optional.empty());
    }

    /**
     * Where an article appeared; every part may be unknown.
     *
     * @param dateline the place from which it was reported, as the source gives it
     */
    public record Imprint(
            Optional<String> title, Optional<String> source, Optional<String> url, Optional<String> dateline) {

        public static final Imprint UNKNOWN =
                new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Article of(String id, String text, Optional<LocalDate> published) {
        return new Article(id, text, published, Imprint.UNKNOWN);
    }
}
