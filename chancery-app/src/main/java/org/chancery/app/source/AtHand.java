package org.chancery.app.source;

import java.time.LocalDate;
import java.util.Iterator;
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
        Iterator<Arrival.Read> rest = articles.iterator();
        return new Contents() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public Arrival next() {
                return rest.next();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public long count() {
        return articles.size();
    }
}
