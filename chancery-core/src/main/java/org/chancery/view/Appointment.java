package org.chancery.view;

import java.util.Optional;
import org.chancery.link.Stage;
import org.chancery.link.Step;
import org.chancery.link.Story;
import org.chancery.link.Stretch;

/**
 * One line of the agenda: an occasion or deed that is planned, or was until it was called off or put off.
 *
 * @param story what is known of it
 * @param visit the visit of which it is a part
 */
public record Appointment(Story story, Optional<Story> visit) {

    /** How sure a planned occasion is. */
    public enum Firmness {
        /** Announced by those concerned. */
        FIRM,
        /** Proposed, expected by others, or told with doubt. */
        TENTATIVE,
        /** Called off, or put off without a new day. */
        OFF
    }

    /** Its days, if told to the day. */
    public Optional<Stretch> days() {
        return story.scheduled();
    }

    /** Days between which it is to take place, if it has none of its own: a month, or those of the visit. */
    public Optional<Stretch> window() {
        return days().isPresent() ? Optional.empty() : story.days().or(() -> visit.flatMap(Story::days));
    }

    /** How sure it is; a part of a visit that was called off is off with it. */
    public Firmness firmness() {
        return visit.filter(it -> it.state() == Stage.CANCELLED).isPresent() ? Firmness.OFF : own();
    }

    private Firmness own() {
        return switch (story.state()) {
            case CANCELLED -> Firmness.OFF;
            case POSTPONED -> days().isPresent() ? Firmness.FIRM : Firmness.OFF;
            case ANNOUNCED, CONFIRMED, MOVED, UNDER_WAY, HELD ->
                story.history().stream().anyMatch(Appointment::isFirm) ? Firmness.FIRM : Firmness.TENTATIVE;
            case EXPECTED, PROPOSED, STALLED, DENIED, REPEATED -> Firmness.TENTATIVE;
        };
    }

    private static boolean isFirm(Step step) {
        boolean told = switch (step.stage()) {
            case ANNOUNCED, CONFIRMED, MOVED, POSTPONED, UNDER_WAY, HELD, REPEATED -> true;
            case EXPECTED, PROPOSED, CANCELLED, STALLED, DENIED -> false;
        };
        return told
                && !step.record().hedged()
                && switch (step.record().voice().kind()) {
                    case NARRATOR, REPORTED, QUOTED -> true;
                    case OBSERVERS -> false;
                };
    }

    /** How often it was moved, put off or called off. */
    public int changes() {
        return (int) story.history().stream()
                .map(Step::stage)
                .filter(stage -> stage == Stage.MOVED || stage == Stage.POSTPONED || stage == Stage.CANCELLED)
                .count();
    }
}
