package org.chancery.read;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.Actor;
import org.chancery.event.Category;
import org.chancery.event.Event;
import org.chancery.event.Mode;

/**
 * Puts together what one sentence tells twice: "will stay in Quito, in what is likely her last visit"; and "the summit was planned for May
 * but was postponed", where the last that is said of the same word is how things stand.
 */
final class Twice {

    private Twice() {}

    /** Adds an event, or the doubt it brings to the one that is already there. */
    static void add(Event event, List<Event> events) {
        for (int i = events.size() - 1; i >= 0 && events.get(i).sentence() == event.sentence(); i--) {
            Event before = events.get(i);
            if (isSameWord(before, event)) {
                events.set(i, event);
                return;
            }
            if (isPartOf(event, before) || isPartOf(before, event)) {
                boolean fuller = isPartOf(before, event);
                Event full = fuller ? event : before;
                events.set(i, full.when().isEmpty() ? full.on((fuller ? before : event).when()) : full);
                return;
            }
            if (isSame(before, event)) {
                events.set(i, event.hedged() ? before.inDoubt() : before);
                return;
            }
        }
        events.add(event);
    }

    private static boolean isSameWord(Event before, Event event) {
        return before.trigger().equals(event.trigger())
                && before.act() == event.act()
                && before.status() != event.status()
                && areSame(before.actors(), event.actors())
                && areSame(before.recipients(), event.recipients());
    }

    /** "approved [attacks that took place on Monday]": of an act that is told with and without its doer only the day is new. */
    private static boolean isPartOf(Event part, Event whole) {
        return part.trigger().equals(whole.trigger())
                && part.act() == whole.act()
                && part.status() == whole.status()
                && part.actors().isEmpty()
                && !whole.actors().isEmpty()
                && areSame(part.recipients(), whole.recipients());
    }

    private static boolean isSame(Event before, Event event) {
        boolean undated = event.when().isEmpty() || event.when().equals(before.when());
        return event.act() == Category.CONSULT
                && before.act() == event.act()
                && (before.mode().equals(event.mode()) || isItsPlace(before, event))
                && before.status() == event.status()
                && undated
                && areSame(before.actors(), event.actors())
                && areSameSide(before.recipients(), event.recipients());
    }

    /** "Chad and Mali met <b>for their summit in Niamey</b>": where they met makes it no second meeting. */
    private static boolean isItsPlace(Event before, Event event) {
        return before.mode().isEmpty() && event.mode().equals(Optional.of(Mode.CONSULT_THIRD_PARTY));
    }

    private static boolean areSame(List<Actor> some, List<Actor> others) {
        return some.size() == others.size()
                && some.stream().allMatch(one -> others.stream().anyMatch(one::isSame));
    }

    private static boolean areSameSide(List<Actor> some, List<Actor> others) {
        return others.stream()
                .allMatch(other -> some.stream()
                        .anyMatch(one -> one.isSame(other)
                                || (one.country().isPresent() && one.country().equals(other.country()))));
    }
}
