package org.chancery.app.store;

import java.util.List;
import org.chancery.link.Story;

/**
 * Stories that an agenda may show.
 *
 * @param more how many others there are
 */
public record Ahead(List<Story> stories, long more) {

    public Ahead {
        stories = List.copyOf(stories);
    }
}
