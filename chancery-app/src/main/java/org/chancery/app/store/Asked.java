package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * A filter as it is put to an engine.
 *
 * @param records ids, if only these records are asked for
 * @param since the day from which on something was told, if only this is to be looked at
 */
record Asked(Filter filter, Dialect dialect, List<String> records, Optional<LocalDate> since) {

    /** So many are gathered and sorted in no time. */
    private static final int FEW = 20_000;

    /** So many are still gathered faster than a period is found by walking through all that was told since. */
    private static final int MANY = 150_000;

    /** Words that stand in more sentences are not gathered. */
    private static final int COMMON = 150_000;

    Asked {
        records = List.copyOf(records);
    }

    static Asked of(Filter filter, Dialect dialect) {
        return new Asked(filter, dialect, List.of(), Optional.empty());
    }

    /** The same, but only what was told from a day on. */
    Asked toldSince(Optional<LocalDate> day) {
        return new Asked(filter, dialect, records, day);
    }

    /**
     * The way in which an engine finds what it is asked for.
     *
     * @param by the index by which all that fit are gathered, to be asked for the rest; if there is none, all records are walked through in
     *     the order that is wanted, each is asked, and the walk ends when there are enough
     * @param asksFew whether the walk is so short that nothing should be gathered for it
     */
    record Way(Optional<Access> by, boolean asksFew) {

        static final Way WALK = new Way(Optional.empty(), /* asksFew= */ false);

        static final Way SHORT_WALK = new Way(Optional.empty(), /* asksFew= */ true);

        static Way by(Access index) {
            return new Way(Optional.of(index), /* asksFew= */ false);
        }

        boolean walks() {
            return by.isEmpty();
        }
    }

    Condition condition(Way way) {
        return Condition.of(this, way);
    }

    /** Only what was known on the filter's day. */
    Condition known() {
        return since.map(day -> Condition.known(filter).and("record.published >= :since", "since", day.toString()))
                .orElseGet(() -> Condition.known(filter));
    }

    List<Access> accesses() {
        return Stream.of(Access.values()).filter(it -> it.isAskedIn(this)).toList();
    }

    /** Whether nothing in particular is asked for. */
    boolean isEverything() {
        return records.isEmpty() && filter.equals(Filter.ALL);
    }

    /** Whether countries are all that is asked for, as known now. */
    boolean isOfCountries() {
        return records.isEmpty()
                && !filter.countries().isEmpty()
                && filter.equals(Filter.ALL.inCountries(filter.countries()));
    }

    /** The way that is faster for a page of records, the latest first. */
    Way forPage(Handle handle) {
        return gathering(handle, isLongAgo(handle) ? MANY : FEW);
    }

    /** The way that is faster for a page of stories: what lies outside a period is passed by quickly. */
    Way forStories(Handle handle) {
        return gathering(handle, FEW);
    }

    private Way gathering(Handle handle, int most) {
        return narrowest(handle, most)
                .filter(it -> it.count() <= most)
                .map(it -> Way.by(it.by()))
                .orElseGet(() -> hasCommonWords(handle) ? Way.SHORT_WALK : Way.WALK);
    }

    /** Whether the words stand in so many sentences that any walk comes upon enough of them soon. */
    private boolean hasCommonWords(Handle handle) {
        return Access.WORDS.isAskedIn(this) && count(handle, Access.WORDS, COMMON) > COMMON;
    }

    /** Whether at most so many are asked for, as far as an index can tell. */
    boolean isOfFew(Handle handle, int most) {
        return narrowest(handle, most).filter(it -> it.count() <= most).isPresent();
    }

    /** The way that is faster for all that fit. */
    Way forAll(Handle handle) {
        return narrowest(handle, MANY).map(it -> Way.by(it.by())).orElse(Way.WALK);
    }

    /** Whether a walk from the latest day on would pass by more than are gathered before it comes to the period. */
    private boolean isLongAgo(Handle handle) {
        return filter.to()
                .filter(day ->
                        handle.createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM record WHERE published > :to LIMIT "
                                                + FEW + ") AS counted")
                                        .bind("to", day.toString())
                                        .mapTo(Integer.class)
                                        .one()
                                >= FEW)
                .isPresent();
    }

    private record Found(Access by, int count) {}

    private Optional<Found> narrowest(Handle handle, int most) {
        List<Access> asked = accesses();
        return asked.stream()
                .filter(it -> asked.stream().noneMatch(other -> other != it && other.includes(it)))
                .map(it -> new Found(it, count(handle, it, most)))
                .min(Comparator.comparing(Found::count));
    }

    /** How many an index tells, counted up to one more than are gathered. */
    private int count(Handle handle, Access by, int most) {
        Binds binds = new Binds();
        String numbers = by.numbers(this, binds);
        return handle.createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM (" + numbers + ") AS numbers LIMIT " + (most + 1)
                        + ") AS counted")
                .bindMap(binds.all())
                .mapTo(Integer.class)
                .one();
    }
}
