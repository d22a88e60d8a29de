package org.chancery.app.store;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * A filter as it is put to an engine.
 *
 * @param record the id of a record, if only that one is asked for
 */
record Asked(Filter filter, Dialect dialect, Optional<String> record) {

    /** So many are gathered and sorted in no time. */
    private static final int FEW = 20_000;

    /** So many are still gathered faster than a period is found by walking through all that was told since. */
    private static final int MANY = 150_000;

    /** The ways in which an engine finds what it is asked for. */
    enum Way {
        /** The few that fulfil the narrowest condition are gathered first, and the rest is asked of them. */
        GATHER,
        /** All are walked through in the order that is wanted, each is asked, and the walk ends when there are enough. */
        WALK
    }

    Condition condition(Way way) {
        return Condition.of(this, way);
    }

    /** Only what was known on the filter's day. */
    Condition known() {
        return Condition.known(filter);
    }

    /** The way that is faster for a page. */
    Way way(Handle handle) {
        Condition gathered = condition(Way.GATHER);
        int bound = filter.from().isPresent() || filter.to().isPresent() ? MANY : FEW;
        Optional<String> narrowest = gathered.drawn();
        return narrowest.isPresent() && drawn(handle, gathered, narrowest.get(), bound) <= bound
                ? Way.GATHER
                : Way.WALK;
    }

    private static int drawn(Handle handle, Condition gathered, String narrowest, int bound) {
        var query = handle.createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM (" + narrowest + ") AS numbers LIMIT "
                + (bound + 1) + ") AS drawn");
        gathered.binds().forEach((name, value) -> {
            if (Pattern.compile(":" + name + "\\b").matcher(narrowest).find()) {
                query.bind(name, value);
            }
        });
        return query.mapTo(Integer.class).one();
    }
}
