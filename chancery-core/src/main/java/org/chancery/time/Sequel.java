package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;

/** A date that an earlier one of its sentence places: "The war began in May 2014 and the port fell <b>in July</b>". */
final class Sequel {

    private Sequel() {}

    /** Where the reader stands: an expression and the stretch that it named. */
    record Told(SignalGrammar.Piece piece, Period period) {}

    /** The moment for an expression behind another: seen from that other, where it goes on telling what came next. */
    static Moment moment(Line line, Optional<Told> told, SignalGrammar.Piece piece, Moment moment) {
        return told.filter(earlier ->
                        moment.tense() == Tense.PAST && piece.phrase().isYearless())
                .filter(earlier -> isLongGone(earlier.period(), moment))
                .filter(earlier -> isJoined(line, earlier.piece().end(), piece.first()))
                .map(earlier -> moment.seenFrom(earlier.period().from(), Tense.FUTURE))
                .orElse(moment);
    }

    /** A month or day of another year, told with its year because of that. */
    private static boolean isLongGone(Period period, Moment moment) {
        boolean fine = period.granularity() == Granularity.DAY || period.granularity() == Granularity.MONTH;
        Optional<LocalDate> yearBefore = moment.published().map(day -> day.minusYears(1));
        return fine && yearBefore.filter(period.to()::isBefore).isPresent();
    }

    /** By "and" or "but"; a comma may end a clause that only tells who somebody is. */
    private static boolean isJoined(Line line, int from, int to) {
        boolean joined = false;
        for (int at = from; at < to; at++) {
            if (line.is(at, ",")) {
                return false;
            }
            joined |= line.tag(at).equals("CC");
        }
        return joined;
    }
}
