package org.chancery.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.link.Stage;
import org.chancery.link.Step;
import org.chancery.link.Story;
import org.chancery.link.Stretch;

/** What was expected, feared, offered or announced, and what became of it. */
public final class Outlook {

    private static final Comparator<Prospect> BY_TELLING = Comparator.comparing(
                    (Prospect it) -> it.told().record().article().published().orElse(LocalDate.MAX))
            .thenComparing(it -> it.told().record().article().id())
            .thenComparing(it -> it.told().record().trigger().span())
            .thenComparing(it -> it.story().id());

    private Outlook() {}

    /**
     * The prospects in the order in which they were first told; a story that was first told when it had happened, or in the
     * article that tells that it had, is none.
     *
     * @param stories as told until that day; parts only under their visits
     * @param today the first day that is not past
     */
    public static List<Prospect> of(Collection<Story> stories, LocalDate today) {
        return stories.stream()
                .flatMap(Story::all)
                .flatMap(story -> prospect(story, today).stream())
                .sorted(BY_TELLING)
                .toList();
    }

    /** Whether the first telling of a story is of something yet to come: no other is a prospect. */
    public static boolean isForetold(Story story) {
        return isAhead(story.history().get(0).stage());
    }

    private static Optional<Prospect> prospect(Story story, LocalDate today) {
        Step told = story.history().get(0);
        if (!isForetold(story)) {
            return Optional.empty();
        }
        Outcome outcome = outcome(story, told, today);
        boolean open = outcome == Outcome.OPEN || outcome == Outcome.UNTOLD;
        Optional<Step> onIt = open ? heldPart(story) : Optional.empty();
        if (onIt.isPresent()) {
            return Optional.of(new Prospect(story, told, Outcome.HELD, onIt));
        }
        Optional<Step> ending = open ? Optional.empty() : Optional.of(story.latest());
        boolean toldAhead = ending.filter(end -> isDone(outcome) && isSameArticle(told, end))
                .isEmpty();
        return toldAhead ? Optional.of(new Prospect(story, told, outcome, ending)) : Optional.empty();
    }

    private static boolean isDone(Outcome outcome) {
        return outcome == Outcome.HELD || outcome == Outcome.UNDER_WAY;
    }

    private static boolean isSameArticle(Step one, Step other) {
        return one.record().article().id().equals(other.record().article().id());
    }

    /** Talks held on a visit tell that the visitor came. */
    private static Optional<Step> heldPart(Story visit) {
        return visit.parts().stream()
                .filter(part -> part.state() == Stage.HELD)
                .findFirst()
                .map(Story::latest);
    }

    private static boolean isAhead(Stage stage) {
        return stage == Stage.EXPECTED || stage == Stage.PROPOSED || stage == Stage.ANNOUNCED;
    }

    private static Outcome outcome(Story story, Step told, LocalDate today) {
        Outcome open = story.days().map(Stretch::to).filter(today::isAfter).isPresent() ? Outcome.UNTOLD : Outcome.OPEN;
        return switch (story.state()) {
            case HELD -> Outcome.HELD;
            case UNDER_WAY -> Outcome.UNDER_WAY;
            case CANCELLED -> Outcome.CANCELLED;
            case STALLED -> Outcome.STALLED;
            case DENIED -> Outcome.DENIED;
            case MOVED -> open == Outcome.OPEN ? Outcome.MOVED : open;
            case POSTPONED -> open == Outcome.OPEN ? Outcome.POSTPONED : open;
            case ANNOUNCED, CONFIRMED ->
                open == Outcome.OPEN && told.stage() != Stage.ANNOUNCED ? Outcome.ANNOUNCED : open;
            case EXPECTED, PROPOSED, REPEATED -> open;
        };
    }
}
