package org.chancery.app.source;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;

/**
 * Articles that somebody has already, each with its day of publication.
 *
 * @param most how many there are, if that is known
 */
record AtHand(Iterator<Arrival.Read> articles, Optional<Long> most) implements Origin {

    @Override
    public String name() {
        return "articles at hand";
    }

    @Override
    public Contents open(Optional<LocalDate> published) {
        return Contents.of(articles, article -> article);
    }

    @Override
    public Optional<Long> count() {
        return most;
    }
}
