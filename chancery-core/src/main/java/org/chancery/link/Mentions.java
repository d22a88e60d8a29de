package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.event.Status;

/**
 * Vague mentions: records without days, or with a month or year only.
 *
 * <p>Each goes to the one occasion that it can only mean. Where there are two it stays alone; where there is none, vague mentions of the
 * same people within a few days of the first make an occasion of their own, which no dated record joins. A deed that was feared or
 * promised also waits, for months, for the word that it was done or was not.
 */
final class Mentions {

    static final int AHEAD = 120;

    private final NavigableMap<LocalDate, List<Occasion>> byDay = new TreeMap<>();
    private final List<Occasion> undated = new ArrayList<>();
    private final List<Occasion> alone = new ArrayList<>();

    Mentions(List<Occasion> dated) {
        for (Occasion one : dated) {
            LocalDate day = one.days().orElseThrow().from();
            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(one);
        }
    }

    /** Places each, in the order of publication; the occasions that are new. */
    List<Occasion> place(List<Profile> inOrder) {
        List<Profile> left = new ArrayList<>();
        for (Profile it : inOrder) {
            List<Occasion> candidates = candidates(it);
            if (candidates.size() == 1) {
                Occasion only = candidates.get(0);
                only.add(it, List.of(Likeness.people(only.people(), it.people()), Reason.ONLY_CANDIDATE));
            } else if (candidates.isEmpty()) {
                left.add(it);
            } else {
                alone.add(new Occasion(it, Optional.empty()));
            }
        }
        left.forEach(this::placeUndated);
        return Stream.concat(undated.stream(), alone.stream()).toList();
    }

    /** No more than two, since two are too many. */
    private List<Occasion> candidates(Profile it) {
        if (it.kind() == Kind.NEGOTIATION) {
            return List.of();
        }
        return range(it)
                .map(days -> byDay.subMap(days.from(), true, days.to(), true).values().stream()
                        .flatMap(List::stream)
                        .filter(one -> one.isMeant(it) && mayMean(it, one))
                        .limit(2)
                        .toList())
                .orElse(List.of());
    }

    /** The days on which the occasion must begin. */
    private static Optional<Stretch> range(Profile it) {
        if (it.days().isPresent()) {
            return it.days();
        }
        return it.published()
                .map(told -> it.isHeld()
                        ? new Stretch(told.minusDays(it.kind().memory()), told)
                        : new Stretch(
                                told.minusDays(
                                        it.record().status() == Status.DENIED
                                                ? it.kind().memory()
                                                : 1),
                                told.plusDays(AHEAD)));
    }

    /** What was called off or put off had been told of before, and what is only planned has not been held yet. */
    private static boolean mayMean(Profile it, Occasion one) {
        boolean ends = it.record().status() == Status.POSTPONED || it.record().status() == Status.CANCELLED;
        boolean toldBefore =
                it.published().map(told -> !one.firstTold().isAfter(told)).orElse(false);
        return !ends || toldBefore || one.isPutOff();
    }

    private void placeUndated(Profile it) {
        for (int i = undated.size() - 1; i >= 0; i--) {
            Occasion one = undated.get(i);
            if (isTooOld(it, one)) {
                break;
            }
            if (one.isMeant(it) && isTogether(it, one)) {
                one.add(it, List.of(Likeness.people(one.people(), it.people()), Reason.TOLD_TOGETHER));
                return;
            }
        }
        Optional<Occasion> expected = expected(it);
        if (expected.isPresent()) {
            Occasion one = expected.get();
            one.add(it, List.of(Likeness.people(one.people(), it.people()), Reason.EXPECTED_BEFORE));
        } else {
            undated.add(new Occasion(it, it.days()));
        }
    }

    /** The only deed told ahead, in the same words, of which this may say what became of it. */
    private Optional<Occasion> expected(Profile it) {
        if (it.kind() != Kind.DEED || !saysWhatBecame(it)) {
            return Optional.empty();
        }
        List<Occasion> found = undated.stream()
                .filter(one -> one.isAwaited(it.record().wording()) && one.isLike(it) && isAhead(one, it))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isAhead(Occasion one, Profile it) {
        return it.published()
                .map(told -> one.firstTold().isBefore(told)
                        && !one.firstTold().plusDays(AHEAD).isBefore(told))
                .orElse(false);
    }

    private static boolean saysWhatBecame(Profile it) {
        return it.isHeld()
                || it.record().status() == Status.DENIED
                || it.record().status() == Status.CANCELLED;
    }

    private static boolean isTooOld(Profile it, Occasion one) {
        return it.published()
                .map(told -> one.firstTold().plusDays(it.kind().echo()).isBefore(told))
                .orElse(one.firstTold().isBefore(LocalDate.MAX));
    }

    /** Days that are known must meet; without any publication date, only the same article tells of the same. */
    private static boolean isTogether(Profile it, Occasion one) {
        boolean sameDays = it.days().isEmpty()
                ? one.days().isEmpty() || it.kind() == Kind.NEGOTIATION
                : one.days().map(days -> days.equals(it.days().get())).orElse(it.kind() == Kind.NEGOTIATION);
        boolean near =
                it.published().isPresent() || one.isToldIn(it.record().article().id());
        return sameDays && near;
    }
}
