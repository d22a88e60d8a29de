package org.chancery.app.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Articles that are in memory already, each with its day of publication. */
record AtHand(List<Arrival.Read> articles) implements Origin {

    AtHand {
        articles = List.copyOf(articles);
    }

    @Override
    public String name() {
        return "articles at hand";
    }

    @Override
    public Contents open(Optional<LocalDate> published) {
        return Contents.of(articles.iterator(), article -> article);
    }

    @Override
    public Optional<Long> count() {
        return Optional.of((long) articles.size());
    }
}
