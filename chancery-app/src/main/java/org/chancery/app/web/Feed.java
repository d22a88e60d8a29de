package org.chancery.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A feed as it was read: what it calls itself, and its items in its own order. */
record Feed(Optional<String> title, List<Item> items) {

    Feed {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param guid the feed's own name for it
     * @param link where the whole of it is
     * @param day of publication, by the clock of the feed
     * @param version when it was last changed, as the feed says; empty if it does not
     * @param content what the feed itself has of it, as HTML
     */
    record Item(
            Optional<String> guid,
            Optional<String> link,
            Optional<String> title,
            Optional<LocalDate> day,
            String version,
            Optional<String> content) {

        /** By which it is remembered; empty if the feed says nothing by which it could be told from others. */
        Optional<String> key() {
            return guid.or(() -> link).map(name -> version.isEmpty() ? name : name + " " + version);
        }
    }
}
