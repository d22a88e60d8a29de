package org.chancery.app.store;

import java.util.List;
import java.util.Optional;
import org.chancery.link.Story;

/**
 * Some stories, and where they go on.
 *
 * @param next the place of the last of them, empty if there are no more
 */
public record PageOfStories(List<Story> stories, Optional<StoryPlace> next) {

    public PageOfStories {
        stories = List.copyOf(stories);
    }
}
