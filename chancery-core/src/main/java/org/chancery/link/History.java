package org.chancery.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;

/** Tells an occasion as a story: its records in the order of publication, and what each adds. */
final class History {

    private final List<Step> steps = new ArrayList<>();
    private final Set<String> planned = new HashSet<>();
    private Optional<Stretch> days = Optional.empty();
    private Optional<Stretch> coarse = Optional.empty();
    private Stage state = Stage.EXPECTED;
    private List<Reason> first = List.of();
    private boolean held;
    private boolean lent;

    private History() {}

    static Story story(Occasion occasion) {
        List<Occasion.Member> members = occasion.members().stream()
                .sorted(Comparator.comparing(it -> it.profile().record(), Profile.PUBLICATION))
                .toList();
        History history = new History();
        members.forEach(history::tell);
        EventRecord first = members.get(0).profile().record();
        return new Story(
                first.id(),
                Kind.of(first),
                first.act(),
                history.state,
                parties(members),
                history.days.or(() -> history.state == Stage.POSTPONED ? Optional.empty() : history.coarse),
                members.stream()
                        .flatMap(it -> it.profile().record().where().stream())
                        .findFirst(),
                history.steps,
                List.of());
    }

    private void tell(Occasion.Member member) {
        Profile it = member.profile();
        Stage stage = stage(it);
        if (stage != Stage.REPEATED && !(isWeak(stage) && !steps.isEmpty() && !isWeak(state))) {
            state = stage;
        }
        held |= it.isHeld();
        schedule(it, stage);
        coarse = coarse.or(it::days);
        steps.add(new Step(stage, it.record(), reasons(member)));
    }

    /** The record with which the occasion was begun has no reasons of its own: it is alike to the first, as the first is to it. */
    private List<Reason> reasons(Occasion.Member member) {
        if (steps.isEmpty()) {
            first = member.because();
            return List.of(Reason.FIRST);
        }
        return member.because().isEmpty() ? first : member.because();
    }

    private static boolean isWeak(Stage stage) {
        return stage == Stage.EXPECTED || stage == Stage.PROPOSED;
    }

    private Stage stage(Profile it) {
        return switch (it.record().status()) {
            case PLANNED -> plan(it);
            case PROPOSED -> held ? Stage.REPEATED : Stage.PROPOSED;
            case HYPOTHETICAL -> held ? Stage.REPEATED : Stage.EXPECTED;
            case OCCURRED -> state == Stage.HELD ? Stage.REPEATED : Stage.HELD;
            case ONGOING -> held ? Stage.REPEATED : Stage.UNDER_WAY;
            case POSTPONED ->
                isPast(it) || (it.newDay().isEmpty() && state == Stage.POSTPONED) ? Stage.REPEATED : Stage.POSTPONED;
            case CANCELLED -> unlessKnown(Stage.CANCELLED);
            case STALLED -> unlessKnown(Stage.STALLED);
            case DENIED -> unlessKnown(Stage.DENIED);
        };
    }

    private Stage unlessKnown(Stage stage) {
        return state == stage ? Stage.REPEATED : stage;
    }

    /** "The summit on May 9 had been planned for April, but was put off": how it came to the day that its article has told. */
    private boolean isPast(Profile it) {
        return it.newDay().isEmpty() && (hasMovedIn(it.record().article().id()) || isOfOtherDays(it));
    }

    private boolean hasMovedIn(String article) {
        return steps.stream()
                .anyMatch(step -> step.stage() == Stage.MOVED
                        && step.record().article().id().equals(article));
    }

    private boolean isOfOtherDays(Profile it) {
        return it.days().isPresent()
                && steps.stream()
                        .map(Step::record)
                        .filter(told ->
                                told.article().id().equals(it.record().article().id()))
                        .map(Timing::of)
                        .filter(told -> told.record().status() == Status.PLANNED)
                        .flatMap(told -> told.settled().stream())
                        .anyMatch(day -> !day.overlaps(it.days().get()));
    }

    private Stage plan(Profile it) {
        boolean newArticle = planned.add(it.record().article().id());
        if (held) {
            return Stage.REPEATED;
        }
        if (planned.size() == 1 && newArticle && state != Stage.POSTPONED) {
            return Stage.ANNOUNCED;
        }
        boolean otherDay = it.fine().isPresent()
                && (state == Stage.POSTPONED
                        || days.filter(known -> !known.overlaps(it.fine().get()))
                                .isPresent());
        if (otherDay) {
            return Stage.MOVED;
        }
        boolean taken = state == Stage.POSTPONED || state == Stage.CANCELLED;
        return newArticle && !taken ? Stage.CONFIRMED : Stage.REPEATED;
    }

    private void schedule(Profile it, Stage stage) {
        if (it.record().status() == Status.POSTPONED) {
            days = stage == Stage.POSTPONED ? it.newDay() : days;
        } else if (it.kind() == Kind.VISIT && it.until().isPresent()) {
            days = days.map(known -> known.until(it.until().get(), Timing.LONGEST_OCCASION));
        } else if (it.fine().isPresent()) {
            Stretch told = it.fine().get();
            boolean firstHeld = stage == Stage.HELD || stage == Stage.UNDER_WAY;
            boolean overlaps = days.filter(told::overlaps).isPresent();
            boolean finer = lent && it.settled().isPresent();
            if (it.kind() == Kind.VISIT && overlaps) {
                days = days.map(told::cover);
            } else if (days.isEmpty() || stage == Stage.MOVED || (firstHeld && !overlaps) || finer) {
                days = it.fine();
                lent = it.settled().isEmpty();
            }
        }
    }

    private static List<Story.Party> parties(List<Occasion.Member> members) {
        TreeMap<String, List<Person>> sides = new TreeMap<>();
        for (Occasion.Member member : members) {
            Profile.sides(member.profile().record())
                    .forEach(side -> sides.computeIfAbsent(side, key -> new ArrayList<>()));
            Profile.bySide(member.profile().record()).forEach((side, people) -> {
                List<Person> known = sides.computeIfAbsent(side, key -> new ArrayList<>());
                people.forEach(one -> know(known, one));
            });
        }
        return sides.entrySet().stream()
                .map(side -> new Story.Party(side.getKey(), side.getValue()))
                .toList();
    }

    /** Nobody twice; a name takes up the office told without one. */
    private static void know(List<Person> known, Person one) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isLike(one)) {
                known.set(i, known.get(i).with(one));
                return;
            }
        }
        known.add(one);
    }
}
