package org.chancery.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.event.Category;
import org.chancery.link.Stories;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/**
 * The filter of event data: what many articles tell of one day counts once.
 *
 * <p>Of the records of one day with the same codes on each side and the same category (PLOVER's for what is planned), the first in the
 * order of publication stays; what was told as having happened and what was not stand apart. The day is that of the act if it is told to the day, else that of publication; the two do not meet. Without either,
 * the article stands for the day.
 */
public final class OneADay {

    private record Key(
            boolean dated, String day, Set<String> sources, Set<String> targets, Category category, boolean material) {}

    private OneADay() {}

    /** The records that stay, in the order of publication; the same for the same set. */
    public static List<EventRecord> of(Collection<EventRecord> records) {
        Set<Key> seen = new HashSet<>();
        return records.stream()
                .sorted(Stories.BY_PUBLICATION)
                .filter(it -> seen.add(key(it)))
                .toList();
    }

    private static Key key(EventRecord it) {
        Optional<LocalDate> day = day(it);
        String stands = day.or(() -> it.article().published())
                .map(LocalDate::toString)
                .orElse(it.article().id());
        return new Key(
                day.isPresent(),
                stands,
                codes(it.actors()),
                codes(it.recipients()),
                it.event(),
                it.status().isMaterial());
    }

    private static Optional<LocalDate> day(EventRecord it) {
        return it.when().filter(when -> when.from().equals(when.to())).flatMap(EventRecord.Date::from);
    }

    private static Set<String> codes(List<Participant> all) {
        Set<String> codes = new TreeSet<>();
        all.forEach(it -> codes.add(it.code().isEmpty() ? it.words().text() : it.code()));
        return codes;
    }
}
