package org.chancery.app.http.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;
import org.chancery.link.Story;
import org.jspecify.annotations.Nullable;

/**
 * The stories that were asked for last: linking a month of a large store takes seconds, and whoever looks at stories looks at the same
 * ones again. Safe for use by many threads.
 */
final class LinkedStories {

    private static final int KEPT = 16;

    /** A store that is read anew may lose records without a trace; after this they are gone here, too. */
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private final Store store;
    private final LongSupplier nanos;
    private final Map<Filter, Linked> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    LinkedStories(Store store, LongSupplier nanos) {
        this.store = store;
        this.nanos = nanos;
    }

    /** Stories as they were at a revision of the store. */
    private record Linked(String revision, long at, List<Story> stories) {}

    List<Story> of(Filter filter) {
        String revision = store.revision();
        @Nullable Linked known = known(filter);
        if (known != null && known.revision().equals(revision) && nanos.getAsLong() - known.at() < LONGEST_NANOS) {
            return known.stories();
        }
        Linked fresh = new Linked(revision, nanos.getAsLong(), store.stories(filter));
        keep(filter, fresh);
        return fresh.stories();
    }

    private synchronized @Nullable Linked known(Filter filter) {
        return kept.get(filter);
    }

    private synchronized void keep(Filter filter, Linked linked) {
        kept.put(filter, linked);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
