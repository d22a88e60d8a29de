package org.chancery.app.http.page;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;

/** The period that a page counts in: the one asked for, or so many months up to the last day on which something is told to have happened. */
final class Period {

    static final Set<String> NAMES = Set.of("from", "to", FilterQuery.AS_OF);

    private Period() {}

    /** The names of a period, and others. */
    static Set<String> and(String... others) {
        Set<String> all = new LinkedHashSet<>(NAMES);
        all.addAll(List.of(others));
        return all;
    }

    static Filter of(Query query, Store store, int months) {
        Filter asked = FilterQuery.of(new Query(query.all().entrySet().stream()
                .filter(it -> NAMES.contains(it.getKey()) || it.getKey().equals("country"))
                .collect(java.util.stream.Collectors.toMap(
                        java.util.Map.Entry::getKey, java.util.Map.Entry::getValue))));
        if (asked.from().isPresent() || asked.to().isPresent()) {
            return asked;
        }
        Optional<LocalDate> last = store.happenings().lastHappening(asked);
        return asked.within(last.map(day -> day.minusMonths(months - 1L).withDayOfMonth(1)), last);
    }

    /** A code of three letters, whatever its capitals. */
    static String code(String given) {
        String code = given.toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{3}")) {
            throw Problem.notFound("\"" + given + "\" is no code of a country: three letters are (PRT)")
                    .exception();
        }
        return code;
    }
}
