package org.chancery.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.chancery.app.source.Arrival;
import org.chancery.app.store.Store;
import org.chancery.app.store.Version;

/** The articles of a store, in the order in which they came; only some are in memory at a time. */
final class KeptArticles implements Iterator<Arrival.Read> {

    private static final int AT_A_TIME = 100;

    private final Store store;
    private final Deque<Version> ready = new ArrayDeque<>();
    private long last;
    private boolean ended;

    KeptArticles(Store store) {
        this.store = store;
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty() && !ended) {
            List<Version> next = store.versionsAfter(last, AT_A_TIME);
            ended = next.isEmpty();
            ready.addAll(next);
        }
        return !ready.isEmpty();
    }

    @Override
    public Arrival.Read next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more articles");
        }
        Version next = ready.remove();
        last = next.seq();
        return new Arrival.Read(next.article(), next.article().id());
    }
}
