package org.chancery.app.store;

import org.chancery.record.EventRecord;

/**
 * A record as it came into the store.
 *
 * @param seq its number in the store: what came later has a higher one
 */
public record Newcomer(long seq, EventRecord it) {}
