package org.chancery.app.web;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.app.source.Arrival;

/** The arrivals of a feed's items, each fetched when it is asked for. */
final class FeedArrivals implements Iterator<Arrival> {

    private final Iterator<Feed.Item> items;
    private final Function<Feed.Item, Optional<Arrival>> arrival;
    private Optional<Arrival> next = Optional.empty();

    FeedArrivals(Iterator<Feed.Item> items, Function<Feed.Item, Optional<Arrival>> arrival) {
        this.items = items;
        this.arrival = arrival;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && items.hasNext()) {
            next = arrival.apply(items.next());
        }
        return next.isPresent();
    }

    @Override
    public Arrival next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more items");
        }
        Arrival handed = next.orElseThrow();
        next = Optional.empty();
        return handed;
    }
}
