package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.event.Status;

/**
 * Plans that moved: an occasion that never took place on its day is joined with the one that it became.
 *
 * <p>Either the new day lies close by and is told of only later, or a postponement stands between the two.
 */
final class Moves {

    /** How far a plan may move without anybody saying that it was put off. */
    static final int SHIFT = 3;

    /** How long after a postponement the new day may be told, and how far away it may lie. */
    static final int LATER = 120;

    private final NavigableMap<LocalDate, List<Occasion>> byDay;
    private final NavigableMap<LocalDate, List<Profile>> postponed = new TreeMap<>();
    private final Map<Occasion, Occasion> became = new HashMap<>();

    Moves(NavigableMap<LocalDate, List<Occasion>> byDay, Collection<Profile> profiles) {
        this.byDay = byDay;
        for (Profile it : profiles) {
            if (it.record().status() == Status.POSTPONED && it.published().isPresent()) {
                postponed
                        .computeIfAbsent(it.published().get(), day -> new ArrayList<>())
                        .add(it);
            }
        }
    }

    /** The occasions after all joining, by day. */
    List<Occasion> joined() {
        List<Occasion> all = byDay.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Moves::begin))
                .toList();
        Set<Occasion> targets = new HashSet<>();
        for (Occasion plan : all) {
            if (!plan.isHeld()) {
                successor(plan).filter(targets::add).ifPresent(next -> became.put(plan, next));
            }
        }
        all.forEach(this::follow);
        return all.stream().filter(one -> !became.containsKey(one)).toList();
    }

    /** Plans are taken by day, so that what moved twice moves on with what it has taken up. */
    private void follow(Occasion plan) {
        Occasion next = became.get(plan);
        if (next != null) {
            next.absorb(plan, putOff(plan, next) ? Reason.PUT_OFF : Reason.CHANGED_DAY);
        }
    }

    private Optional<Occasion> successor(Occasion plan) {
        Stretch days = plan.days().orElseThrow();
        Optional<Occasion> near =
                within(plan, days.from().plusDays(1), days.to().plusDays(SHIFT));
        if (near.isPresent()) {
            return near;
        }
        return within(plan, days.from().plusDays(1), days.to().plusDays(LATER)).filter(next -> putOff(plan, next));
    }

    private Optional<Occasion> within(Occasion plan, LocalDate from, LocalDate to) {
        return byDay.subMap(from, true, to, true).values().stream()
                .flatMap(List::stream)
                .filter(next -> begin(next).isAfter(begin(plan)))
                .filter(next -> next.firstTold().isAfter(plan.lastTold()) || putOff(plan, next))
                .filter(next -> next.isLike(plan))
                .min(Comparator.comparing(Moves::begin));
    }

    /** A visit may begin earlier than the first record that told of it. */
    private static LocalDate begin(Occasion one) {
        return one.days().orElseThrow().from();
    }

    /** A postponement of these people, told after the plan and no later than the new day's first telling. */
    private boolean putOff(Occasion plan, Occasion next) {
        if (next.firstTold().isEqual(LocalDate.MAX) || plan.firstTold().isEqual(LocalDate.MAX)) {
            return false;
        }
        LocalDate until = next.firstTold();
        LocalDate since = plan.firstTold();
        return !until.isBefore(since)
                && postponed.subMap(since, true, until, true).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(it -> fits(it, plan, next));
    }

    private static boolean fits(Profile it, Occasion plan, Occasion next) {
        boolean people = plan.isLike(it) && next.isLike(it);
        boolean fromHere =
                it.days().map(old -> old.overlaps(plan.days().orElseThrow())).orElse(true);
        boolean toThere =
                it.newDay().map(day -> day.overlaps(next.days().orElseThrow())).orElse(true);
        boolean toldOfPlanBefore = plan.firstTold().isBefore(it.published().orElseThrow())
                || it.days().isPresent();
        boolean nextIsNew = !next.firstTold().isBefore(it.published().orElseThrow());
        return people && fromHere && toThere && toldOfPlanBefore && nextIsNew;
    }
}
