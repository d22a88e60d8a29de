package org.chancery.app.store;

import java.util.List;
import org.chancery.link.Story;

/**
 * Stories that an agenda may show.
 *
 * @param more how many others there are; those with a day, and those without, are counted up to as many as were wanted of either
 * @param counted whether these are all others
 */
public record Ahead(List<Story> stories, long more, boolean counted) {

    public Ahead {
        stories = List.copyOf(stories);
    }
}
