package org.chancery.view;

import java.util.List;
import org.chancery.link.Story;

/**
 * Somebody whom a person met.
 *
 * @param name as the stories call them
 * @param side the country, or what else stands for it in stories
 * @param met the visits, talks, meals and calls that were under way or held; at least one
 */
public record Encounter(String name, String side, List<Story> met) {

    public Encounter {
        met = List.copyOf(met);
        if (met.isEmpty()) {
            throw new IllegalArgumentException("never met: " + name);
        }
    }
}
