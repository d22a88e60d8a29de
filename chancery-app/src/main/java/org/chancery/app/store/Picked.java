package org.chancery.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.app.output.EventJsonReader;
import org.chancery.record.EventRecord;
import org.jdbi.v3.core.Handle;

/** Some few records, found by what is written down beside them; however many there are, no more than asked for are read. */
final class Picked {

    private final Handle handle;
    private final Filter filter;
    private final Slice slice;

    Picked(Handle handle, Filter filter) {
        this.handle = handle;
        this.filter = filter;
        this.slice = Slice.of(filter);
    }

    /** What happened in a country, or where no country is told; the latest day first. */
    List<EventRecord> at(Optional<String> country, int most) {
        String where = country.map(code -> slice.in("country", List.of(code))).orElse("country IS NULL");
        return picked("SELECT record, day FROM happening WHERE " + where + " AND " + slice.sql(), most);
    }

    /** What happened between two countries, the latest day first. */
    List<EventRecord> between(String side, String other, int most) {
        String sides = slice.in("side", List.of(side)) + " AND " + slice.in("other", List.of(other));
        return picked("SELECT record, day FROM dealing WHERE " + sides + " AND " + slice.sql(), most);
    }

    /** What somebody who is so called, by the whole name or the last, vouches for; told last first. */
    List<EventRecord> saidBy(String name, int most) {
        String small = name.toLowerCase(Locale.ROOT);
        return said("(" + slice.in("name", List.of(small)) + " OR " + slice.in("surname", List.of(small)) + ")", most);
    }

    /** What speakers of a country vouch for, told last first. */
    List<EventRecord> saidFor(String country, int most) {
        return said(slice.in("country", List.of(country)), most);
    }

    private List<EventRecord> said(String whose, int most) {
        String known =
                filter.asOf().map(LocalDate::toString).isEmpty() ? "" : " AND published > '' AND published <= :asOf";
        return picked("SELECT record, published AS day FROM speaker WHERE " + whose + known, most);
    }

    private List<EventRecord> picked(String rows, int most) {
        Condition known = Condition.known(filter);
        return handle.createQuery("SELECT record.json FROM (" + rows
                        + " ORDER BY day DESC, record DESC LIMIT :most) picked JOIN record ON record.seq = picked.record"
                        + " WHERE " + known.sql() + " ORDER BY picked.day DESC, picked.record DESC")
                .bindMap(slice.binds())
                .bindMap(known.binds())
                .bind("most", most)
                .mapTo(String.class)
                .map(EventJsonReader::read)
                .list();
    }
}
