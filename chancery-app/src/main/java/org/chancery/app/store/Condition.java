package org.chancery.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.app.store.Asked.Way;
import org.chancery.event.Category;
import org.chancery.event.Status;

/**
 * A condition on the table of records, with its binds: nothing of a filter is ever written into the SQL itself.
 *
 * @param sql what stands behind WHERE
 * @param drawn a query for the numbers of all records that may fulfil it, if some index tells them
 */
record Condition(String sql, Map<String, Object> binds, Optional<String> drawn) {

    /** What is asked for. */
    static Condition of(Asked asked, Way way) {
        Filter filter = asked.filter();
        Maker maker = new Maker(way);
        maker.known(filter);
        maker.record(asked.record());
        maker.countries(filter);
        maker.people(filter.people());
        maker.bodies(filter.organisations());
        maker.words(filter, asked.dialect());
        maker.period(filter);
        maker.categories(filter.categories());
        maker.statuses(filter.statuses());
        return maker.made();
    }

    /** Only what was known on the filter's day, whatever else it asks for. */
    static Condition known(Filter filter) {
        Maker maker = new Maker(Way.WALK);
        maker.known(filter);
        return maker.made();
    }

    /** What this lets through of every block that holds something asked for; knows this one's binds by the same names. */
    Condition inBlocksOf(Condition asked) {
        Map<String, Object> all = new LinkedHashMap<>(binds);
        all.putAll(asked.binds);
        return new Condition(
                sql + " AND record.block IN (SELECT record.block FROM record WHERE " + asked.sql + ")",
                all,
                Optional.empty());
    }

    /** This one, and another without binds. */
    Condition and(String more) {
        return new Condition(sql + " AND " + more, binds, drawn);
    }

    /** This one, and another with one bind. */
    Condition and(String more, String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(binds);
        all.put(name, value);
        return new Condition(sql + " AND " + more, all, drawn);
    }

    private static final class Maker {
        private final Way way;
        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> binds = new LinkedHashMap<>();
        private final List<String> drawn = new ArrayList<>();

        Maker(Way way) {
            this.way = way;
        }

        void add(String condition) {
            all.add(condition);
        }

        private void draw(String numbers) {
            drawn.add(numbers);
            add("record.seq IN (" + numbers + ")");
        }

        void known(Filter filter) {
            if (filter.asOf().isPresent()) {
                add("record.published <= :asOf AND (record.gone IS NULL OR record.gone > :asOf)");
                binds.put("asOf", filter.asOf().get().toString());
            } else {
                add("record.gone IS NULL");
            }
        }

        void record(Optional<String> id) {
            id.ifPresent(it -> {
                binds.put("id", Storable.text(it));
                draw("SELECT named.seq FROM record AS named WHERE named.id = :id");
            });
        }

        void countries(Filter filter) {
            if (filter.countries().isEmpty()) {
                return;
            }
            String asked = " IN (" + bound("country", filter.countries()) + ")";
            if (way == Way.WALK) {
                // COALESCE keeps the engine from looking through all that a country did for each record
                add("EXISTS (SELECT 1 FROM party WHERE party.record = record.seq AND COALESCE(party.country, '')"
                        + asked + ")");
            } else {
                bindPeriod(filter);
                draw(within("party", Optional.of("party.country" + asked), filter));
            }
        }

        void people(List<String> names) {
            if (!names.isEmpty()) {
                String bound = bound("person", small(names));
                draw("SELECT party.record FROM party WHERE name IN (" + bound + ") OR surname IN (" + bound + ")");
            }
        }

        void bodies(List<String> names) {
            if (!names.isEmpty()) {
                draw("SELECT party.record FROM party WHERE name IN (" + bound("name", small(names)) + ")");
            }
        }

        void words(Filter filter, Dialect dialect) {
            filter.text().map(dialect::words).filter(words -> !words.isEmpty()).ifPresent(words -> {
                binds.put("text", words);
                draw(dialect.withWords());
            });
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
            boolean drawnWith = way == Way.GATHER && !filter.countries().isEmpty();
            if (drawnWith || (filter.from().isEmpty() && filter.to().isEmpty())) {
                return;
            }
            bindPeriod(filter);
            if (way == Way.GATHER && drawn.isEmpty()) {
                draw(within("span", Optional.empty(), filter));
            } else {
                binds.remove("near");
                filter.from()
                        .ifPresent(day -> add("COALESCE(record.day_to, record.day_from, record.published) >= :from"));
                filter.to().ifPresent(day -> add("COALESCE(record.day_from, record.day_to, record.published) <= :to"));
            }
        }

        private void bindPeriod(Filter filter) {
            filter.from().ifPresent(from -> {
                binds.put("from", from.toString());
                binds.put("near", Reach.Span.earliest(from).toString());
            });
            filter.to().map(LocalDate::toString).ifPresent(to -> binds.put("to", to));
        }

        /** The records of a table that lie in the period; the narrow and the wide, each by the index. */
        private static String within(String table, Optional<String> more, Filter filter) {
            String from =
                    filter.from().map(day -> " AND " + table + ".ends >= :from").orElse("");
            String near = filter.from()
                    .map(day -> " AND " + table + ".begins >= :near")
                    .orElse("");
            String to =
                    filter.to().map(day -> " AND " + table + ".begins <= :to").orElse("");
            if ((from + to).isEmpty()) {
                return "SELECT " + table + ".record FROM " + table + " WHERE " + more.orElse("1 = 1");
            }
            String first = "SELECT " + table + ".record FROM " + table + " WHERE "
                    + more.map(it -> it + " AND ").orElse("") + table + ".wide = ";
            return first + "0" + near + to + from + " UNION ALL " + first + "1" + to + from;
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
            return new Condition(
                    String.join(" AND ", all), binds, drawn.stream().findFirst());
        }
    }
}
