package org.chancery.app.store;

import java.time.YearMonth;
import java.util.Optional;

/**
 * How much one country had to do with others in one month: the sum of its ties.
 *
 * @param month as of {@link MonthlyTie}
 */
public record MonthlySum(YearMonth month, int cooperation, int conflict) {

    static MonthlySum of(MonthlyTie it) {
        return new MonthlySum(it.month(), it.tie().cooperation(), it.tie().conflict());
    }

    MonthlySum plus(MonthlySum other) {
        return new MonthlySum(month, cooperation + other.cooperation, conflict + other.conflict);
    }

    /** Whether a tie is of those that are asked for: with one country, or with any. */
    static boolean isWith(Optional<String> other, Tie it) {
        return other.filter(one -> !one.equals(it.other())).isEmpty();
    }
}
