package org.chancery.link;

import org.chancery.event.Category;
import org.chancery.event.Juncture;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;

/** What kind of occasion a record tells of, as far as linking must tell them apart. */
public enum Kind {
    VISIT,
    TALKS,
    MEAL,
    CALL,
    /** Talks as a whole, of which only the state is told. */
    NEGOTIATION,
    /** Whatever else is done: one category, one direction. */
    DEED;

    static Kind of(EventRecord it) {
        if (it.act() != Category.CONSULT) {
            return DEED;
        }
        if (it.status() == Status.STALLED) {
            return NEGOTIATION;
        }
        if (it.juncture().filter(Juncture.MEAL::equals).isPresent()) {
            return MEAL;
        }
        return it.mode().map(Kind::of).orElse(TALKS);
    }

    private static Kind of(Mode mode) {
        if (mode == Mode.CONSULT_PHONE) {
            return CALL;
        }
        return mode == Mode.CONSULT_VISIT ? VISIT : TALKS;
    }

    /** Days that may lie between two tellings of the same occasion. */
    int slack() {
        return this == VISIT ? 2 : 0;
    }

    /** Days before publication in which an undated mention of what has happened may lie. */
    int memory() {
        return this == DEED ? 3 : 31;
    }

    /** Days from the first undated telling to the last that may mean the same. */
    int echo() {
        return switch (this) {
            case DEED -> 2;
            case NEGOTIATION -> 45;
            case VISIT, TALKS, MEAL, CALL -> 7;
        };
    }
}
