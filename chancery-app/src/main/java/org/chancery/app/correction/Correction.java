package org.chancery.app.correction;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.EventRecord;

/**
 * What somebody said of a record, and of which.
 *
 * @param seq its number in the store: later ones have higher numbers
 * @param read the record as it was read when this was said
 * @param of the id of the record that is read from the same words now, or was last
 * @param gone whether nothing is read from these words any more
 * @param by the name of the token with which it was said, or {@code local}
 * @param at when it was said
 */
public record Correction(
        long seq, EventRecord read, String of, boolean gone, String by, Instant at, Amendment amendment) {

    /** Of several corrections of one record the last counts: those, by record. */
    public static Map<String, Correction> last(Collection<Correction> inOrder) {
        Map<String, Correction> last = new LinkedHashMap<>();
        inOrder.forEach(it -> last.put(it.of(), it));
        return last;
    }

    /** Those that speak of this record, in their order. */
    public static List<Correction> of(EventRecord it, Collection<Correction> inOrder) {
        return inOrder.stream()
                .filter(one -> one.of().equals(it.id()) || one.read().id().equals(it.id()))
                .toList();
    }
}
