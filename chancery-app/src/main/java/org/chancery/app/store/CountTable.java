package org.chancery.app.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.view.Period;
import org.chancery.view.Period.Scale;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/** How many of the kept stories are counted together, as decades, years, months and days: a few rows in the place of as many stories as there are. */
final class CountTable {

    private static final String COLUMNS = "(counted, cell, side, other, stories)";

    private static final String ADD = "INSERT INTO story_count " + COLUMNS
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (counted, cell, side, other)"
            + " DO UPDATE SET stories = story_count.stories + excluded.stories";

    private static final String DROP =
            "DELETE FROM story_count WHERE counted = ? AND cell = ? AND side = ? AND other = ? AND stories = 0";

    private static final int BINDS_OF_KEY = 4;

    private final Handle handle;

    CountTable(Handle handle) {
        this.handle = handle;
    }

    /** Changes some of the numbers; there may be very many, so they are handed over as they are. */
    void change(Map<CountKey, Long> changes) {
        try (PreparedStatement added = handle.getConnection().prepareStatement(ADD);
                PreparedStatement dropped = handle.getConnection().prepareStatement(DROP)) {
            for (Map.Entry<CountKey, Long> it : changes.entrySet()) {
                bind(added, it.getKey());
                added.setLong(BINDS_OF_KEY + 1, it.getValue());
                added.addBatch();
                if (it.getValue() < 0) {
                    bind(dropped, it.getKey());
                    dropped.addBatch();
                }
            }
            added.executeBatch();
            dropped.executeBatch();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private static void bind(PreparedStatement statement, CountKey key) throws SQLException {
        statement.setString(1, key.counted().name());
        statement.setString(2, key.cell());
        statement.setString(3, key.side());
        statement.setString(BINDS_OF_KEY, key.other());
    }

    /** The numbers of some cells, by cell; one in which there is nothing has none. */
    Map<String, Long> cells(Counted counted, String side, List<String> cells) {
        Map<String, Long> found = new HashMap<>();
        if (!cells.isEmpty()) {
            handle.createQuery("SELECT cell, stories FROM story_count WHERE counted = :counted AND side = :side"
                            + " AND other = '' AND cell IN (<cells>)")
                    .bind("counted", counted.name())
                    .bind("side", side)
                    .bindList("cells", cells)
                    .map((row, context) -> Map.entry(row.getString("cell"), row.getLong("stories")))
                    .forEach(it -> found.put(it.getKey(), it.getValue()));
        }
        return found;
    }

    /** The decades from the first in which anything is counted to the last. */
    List<Period> decades(Counted counted) {
        Optional<Period> first = end("MIN", counted);
        Optional<Period> last = end("MAX", counted);
        return Stream.iterate(first, Optional::isPresent, it -> it.flatMap(one -> one.shifted(1)))
                .flatMap(Optional::stream)
                .takeWhile(it ->
                        last.filter(end -> !it.begins().isAfter(end.begins())).isPresent())
                .toList();
    }

    private Optional<Period> end(String which, Counted counted) {
        return handle.createQuery("SELECT " + which + "(cell) FROM story_count WHERE counted = :counted AND cell > ''")
                .bind("counted", counted.name())
                .mapTo(String.class)
                .findOne()
                .map(cell -> Period.named(cell.substring(0, Scale.DECADE.letters()) + "0s"));
    }

    /** The number of one cell. */
    long number(Counted counted, String side, String cell) {
        return cells(counted, side, List.of(cell)).getOrDefault(cell, 0L);
    }
}
