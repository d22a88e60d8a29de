package org.chancery.app.web;

import java.util.List;
import java.util.Optional;

/**
 * What is remembered of the web from one run to the next.
 *
 * <p>Everything here may be kept at once; nothing is kept together with anything else, so that a program that dies between two calls
 * leaves a memory that is right: at worst something is fetched once more.
 */
public interface Memory {

    /** Whether this item was taken, or given up for good. */
    boolean knows(String item);

    void keep(String item);

    /** The last whole answer from this address. */
    Optional<Visit> visit(String address);

    void keep(String address, Visit visit);

    /**
     * A whole answer.
     *
     * @param items what it named; only if all of them are known, the address may be asked for "only if changed"
     */
    record Visit(Stamp stamp, List<String> items) {
        public Visit {
            items = List.copyOf(items);
        }
    }

    /** Remembers nothing: every run is the first. */
    static Memory none() {
        return new Memory() {
            @Override
            public boolean knows(String item) {
                return false;
            }

            @Override
            public void keep(String item) {}

            @Override
            public Optional<Visit> visit(String address) {
                return Optional.empty();
            }

            @Override
            public void keep(String address, Visit visit) {}
        };
    }
}
