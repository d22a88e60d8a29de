package org.chancery.app.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.app.output.EventJsonReader;
import org.chancery.event.Status;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Links, for one question, the blocks whose kept stories do not answer it: those whose records changed since, those of which another day
 * knew other records, or all, if other code linked them.
 *
 * <p>For the last two, what was told long before the period that is asked for, or long after, is left out, unless it is asked for itself:
 * twice the widest window of linking. A block is read, linked and dropped before the next.
 */
final class LinkedNow {

    /** So many records are linked for one question, and no more. */
    private static final int MOST = 200_000;

    /** Days before a period, and after it: twice the widest window of linking. */
    private static final int AROUND = 254;

    private final Handle handle;
    private final Asked asked;
    private final boolean trusting;
    private final boolean whole;

    LinkedNow(Handle handle, Asked asked, StoryTable table) {
        this.handle = handle;
        this.asked = asked;
        this.trusting = table.isOwn();
        this.whole = table.isWhole() && asked.filter().asOf().isEmpty();
    }

    /** Whether no kept story answers. */
    boolean isAll() {
        return !trusting;
    }

    /** The condition that a block, named by a column, has to be linked now. */
    String blocks(String block) {
        if (!trusting) {
            return "1 = 1";
        }
        String stale = block + " IN (SELECT stale.block FROM stale)";
        if (asked.filter().asOf().isEmpty()) {
            return stale;
        }
        String later =
                "EXISTS (SELECT 1 FROM record AS late WHERE late.gone IS NULL AND late.block = " + block + " AND ";
        return stale + " OR " + block + " IN (SELECT late.block FROM record AS late WHERE late.gone > :asOf) OR "
                + later + "late.published > :asOf) OR " + later + "late.published IS NULL)";
    }

    /** How many records of these blocks are read and linked for the question, as far as they are of use; counted up to so many. */
    long weight(Part part, long most) {
        if (whole) {
            return 0;
        }
        Condition wanted = wanted(part);
        Condition read = around(asked.known());
        Map<String, Object> binds = new LinkedHashMap<>(wanted.binds());
        binds.putAll(read.binds());
        return new RecordTable(handle)
                .count(
                        new Condition(
                                read.sql() + " AND record.block IN (SELECT record.block FROM record WHERE "
                                        + wanted.sql() + ")",
                                binds),
                        most);
    }

    private Condition wanted(Part part) {
        Condition wanted = asked.condition(asked.forAll(handle)).and("(" + blocks("record.block") + ")");
        return part.due().isEmpty()
                ? wanted
                : wanted.and(
                        "(record.status <> '" + Status.OCCURRED.wireName() + "' OR record.day_to >= :due)",
                        "due",
                        part.due().get().toString());
    }

    /** Of what was known, what may belong to what is asked for. */
    private Condition around(Condition known) {
        Filter filter = asked.filter();
        if (trusting && filter.asOf().isEmpty()) {
            return known;
        }
        Optional<LocalDate> early = filter.from().map(day -> day.minusDays(AROUND));
        Optional<LocalDate> until =
                filter.to().filter(day -> filter.asOf().isEmpty()).map(day -> day.plusDays(AROUND));
        return bounded(bounded(known, ">=", "early", early), "<=", "late", until);
    }

    private static Condition bounded(Condition it, String sign, String name, Optional<LocalDate> day) {
        return day.map(bound -> it.and(
                        "(record.published IS NULL OR record.published " + sign + " :" + name + ")",
                        name,
                        bound.toString()))
                .orElse(it);
    }

    /** The stories of these blocks of which some record is asked for, as far as they are of use; the others are dropped with their block. */
    List<Story> stories(Part part) {
        if (whole) {
            return List.of();
        }
        Condition condition = wanted(part);
        Map<String, Set<Long>> wanted = new TreeMap<>();
        handle.createQuery("SELECT record.seq AS seq, record.block AS block FROM record WHERE " + condition.sql())
                .bindMap(condition.binds())
                .map((row, context) -> Map.entry(row.getString("block"), row.getLong("seq")))
                .forEach(row -> wanted.computeIfAbsent(row.getKey(), key -> new HashSet<>())
                        .add(row.getValue()));
        Reader reader = new Reader();
        return wanted.entrySet().stream()
                .flatMap(block -> ofBlock(reader.read(block.getKey(), block.getValue()), block.getValue()))
                .filter(story -> part.equals(Part.ALL) || part.holds(Traits.of(story)))
                .sorted(Stories.BY_DAY)
                .toList();
    }

    private static Stream<Story> ofBlock(Map<Long, EventRecord> records, Set<Long> wanted) {
        Set<String> ids = new HashSet<>();
        wanted.forEach(
                seq -> Stream.ofNullable(records.get(seq)).map(EventRecord::id).forEach(ids::add));
        return Stories.of(records.values()).stream()
                .filter(story ->
                        story.all().flatMap(it -> it.records().stream()).anyMatch(it -> ids.contains(it.id())));
    }

    /** Reads the records of blocks, and counts them. */
    private final class Reader {
        private final Condition condition = around(asked.known().and("record.block = :block"));
        private int count;

        Map<Long, EventRecord> read(String block, Set<Long> wanted) {
            Map<Long, EventRecord> found = new HashMap<>();
            rows(handle.createQuery("SELECT seq, json FROM record WHERE " + condition.sql())
                            .bindMap(condition.binds())
                            .bind("block", block))
                    .forEach(row -> found.put(row.getKey(), row.getValue()));
            List<Long> missing =
                    wanted.stream().filter(seq -> !found.containsKey(seq)).toList();
            if (!missing.isEmpty()) {
                rows(handle.createQuery("SELECT seq, json FROM record WHERE seq IN (<missing>)")
                                .bindList("missing", missing))
                        .forEach(row -> found.put(row.getKey(), row.getValue()));
            }
            count += found.size();
            if (count > MOST) {
                throw new StoreException("more than " + MOST + " records would have to be linked for this question; "
                        + (trusting
                                ? "ask for a country, a person or a period"
                                : "have all linked anew once, with chancery reread or an ingest"));
            }
            return found;
        }

        private Stream<Map.Entry<Long, EventRecord>> rows(Query query) {
            return query
                    .map((row, context) -> Map.entry(row.getLong("seq"), EventJsonReader.read(row.getString("json"))))
                    .list()
                    .stream();
        }
    }
}
