package org.chancery.app.store;

import java.util.List;
import java.util.Optional;
import org.chancery.link.Story;

/**
 * Some stories, and where they go on.
 *
 * @param next the place behind the last of them, empty if there are no more
 */
public record StoryPage(List<Story> stories, Optional<Position> next) {

    public StoryPage {
        stories = List.copyOf(stories);
    }
}
