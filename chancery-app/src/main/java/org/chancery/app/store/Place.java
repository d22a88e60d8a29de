package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where else the text of an article appeared.
 *
 * @param id the id under which it was handed over
 */
public record Place(
        String id,
        Optional<LocalDate> published,
        Optional<String> title,
        Optional<String> source,
        Optional<String> url) {}
