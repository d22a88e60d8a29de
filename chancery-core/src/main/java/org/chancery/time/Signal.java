package org.chancery.time;

import java.util.Optional;

/** What a preposition makes of the date behind it. */
public enum Signal {
    /** On, in, at, during: the date itself. */
    AT,
    /** From its first day on; always one gone by. */
    SINCE,
    /** From its first day on, gone by or ahead ("from Monday onwards", "with effect from"). */
    ONWARD,
    /** Like {@link #SINCE} for what is still ahead; otherwise the date itself ("a photo from 2019"). */
    FROM,
    /** Up to its last day. */
    UNTIL,
    /** Up to the day before its first. */
    BEFORE,
    /** From the day after its last. */
    AFTER,
    /** Opens a range ("between Monday and Wednesday"); alone it says nothing. */
    BETWEEN;

    boolean isBound() {
        return this != AT && this != BETWEEN;
    }

    /** "Since" looks back, whatever the tense. */
    Moment seen(Moment moment) {
        return this == SINCE ? moment.in(Tense.PAST) : moment;
    }

    Days bound(Period period, Moment moment) {
        return switch (this) {
            case AT, BETWEEN -> period.days();
            case SINCE, ONWARD -> Days.from(period.from());
            case UNTIL -> Days.until(period.to());
            case BEFORE -> Days.until(period.from().minusDays(1));
            case AFTER -> Days.from(period.to().plusDays(1));
            case FROM -> isAhead(period, moment) ? Days.from(period.from()) : period.days();
        };
    }

    private static boolean isAhead(Period period, Moment moment) {
        Optional<Boolean> ahead = moment.published().map(day -> !period.from().isBefore(day));
        return moment.tense() == Tense.FUTURE && ahead.orElse(false);
    }
}
