package org.chancery.app.http.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.record.EventRecord;

/** The stories of some records, the latest first: those that are kept, or, as of another day, linked from these records alone. */
final class RecentStories {

    private static final Comparator<Story> LATEST_FIRST =
            Comparator.comparing(RecentStories::day, Comparator.reverseOrder()).thenComparing(Story::id);

    private RecentStories() {}

    /** Linking anew all that was known on another day would take long; what these records tell is enough for one line each. */
    static List<Story> of(Collection<EventRecord> records, Filter known, Store store) {
        List<Story> stories = known.asOf().isPresent()
                ? Stories.of(records)
                : store.storiesOf(records.stream().map(EventRecord::id).toList(), known);
        return stories.stream().sorted(LATEST_FIRST).toList();
    }

    private static LocalDate day(Story it) {
        Optional<LocalDate> day = it.days().map(Stretch::from);
        return day.or(it::lastTold).orElse(LocalDate.MIN);
    }
}
