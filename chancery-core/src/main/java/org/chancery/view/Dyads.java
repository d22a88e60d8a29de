package org.chancery.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.Category;
import org.chancery.link.Stories;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Date;
import org.chancery.record.EventRecord.Participant;

/**
 * Counts and scores of who did what to whom, by month.
 *
 * <p>A record counts once for each of its pairs. Left out are pairs of which one side is not known, and those of a side with itself. The
 * month is that of the act if the article tells it to the month, else that of publication, and such records are counted apart.
 */
public final class Dyads {

    /** What counts as a side. */
    public enum Unit {
        /** The country, or PLOVER's code of that kind ({@code IGO}, {@code UNO}). */
        COUNTRY,
        /** Country and first sector ({@code KORGOV}). */
        CODE;

        private String of(Participant it) {
            return this == COUNTRY ? it.country().orElse(UNKNOWN) : it.code();
        }
    }

    private static final String UNKNOWN = "";

    private static final Comparator<Dyad> IN_ORDER = Comparator.comparing(
                    (Dyad it) -> it.month().map(YearMonth::toString).orElse("~"))
            .thenComparing(it -> it.pair().source())
            .thenComparing(it -> it.pair().target())
            .thenComparing(Dyad::dated, Comparator.reverseOrder());

    private record Key(Optional<YearMonth> month, boolean dated, Pair pair) {}

    private Dyads() {}

    /**
     * By month, source and target, the dated before the others; the same for the same set.
     *
     * @param records all count: whoever wants only what happened leaves the others out, see {@link org.chancery.event.Status#isMaterial}
     */
    public static List<Dyad> of(Collection<EventRecord> records, Unit unit) {
        return of(records.stream().sorted(Stories.BY_PUBLICATION), unit);
    }

    /** The same of records that come one by one; only the sums are held. The order may tell in the last digit of a sum. */
    public static List<Dyad> of(Stream<EventRecord> records, Unit unit) {
        Map<Key, Sum> sums = new HashMap<>();
        records.forEachOrdered(it -> {
            Optional<YearMonth> told = told(it);
            Optional<YearMonth> month = told.or(() -> it.article().published().map(YearMonth::from));
            Pair.of(it, unit::of, UNKNOWN).stream()
                    .filter(Dyads::isBetweenTwo)
                    .forEach(pair -> sums.computeIfAbsent(new Key(month, told.isPresent(), pair), key -> new Sum())
                            .add(it));
        });
        return sums.entrySet().stream()
                .map(group -> group.getValue().dyad(group.getKey()))
                .sorted(IN_ORDER)
                .toList();
    }

    /** What adds up for one pair in one month. */
    private static final class Sum {
        private final Map<Category, Integer> counts = new EnumMap<>(Category.class);
        private double scores;

        void add(EventRecord it) {
            counts.merge(it.event(), 1, Integer::sum);
            scores += it.score();
        }

        Dyad dyad(Key key) {
            return new Dyad(key.month(), key.dated(), key.pair(), counts, scores);
        }
    }

    private static boolean isBetweenTwo(Pair pair) {
        return !pair.source().equals(UNKNOWN)
                && !pair.target().equals(UNKNOWN)
                && !pair.source().equals(pair.target());
    }

    /** The month of the act, if its days lie in one. */
    private static Optional<YearMonth> told(EventRecord it) {
        Optional<LocalDate> from = it.when().flatMap(Date::from);
        Optional<LocalDate> to = it.when().flatMap(Date::to);
        return from.map(YearMonth::from)
                .filter(month -> to.map(YearMonth::from).filter(month::equals).isPresent());
    }
}
