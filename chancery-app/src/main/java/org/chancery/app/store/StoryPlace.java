package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.link.Story;
import org.chancery.link.Stretch;

/**
 * Where a story stands in the order of all: by its first day, then by its first telling, then by its id; what has no day comes last.
 *
 * @param day its first day, {@link #NEVER} while nobody tells one
 * @param told the day on which it was first told; likewise
 */
public record StoryPlace(String day, String told, String id) implements Comparable<StoryPlace> {

    /** Stands for a day that nobody tells; comes after every other. */
    static final String NEVER = "9999-12-31";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.(\\d{4}-\\d\\d-\\d\\d)\\.(.+)");

    private static final Comparator<StoryPlace> ORDER = Comparator.comparing(StoryPlace::day)
            .thenComparing(StoryPlace::told)
            .thenComparing(StoryPlace::id);

    static StoryPlace of(Story it) {
        return new StoryPlace(
                written(it.days().map(Stretch::from)),
                written(it.first().article().published()),
                it.id());
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NEVER);
    }

    /** The place that {@link #toString} wrote; empty if it did not write this. */
    public static Optional<StoryPlace> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new StoryPlace(parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    @Override
    public int compareTo(StoryPlace other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return day + "." + told + "." + id;
    }
}
