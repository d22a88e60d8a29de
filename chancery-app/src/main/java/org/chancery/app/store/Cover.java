package org.chancery.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.link.Stretch;
import org.chancery.view.Period;
import org.chancery.view.Period.Scale;

/** Stretches of days as whole parts of the calendar, in each of which stories are counted. Pure. */
final class Cover {

    /** The part of all that there is. */
    static final String ALWAYS = "";

    private Cover() {}

    /** The fewest decades, years, months and days, but none larger than this, that a stretch consists of; in their order. */
    static List<Period> of(Stretch days, Scale largest) {
        List<Period> all = new ArrayList<>();
        LocalDate next = days.from();
        while (!next.isAfter(days.to())) {
            Period part = part(next, days.to(), largest);
            all.add(part);
            next = part.days().to().plusDays(1);
        }
        return List.copyOf(all);
    }

    private static Period part(LocalDate first, LocalDate last, Scale largest) {
        return Arrays.stream(Scale.values())
                .filter(it -> it.compareTo(largest) >= 0)
                .map(it -> Period.of(it, first))
                .filter(it -> it.begins().equals(first) && !it.days().to().isAfter(last))
                .findFirst()
                .orElseThrow();
    }

    /** The names of all parts in which a stretch lies as a whole; of days beyond the calendar of four figures only {@link #ALWAYS}. */
    static List<String> around(LocalDate first, LocalDate last) {
        String begins = first.toString();
        String ends = last.toString();
        List<String> all = new ArrayList<>(List.of(ALWAYS));
        for (Scale scale : Scale.values()) {
            if (begins.length() == Scale.DAY.letters() && begins.regionMatches(0, ends, 0, scale.letters())) {
                all.add(begins.substring(0, scale.letters()) + (scale == Scale.DECADE ? "0s" : ""));
            }
        }
        return all;
    }
}
