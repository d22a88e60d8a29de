package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The records of one sort and the same sides, put into occasions.
 *
 * <p>Dated records first, those that name most people and tell the day most finely before the others; then plans that moved; then
 * the vague ones.
 */
final class Sorting {

    /** Between the first days of two occasions that may be near each other, at most. */
    private static final int LONGEST = Timing.LONGEST_OCCASION + 1;

    private static final Comparator<Profile> MOST_TELLING_FIRST = Comparator.comparingInt(
                    (Profile it) -> -it.people().size())
            .thenComparingLong(it -> it.fine().map(Stretch::length).orElse(0L))
            .thenComparing(Profile::record, Profile.PUBLICATION);

    private static final Comparator<Profile> PUBLICATION = Comparator.comparing(Profile::record, Profile.PUBLICATION);

    private final NavigableMap<LocalDate, List<Occasion>> byDay = new TreeMap<>();
    private final List<Occasion> alone = new ArrayList<>();

    private Sorting() {}

    static List<Occasion> of(List<Profile> profiles) {
        Sorting sorting = new Sorting();
        profiles.stream()
                .filter(it -> it.fine().isPresent())
                .sorted(MOST_TELLING_FIRST)
                .forEach(sorting::placeDated);
        List<Profile> vague = profiles.stream()
                .filter(it -> it.fine().isEmpty())
                .sorted(PUBLICATION)
                .toList();
        List<Occasion> dated = new Moves(sorting.byDay, profiles).joined();
        List<Occasion> all = new ArrayList<>(dated);
        all.addAll(new Mentions(dated).place(vague));
        all.addAll(sorting.alone);
        return all;
    }

    private void placeDated(Profile it) {
        Stretch days = it.fine().orElseThrow();
        Found found = find(it, days);
        if (found.ambiguous()) {
            alone.add(new Occasion(it, Optional.of(days)));
        } else if (found.one().isPresent()) {
            found.one().get().add(it, found.reasons());
            found.one().get().shape(it);
        } else {
            byDay.computeIfAbsent(days.from(), day -> new ArrayList<>()).add(new Occasion(it, Optional.of(days)));
        }
    }

    /** The occasion that shares most people with the record; two that share as many cannot be told apart. */
    private Found find(Profile it, Stretch days) {
        Found best = Found.NONE;
        long most = -1;
        for (List<Occasion> some : byDay.subMap(
                        days.from().minusDays(LONGEST), true, days.to().plusDays(LONGEST), true)
                .values()) {
            for (Occasion one : some) {
                if (one.compare(it, days) instanceof Verdict.Same same) {
                    long shared = Likeness.shared(one.people(), it.people());
                    if (shared > most) {
                        best = new Found(Optional.of(one), same.reasons(), false);
                        most = shared;
                    } else if (shared == most) {
                        best = new Found(Optional.empty(), List.of(), true);
                    }
                }
            }
        }
        return best;
    }

    private record Found(Optional<Occasion> one, List<Reason> reasons, boolean ambiguous) {
        static final Found NONE = new Found(Optional.empty(), List.of(), false);
    }
}
