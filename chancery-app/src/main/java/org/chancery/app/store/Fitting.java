package org.chancery.app.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.app.store.Asked.Way;

/**
 * Where to look for kept stories of which some record is asked for.
 *
 * @param sql from FROM on, up to a condition to which others may be added
 */
record Fitting(String sql, Map<String, Object> binds) {

    Fitting {
        binds = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(binds));
    }

    static Fitting of(Asked asked, Way way) {
        if (asked.isEverything()) {
            return new Fitting(" FROM story WHERE 1 = 1", Map.of());
        }
        return asked.isOfCountries() ? ofCountries(asked, way) : ofRecords(asked, way);
    }

    private static Fitting ofCountries(Asked asked, Way way) {
        Binds binds = new Binds();
        String some = "story_country.country IN "
                + binds.list("country", asked.filter().countries());
        return way.walks()
                ? new Fitting(
                        " FROM story WHERE EXISTS (SELECT 1 FROM story_country WHERE story_country.story = story.seq AND "
                                + some + ")",
                        binds.all())
                : found("SELECT DISTINCT story_country.story AS story FROM story_country WHERE " + some, binds.all());
    }

    private static Fitting ofRecords(Asked asked, Way way) {
        Condition condition = asked.condition(way);
        return way.walks()
                ? walking(asked.filter(), condition)
                : found(
                        "SELECT DISTINCT record.story AS story FROM record WHERE " + condition.sql(),
                        condition.binds());
    }

    /** What is known of a story itself is asked before its records are; the days are bound by the condition on these. */
    private static Fitting walking(Filter filter, Condition condition) {
        Binds binds = new Binds();
        String from = filter.from().isEmpty() ? "" : "story.ends >= :from AND ";
        String to = filter.to().isEmpty() ? "" : "story.begins <= :to AND ";
        String of = filter.countries().isEmpty()
                ? ""
                : "EXISTS (SELECT 1 FROM story_country WHERE story_country.story = story.seq AND"
                        + " story_country.country IN " + binds.list("side", filter.countries()) + ") AND ";
        Map<String, Object> all = new LinkedHashMap<>(condition.binds());
        all.putAll(binds.all());
        return new Fitting(
                " FROM story WHERE " + from + to + of
                        + "EXISTS (SELECT 1 FROM record WHERE record.story = story.seq AND " + condition.sql() + ")",
                all);
    }

    private static Fitting found(String stories, Map<String, Object> binds) {
        return new Fitting(" FROM (" + stories + ") AS found CROSS JOIN story WHERE story.seq = found.story", binds);
    }
}
