package org.chancery.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.Category;
import org.chancery.link.Kind;
import org.chancery.link.Story;
import org.chancery.link.Stretch;

/**
 * What is planned from a day on.
 *
 * <p>Every occasion that was announced, proposed, moved, put off or called off and whose days are not past; a visit under way until its
 * last day. Parts of a visit stand on their own day. Without days, it stays for {@value #MEMORY} days after it was last told; mere deeds
 * ("will go on supporting") count only with a day or as a part of a visit.
 */
public final class Agenda {

    /** Days for which a plan without a day is remembered. */
    public static final int MEMORY = 120;

    private static final Comparator<Appointment> BY_DAY = Comparator.comparing(
                    (Appointment it) -> it.days().isEmpty())
            .thenComparing(it -> it.days().or(it::window).map(Stretch::from).orElse(LocalDate.MAX))
            .thenComparing(it -> it.visit().isPresent())
            .thenComparing(it -> it.days().or(it::window).map(Stretch::to).orElse(LocalDate.MAX))
            .thenComparing(it -> it.story().first().article().published().orElse(LocalDate.MAX))
            .thenComparing(it -> it.story().id());

    private Agenda() {}

    /**
     * The appointments by day, a visit before its parts; after them those that have no day yet.
     *
     * @param stories as told until that day; parts only under their visits
     * @param from the first day that is not past
     */
    public static List<Appointment> of(Collection<Story> stories, LocalDate from) {
        return stories.stream()
                .flatMap(Agenda::withParts)
                .filter(it -> isPlanned(it, from) && isAhead(it, from))
                .sorted(BY_DAY)
                .toList();
    }

    /** The last day from which an agenda of this story may show it, or a part of it; empty if none can. */
    public static Optional<LocalDate> until(Story story) {
        return withParts(story).flatMap(it -> until(it).stream()).max(Comparator.naturalOrder());
    }

    /** A visit under way is shown on its days only; what is not past for lack of any day, always. */
    private static Optional<LocalDate> until(Appointment it) {
        LocalDate end = end(it).orElse(LocalDate.MAX);
        return isPlanned(it, end) ? Optional.of(end) : Optional.empty();
    }

    private static Stream<Appointment> withParts(Story story) {
        return Stream.concat(
                Stream.of(new Appointment(story, Optional.empty())),
                story.parts().stream().map(part -> new Appointment(part, Optional.of(story))));
    }

    private static boolean isPlanned(Appointment it, LocalDate from) {
        return switch (it.story().state()) {
            case PROPOSED, ANNOUNCED, CONFIRMED, MOVED, POSTPONED, CANCELLED ->
                it.days().isPresent() || it.visit().isPresent() || isOccasion(it.story());
            case UNDER_WAY, HELD ->
                isOccasion(it.story())
                        && it.days()
                                .filter(days -> !days.from().isAfter(from) && days.length() > 1)
                                .isPresent();
            case EXPECTED, STALLED, DENIED, REPEATED -> false;
        };
    }

    private static boolean isOccasion(Story story) {
        return story.category() == Category.CONSULT && story.kind() != Kind.NEGOTIATION;
    }

    private static boolean isAhead(Appointment it, LocalDate from) {
        return end(it).map(last -> !last.isBefore(from)).orElse(true);
    }

    private static Optional<LocalDate> end(Appointment it) {
        Optional<LocalDate> end = it.days().or(it::window).map(Stretch::to);
        return end.or(() -> it.story().lastTold().map(told -> told.plusDays(MEMORY)));
    }
}
