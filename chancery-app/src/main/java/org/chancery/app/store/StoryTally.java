package org.chancery.app.store;

import java.util.List;
import java.util.Optional;
import org.chancery.app.store.Timeline.Cell;
import org.chancery.view.Period;
import org.chancery.view.Period.Scale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** How many kept stories, of all and of each country, have the same days: a few thousand numbers in the place of as many stories as there are. */
final class StoryTally {

    private static final String ADD = " ON CONFLICT (country, counted, day_from, day_to, settled)"
            + " DO UPDATE SET stories = story_count.stories + excluded.stories";

    /** The stories of a block, once for all and once for each of their countries. */
    private static final String SIDES = "SELECT '' AS country, day_from, day_to, settled, told_first FROM story"
            + " WHERE story.block = :block UNION ALL SELECT story_country.country, day_from, day_to, settled, told_first"
            + " FROM story CROSS JOIN story_country WHERE story_country.story = story.seq AND story.block = :block";

    private final Handle handle;
    private final String country;

    /** What is counted of all stories; if one country is given, of its own. */
    StoryTally(Handle handle, List<String> country) {
        this.handle = handle;
        this.country = String.join("", country);
    }

    /** Counts the stories of a block that have just been put in. */
    void add(String block) {
        count(block, "COUNT(*)");
    }

    /** Takes the stories of a block off that are about to be removed. */
    void remove(String block) {
        count(block, "-COUNT(*)");
    }

    private void count(String block, String number) {
        put(block, "'day', day_from, day_to, settled, " + number, "day_from IS NOT NULL", "day_from, day_to, settled");
        put(block, "'told', told_first, told_first, 1, " + number, "told_first IS NOT NULL", "told_first");
        put(
                block,
                "'undated', told_first, told_first, 1, " + number,
                "told_first IS NOT NULL AND day_from IS NULL",
                "told_first");
    }

    private void put(String block, String values, String which, String group) {
        handle.createUpdate(
                        "INSERT INTO story_count (country, counted, day_from, day_to, settled, stories) SELECT country, "
                                + values + " FROM (" + SIDES + ") AS sides WHERE " + which + " GROUP BY country, "
                                + group + ADD)
                .bind("block", block)
                .execute();
    }

    /** The parts of a period in which there are any stories. */
    List<Cell> cells(Placing by, Optional<Period> period, Scale scale) {
        String name = "substr(day_from, 1, " + scale.letters() + ")";
        return query(
                        "SELECT " + name + " AS cell, SUM(stories) AS many FROM story_count WHERE country = :country"
                                + " AND counted = :counted" + within(period) + " AND (settled = 1 OR " + name
                                + " = substr(day_to, 1, "
                                + scale.letters() + ")) GROUP BY " + name + " HAVING SUM(stories) > 0 ORDER BY " + name,
                        counted(by),
                        period)
                .map((row, context) -> new Cell(StoryIndex.period(scale, row.getString("cell")), row.getLong("many")))
                .list();
    }

    /** The stories of a period. */
    long stories(Placing by, Optional<Period> period) {
        return sum(counted(by), period);
    }

    /** The stories without days that were first told in a period. */
    long undated(Optional<Period> period) {
        return sum("undated", period);
    }

    private long sum(String counted, Optional<Period> period) {
        return query(
                        "SELECT COALESCE(SUM(stories), 0) FROM story_count WHERE country = :country"
                                + " AND counted = :counted" + within(period),
                        counted,
                        period)
                .mapTo(Long.class)
                .one();
    }

    private static String counted(Placing by) {
        return switch (by) {
            case DAY -> "day";
            case TOLD -> "told";
        };
    }

    private static String within(Optional<Period> period) {
        return period.isEmpty()
                ? ""
                : " AND day_from >= :first AND day_from <= :last AND (settled = 1 OR day_to <= :last)";
    }

    private Query query(String sql, String counted, Optional<Period> period) {
        Query query =
                handle.createQuery(sql).bind("country", Storable.text(country)).bind("counted", counted);
        period.map(Period::days)
                .ifPresent(days -> query.bind("first", days.from().toString())
                        .bind("last", days.to().toString()));
        return query;
    }
}
