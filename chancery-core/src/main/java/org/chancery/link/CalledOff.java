package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the parts of a visit that does not come about, or not on its day.
 *
 * <p>A part that was planned before the visit was called off or put off, and of which nobody told later, goes with it. What is told of first
 * in the article that calls the visit off, or after it, is a plan of its own. That a part is called off says nothing of the visit.
 */
final class CalledOff {

    private final Story visit;

    CalledOff(Story visit) {
        this.visit = visit;
    }

    /** The part as it stands after what was told of the visit. */
    Story part(Story part) {
        return ending(part).map(step -> gone(part, step)).orElse(part);
    }

    /** Whether it is a plan of its own, or took place, although the visit was called off. */
    boolean isOutlivedBy(Story it) {
        boolean stands = isPlan(it) || it.state() == Stage.HELD || it.state() == Stage.UNDER_WAY;
        return visit.state() == Stage.CANCELLED && stands && ending(it).isEmpty();
    }

    /** Whether a plan was left behind by a visit that moved away from its days. */
    boolean leaves(Story plan) {
        return plan.days().filter(this::isLeft).isPresent() && ending(plan).isPresent();
    }

    private Optional<Step> ending(Story part) {
        if (!isPlan(part)) {
            return Optional.empty();
        }
        Optional<Step> last = visit.state() == Stage.CANCELLED
                ? Optional.of(visit.latest())
                : part.days().filter(this::isLeft).flatMap(days -> moving());
        return last.filter(step -> isBefore(part, step.record().article().published()));
    }

    private boolean isLeft(Stretch days) {
        return visit.leftDays().stream().anyMatch(days::overlaps)
                && visit.days().map(Visits::stay).filter(days::overlaps).isEmpty();
    }

    private Optional<Step> moving() {
        return visit.history().stream()
                .filter(step -> step.stage() == Stage.POSTPONED || step.stage() == Stage.MOVED)
                .reduce((first, last) -> last);
    }

    private static boolean isPlan(Story it) {
        return switch (it.state()) {
            case EXPECTED, PROPOSED, ANNOUNCED, CONFIRMED, MOVED, POSTPONED -> true;
            case CANCELLED, STALLED, DENIED, UNDER_WAY, HELD, REPEATED -> false;
        };
    }

    /** Told of for the first time before that day, and not after it. */
    private static boolean isBefore(Story part, Optional<LocalDate> ended) {
        Optional<LocalDate> first = part.first().article().published();
        return ended.isPresent()
                && first.filter(day -> day.isBefore(ended.get())).isPresent()
                && part.lastTold().filter(day -> day.isAfter(ended.get())).isEmpty();
    }

    private Story gone(Story part, Step ending) {
        boolean cancelled = ending.stage() == Stage.CANCELLED;
        Stage stage = cancelled ? Stage.CANCELLED : Stage.POSTPONED;
        List<Step> history = new ArrayList<>(part.history());
        history.add(new Step(stage, ending.record(), List.of(Reason.WITH_THE_VISIT)));
        return new Story(
                part.id(),
                part.kind(),
                part.category(),
                stage,
                part.parties(),
                cancelled ? part.days() : Optional.empty(),
                part.place(),
                history,
                part.parts());
    }
}
