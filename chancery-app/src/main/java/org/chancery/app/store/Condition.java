package org.chancery.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.event.Category;
import org.chancery.event.Status;

/**
 * A condition on the table of records, with its binds: nothing of a filter is ever written into the SQL itself.
 *
 * @param sql what stands behind WHERE
 */
record Condition(String sql, Map<String, Object> binds) {

    /** What the filter asks for. */
    static Condition of(Filter filter, Dialect dialect) {
        Maker maker = new Maker();
        maker.known(filter);
        maker.parties("country", filter.countries());
        maker.people(filter.people());
        maker.bodies(filter.organisations());
        maker.categories(filter.categories());
        maker.statuses(filter.statuses());
        maker.period(filter);
        filter.text().map(dialect::words).filter(words -> !words.isEmpty()).ifPresent(words -> {
            maker.add(dialect.hasWords());
            maker.binds.put("text", words);
        });
        return maker.made();
    }

    /** Only what was known on the filter's day, whatever else it asks for. */
    static Condition known(Filter filter) {
        Maker maker = new Maker();
        maker.known(filter);
        return maker.made();
    }

    /** This one, and another without binds. */
    Condition and(String more) {
        return new Condition(sql + " AND " + more, binds);
    }

    /** Whatever another condition lets through of the blocks in which this one is fulfilled by some record. */
    Condition blocks(Condition within) {
        Map<String, Object> all = new LinkedHashMap<>(binds);
        all.putAll(within.binds);
        return new Condition(
                within.sql + " AND record.block IN (SELECT record.block FROM record WHERE " + sql + ")", all);
    }

    /** The record of this id, if this condition lets it through. */
    Condition andId(String record) {
        Map<String, Object> all = new LinkedHashMap<>(binds);
        all.put("id", Storable.text(record));
        return new Condition(sql + " AND record.id = :id", all);
    }

    private static final class Maker {
        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> binds = new LinkedHashMap<>();

        void add(String condition) {
            all.add(condition);
        }

        void known(Filter filter) {
            if (filter.asOf().isPresent()) {
                add("record.published <= :asOf AND (record.gone IS NULL OR record.gone > :asOf)");
                binds.put("asOf", filter.asOf().get().toString());
            } else {
                add("record.gone IS NULL");
            }
        }

        void parties(String column, List<String> values) {
            if (!values.isEmpty()) {
                add(party(column + " IN (" + bound(column, values) + ")"));
            }
        }

        void people(List<String> names) {
            if (!names.isEmpty()) {
                String bound = bound("person", small(names));
                add(party("name IN (" + bound + ") OR surname IN (" + bound + ")"));
            }
        }

        void bodies(List<String> names) {
            parties("name", small(names));
        }

        void categories(List<Category> categories) {
            if (!categories.isEmpty()) {
                String bound =
                        bound("category", categories.stream().map(Enum::name).toList());
                add("(record.act IN (" + bound + ") OR record.event IN (" + bound + "))");
            }
        }

        void statuses(List<Status> statuses) {
            if (!statuses.isEmpty()) {
                add("record.status IN ("
                        + bound(
                                "status",
                                statuses.stream().map(Status::wireName).toList()) + ")");
            }
        }

        /** The days of the act; where none is told, the day of publication. */
        void period(Filter filter) {
            filter.from().map(LocalDate::toString).ifPresent(from -> {
                add("COALESCE(record.day_to, record.day_from, record.published) >= :from");
                binds.put("from", from);
            });
            filter.to().map(LocalDate::toString).ifPresent(to -> {
                add("COALESCE(record.day_from, record.day_to, record.published) <= :to");
                binds.put("to", to);
            });
        }

        private static String party(String condition) {
            return "record.seq IN (SELECT party.record FROM party WHERE " + condition + ")";
        }

        private static List<String> small(List<String> names) {
            return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        }

        private String bound(String name, List<String> values) {
            List<String> names = new ArrayList<>();
            for (String value : values) {
                String key = name + names.size();
                binds.put(key, Storable.text(value));
                names.add(":" + key);
            }
            return String.join(", ", names);
        }

        Condition made() {
            return new Condition(String.join(" AND ", all), binds);
        }
    }
}
