package org.chancery.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.EventRecord;

/**
 * What happened by what a store keeps, counted and picked by countries, places and speakers; what is not linked yet is not counted. Safe for use by many threads; every call throws
 * {@link StoreException} if the store cannot be used.
 */
public final class Happenings {

    private final Transactions engine;

    Happenings(Transactions engine) {
        this.engine = engine;
    }

    /**
     * How much countries had to do with each other in the filter's period, the thickest ties first; of the rest of the filter the day of
     * knowledge and the countries count, one of which must take part if there are any.
     */
    public List<Tie> ties(Filter filter) {
        return engine.reading(
                handle -> isNow(filter) ? new DeedCounts(handle).ties(filter) : new CountsThen(handle).ties(filter));
    }

    /** The ties of one country in the filter's period, by month, the thickest of a month first. */
    public List<MonthlyTie> ties(String country, Filter filter) {
        return engine.reading(handle -> isNow(filter)
                ? new DeedCounts(handle).months(country, filter)
                : new CountsThen(handle).months(country, filter));
    }

    /** The sums of the ties of one country, or of those with one other, in the filter's period by month. */
    public List<MonthlySum> sums(String country, Optional<String> with, Filter filter) {
        return engine.reading(handle -> isNow(filter)
                ? new DeedCounts(handle).sums(country, with, filter)
                : new CountsThen(handle).sums(country, with, filter));
    }

    /** How much happened where in the filter's period, the most first. */
    public List<PlaceCount> places(Filter filter) {
        return engine.reading(handle ->
                isNow(filter) ? new DeedCounts(handle).places(filter) : new CountsThen(handle).places(filter));
    }

    /** What is known now was counted when it was linked. */
    private static boolean isNow(Filter filter) {
        return filter.asOf().isEmpty();
    }

    /** The last day on which something happened, as known on the filter's day, and in its period; empty if nothing did. */
    public Optional<LocalDate> lastHappening(Filter filter) {
        return engine.reading(handle -> new CountsThen(handle).lastDay(filter));
    }

    /** What happened last in a country, or where none is told, in the filter's period. */
    public List<EventRecord> at(Optional<String> country, Filter filter, int most) {
        return engine.reading(handle -> new Picked(handle, filter).at(country, most));
    }

    /** What happened last between two countries in the filter's period. */
    public List<EventRecord> between(String side, String other, Filter filter, int most) {
        return engine.reading(handle -> new Picked(handle, filter).between(side, other, most));
    }

    /** What was told last on the word of somebody so called, by the whole name or the last. */
    public List<EventRecord> saidBy(String name, Filter known, int most) {
        return engine.reading(handle -> new Picked(handle, known).saidBy(name, most));
    }

    /** What was told last on the word of speakers of a country. */
    public List<EventRecord> saidFor(String country, Filter known, int most) {
        return engine.reading(handle -> new Picked(handle, known).saidFor(country, most));
    }
}
