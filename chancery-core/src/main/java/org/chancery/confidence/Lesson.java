package org.chancery.confidence;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.event.Category;

/**
 * One thing that an opinion learns from: words whose category a person has told.
 *
 * @param clues what the words show
 * @param category what they tell of; empty if of no act
 */
public record Lesson(Set<String> clues, Optional<Category> category) {

    public Lesson {
        clues = Collections.unmodifiableSet(new TreeSet<>(clues));
    }
}
