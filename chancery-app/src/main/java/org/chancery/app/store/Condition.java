package org.chancery.app.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.app.store.Asked.Way;

/**
 * A condition on the table of records, with its binds: nothing of a filter is ever written into the SQL itself.
 *
 * @param sql what stands behind WHERE
 */
record Condition(String sql, Map<String, Object> binds) {

    Condition {
        binds = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(binds));
    }

    /** What is asked for, looked for in one way. */
    static Condition of(Asked asked, Way way) {
        Maker maker = new Maker();
        maker.known(asked.filter());
        for (Access it : asked.accesses()) {
            maker.access(it, asked, way);
        }
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

    /** This one, and another with one bind. */
    Condition and(String more, String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(binds);
        all.put(name, value);
        return new Condition(sql + " AND " + more, all);
    }

    private static final class Maker {
        private final List<String> all = new ArrayList<>();
        private final Binds binds = new Binds();

        void known(Filter filter) {
            all.add(filter.asOf()
                    .map(day -> binds.one("asOf", day.toString()))
                    .map(day ->
                            "record.published <= " + day + " AND (record.gone IS NULL OR record.gone > " + day + ")")
                    .orElse("record.gone IS NULL"));
        }

        void access(Access it, Asked asked, Way way) {
            if (way.by().filter(it::equals).isPresent()) {
                all.add("record.seq IN (" + it.numbers(asked, binds) + ")");
            } else if (way.by().filter(one -> one.includes(it)).isEmpty()) {
                all.add(way.asksFew() ? it.checkItself(asked, binds) : it.check(asked, binds));
            }
        }

        Condition made() {
            return new Condition(String.join(" AND ", all), binds.all());
        }
    }
}
