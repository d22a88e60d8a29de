package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.language.Sentence;

/**
 * What stands above an article: it tells where and when everything is.
 *
 * @param title the sentences of its title, without arcs, numbered after those of the body; empty if it has none
 * @param published the day on which offices must have been held
 * @param dateline the place from which the article was written; a capital makes a minister without country that country's
 */
public record Heading(List<Sentence> title, Optional<LocalDate> published, Optional<String> dateline) {

    public Heading {
        title = List.copyOf(title);
    }
}
