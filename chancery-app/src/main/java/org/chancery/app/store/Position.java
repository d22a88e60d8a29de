package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a page of the record ends: behind this record.
 *
 * @param published its day of publication
 * @param seq its number in the store
 */
public record Position(Optional<LocalDate> published, long seq) {}
