package org.chancery.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that comes in, one at a time, in the order of the request.
 *
 * <p>No two articles have the same id: a second one is refused. To be used by one thread.
 */
public final class Arrivals implements Iterator<Arrival>, AutoCloseable {

    private final List<Origin> origins;
    private final Iterator<Origin> rest;
    private final Optional<LocalDate> published;
    private final Set<String> ids = new HashSet<>();
    private Origin.@Nullable Contents open;

    private Arrivals(List<Origin> origins, Optional<LocalDate> published) {
        this.origins = origins;
        this.rest = origins.iterator();
        this.published = published;
    }

    /**
     * The articles of these files and folders; {@code -} is the standard input.
     *
     * @param published the day of publication for articles that bring none
     * @throws SourceException if one of the names cannot be used at all
     */
    public static Arrivals from(List<String> names, Optional<LocalDate> published, InputStream stdin) {
        return from(names, published, stdin, Network.none());
    }

    /** The articles of these files and folders, and of these web addresses. */
    public static Arrivals from(List<String> names, Optional<LocalDate> published, InputStream stdin, Network network) {
        return new Arrivals(Sources.of(names, stdin, network), published);
    }

    /** Articles that are at hand already. */
    public static Arrivals of(List<Arrival.Read> articles) {
        return of(articles.iterator(), articles.size());
    }

    /** Articles that are at hand one after the other; to be used once. */
    public static Arrivals of(Iterator<Arrival.Read> articles, long count) {
        return new Arrivals(List.of(new AtHand(articles, Optional.of(count))), Optional.empty());
    }

    /** How many articles there are at most, if that can be told beforehand. */
    public Optional<Long> count() {
        long count = 0;
        try {
            for (Origin origin : origins) {
                Optional<Long> here = origin.count();
                if (here.isEmpty()) {
                    return Optional.empty();
                }
                count += here.get();
            }
            return Optional.of(count);
        } catch (IOException e) {
            return Optional.empty(); // the reading itself will tell why
        }
    }

    @Override
    public boolean hasNext() {
        while (open == null || !open.hasNext()) {
            closeCurrent();
            if (!rest.hasNext()) {
                return false;
            }
            open = rest.next().openOrTell(published);
        }
        return true;
    }

    @Override
    public Arrival next() {
        if (!hasNext() || open == null) {
            throw new NoSuchElementException("no more articles");
        }
        Arrival arrival = open.next();
        return arrival.fold(
                read -> ids.add(read.article().id())
                        ? arrival
                        : new Arrival.Refused(
                                read.where(),
                                "a second article with the id \""
                                        + read.article().id() + "\""),
                refused -> arrival);
    }

    private void closeCurrent() {
        Origin.Contents current = open;
        open = null;
        if (current != null) {
            try {
                current.close();
            } catch (IOException e) {
                throw new SourceException("cannot close the input: " + Problems.inWords(e));
            }
        }
    }

    @Override
    public void close() {
        closeCurrent();
    }
}
