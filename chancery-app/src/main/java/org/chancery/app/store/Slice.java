package org.chancery.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The period and the day of knowledge of a filter, as a condition on what is counted; with its binds. To be used by one question. */
final class Slice {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> binds = new LinkedHashMap<>();

    private Slice() {}

    static Slice of(Filter filter) {
        Slice slice = new Slice();
        slice.known(filter);
        filter.from().map(LocalDate::toString).ifPresent(from -> slice.add("day >= :from", "from", from));
        filter.to().map(LocalDate::toString).ifPresent(to -> slice.add("day > '' AND day <= :to", "to", to));
        return slice;
    }

    private void known(Filter filter) {
        if (filter.asOf().isPresent()) {
            add(
                    "published > '' AND published <= :asOf AND (gone IS NULL OR gone > :asOf)",
                    "asOf",
                    filter.asOf().get().toString());
        } else {
            all.add("gone IS NULL");
        }
    }

    private void add(String condition, String name, String value) {
        all.add(condition);
        binds.put(name, value);
    }

    /** Another condition: that a column has one of some values. */
    String in(String column, List<String> values) {
        List<String> names = new ArrayList<>();
        for (String value : values) {
            String name = column + binds.size();
            binds.put(name, Storable.text(value));
            names.add(":" + name);
        }
        return column + " IN (" + String.join(", ", names) + ")";
    }

    String sql() {
        return String.join(" AND ", all);
    }

    Map<String, Object> binds() {
        return java.util.Collections.unmodifiableMap(binds);
    }
}
