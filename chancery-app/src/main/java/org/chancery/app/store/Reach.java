package org.chancery.app.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.record.EventRecord;

/**
 * The days by which a record is looked up.
 *
 * @param from the first of its act, if told; an open end reaches to the telling
 * @param to the last of its act
 * @param span what counts in a period: the days of the act, else that of publication
 */
record Reach(Optional<LocalDate> from, Optional<LocalDate> to, Optional<Span> span) {

    /** Days from a first to a last. */
    record Span(LocalDate begins, LocalDate ends) {

        private static final int LENGTH = "2022-03-08".length();

        /** Whether it ends later than in the month after that in which it begins. */
        boolean isWide() {
            boolean usual =
                    begins.toString().length() == LENGTH && ends.toString().length() == LENGTH;
            return !usual || ChronoUnit.MONTHS.between(YearMonth.from(begins), YearMonth.from(ends)) > 1;
        }

        /** From the first day of the two to the last. */
        Span with(Span other) {
            return new Span(
                    begins.isAfter(other.begins) ? other.begins : begins,
                    ends.isBefore(other.ends) ? other.ends : ends);
        }

        /** The first day on which a span that is not wide may begin and reach this one. */
        static LocalDate earliest(LocalDate reached) {
            return YearMonth.from(reached).minusMonths(1).atDay(1);
        }
    }

    static Reach of(EventRecord it) {
        Optional<LocalDate> from = it.when().flatMap(EventRecord.Date::from);
        Optional<LocalDate> to = it.when().flatMap(EventRecord.Date::to);
        Optional<LocalDate> told = it.article().published();
        Optional<LocalDate> first =
                from.or(() -> to.map(end -> told.filter(end::isAfter).orElse(end)));
        Optional<LocalDate> last =
                to.or(() -> from.map(begin -> told.filter(begin::isBefore).orElse(begin)));
        Optional<Span> span =
                first.or(() -> told).flatMap(begins -> last.or(() -> told).map(ends -> new Span(begins, ends)));
        return new Reach(first, last, span);
    }
}
