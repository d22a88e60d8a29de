package org.chancery.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.Juncture;
import org.chancery.event.Status;
import org.chancery.link.Kind;
import org.chancery.link.Step;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Date;
import org.chancery.view.Track.State;

/**
 * Something told that may change where negotiations stand.
 *
 * @param at the day by which it counts; the last of days if it is not known
 * @param since the first day of the new state
 * @param told whether the article tells that day
 */
record Turn(State to, LocalDate at, Optional<LocalDate> since, boolean told, EventRecord because) {

    /** By day; of one day, the weightier last. */
    static final Comparator<Turn> IN_ORDER =
            Comparator.comparing(Turn::at).thenComparing(Turn::to).thenComparing(Turn::because, Stories.BY_PUBLICATION);

    /** The turns of a round. */
    static Stream<Turn> in(Story round) {
        return round.all()
                .filter(it -> it.kind() != Kind.DEED)
                .flatMap(story -> story.history().stream())
                .flatMap(step -> of(step).stream());
    }

    /** The turns of a deed between the parties. */
    static Stream<Turn> of(EventRecord it) {
        return it.status() == Status.OCCURRED
                ? it.juncture().flatMap(Turn::reached).map(state -> onItsDay(state, it)).stream()
                : Stream.empty();
    }

    private static Optional<State> reached(Juncture juncture) {
        return switch (juncture) {
            case AGREEMENT -> Optional.of(State.AGREED);
            case WALK_OUT -> Optional.of(State.BROKEN_OFF);
            case MEAL -> Optional.empty();
        };
    }

    private static Optional<Turn> of(Step step) {
        EventRecord it = step.record();
        return switch (step.stage()) {
            case PROPOSED -> Optional.of(whenPublished(State.PROPOSED, it, Optional.empty()));
            case ANNOUNCED, CONFIRMED, MOVED -> Optional.of(whenPublished(State.PLANNED, it, Optional.empty()));
            case UNDER_WAY, HELD -> Optional.of(onItsDay(State.UNDER_WAY, it));
            case STALLED ->
                Optional.of(whenPublished(State.STALLED, it, it.when().flatMap(Date::from)));
            case CANCELLED -> Optional.of(whenPublished(State.BROKEN_OFF, it, Optional.empty()));
            case EXPECTED, POSTPONED, DENIED, REPEATED -> Optional.empty();
        };
    }

    private static Turn onItsDay(State to, EventRecord it) {
        Optional<LocalDate> day = it.when().flatMap(Date::from);
        Optional<LocalDate> since = day.or(() -> it.article().published());
        return new Turn(to, since.orElse(LocalDate.MAX), since, day.isPresent(), it);
    }

    private static Turn whenPublished(State to, EventRecord it, Optional<LocalDate> since) {
        Optional<LocalDate> published = it.article().published();
        return new Turn(to, published.orElse(LocalDate.MAX), since.or(() -> published), since.isPresent(), it);
    }

    /** Where things stand after this, if they stood so before. */
    Optional<Turn> after(Optional<Turn> before) {
        boolean stays = before.filter(it -> switch (to) {
                    case PROPOSED -> true;
                    case PLANNED -> it.to == State.UNDER_WAY || it.to == State.AGREED || it.to == State.PLANNED;
                    case UNDER_WAY, STALLED, BROKEN_OFF, AGREED, DORMANT -> it.to == to;
                })
                .isPresent();
        return stays ? before : Optional.of(this);
    }
}
