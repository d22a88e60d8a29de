package org.chancery.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The stretches that a recurring name may mean, around the day of writing, of which tense chooses one.
 *
 * @param found in the order of time
 */
record Candidates(LocalDate written, Tense tense, List<Period> found) {

    /** How many years or months are tried on either side; six years hold every weekday of a date. */
    private static final int REACH = 6;

    /** A single day farther away than this is told with its year. */
    private static final int FAR = 300;

    /** Up to here a day ahead is meant even behind a past tense ("had suspended it until October 14"). */
    private static final int NEAR_AHEAD = 60;

    /** Up to here a day gone by is meant even behind a future ("will run from Monday" in a paper of Tuesday). */
    private static final int NEAR_BACK = 30;

    Candidates {
        found = List.copyOf(found);
    }

    /** The stretch so many steps away from the one around a day. */
    interface Step {
        Optional<Period> around(LocalDate day, int step);
    }

    static Candidates of(LocalDate written, Tense tense, Step step) {
        List<Period> found = IntStream.rangeClosed(-REACH, REACH)
                .mapToObj(n -> step.around(written, n))
                .flatMap(Optional::stream)
                .toList();
        return new Candidates(written, tense, found);
    }

    Optional<Period> choice() {
        return switch (tense) {
            case PAST -> last().flatMap(period -> unlessFar(period, NEAR_AHEAD));
            case FUTURE -> next().flatMap(period -> unlessFar(period, NEAR_BACK));
            case PRESENT, NEAREST, UNKNOWN -> nearest();
        };
    }

    private Optional<Period> last() {
        return found.stream().filter(period -> !period.from().isAfter(written)).reduce((first, later) -> later);
    }

    private Optional<Period> next() {
        return found.stream().filter(period -> !period.to().isBefore(written)).findFirst();
    }

    private Optional<Period> unlessFar(Period period, int near) {
        boolean far = period.isDay() && period.distance(written) > FAR;
        return far ? nearest().map(other -> other.distance(written) <= near ? other : period) : Optional.of(period);
    }

    private Optional<Period> nearest() {
        return found.stream().min(Comparator.comparing(period -> period.distance(written)));
    }
}
