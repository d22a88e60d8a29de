package org.chancery.app.http.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.app.store.Filter;
import org.chancery.event.Category;
import org.chancery.event.Status;

/** The filters of the commands, as parameters of the same names. */
public final class FilterQuery {

    public static final String AS_OF = "as-of";

    public static final Set<String> NAMES = Set.of(
            "country",
            "person",
            "organisation",
            "category",
            "status",
            "from",
            "to",
            "text",
            "source",
            "corrected",
            AS_OF);

    private FilterQuery() {}

    /** The names of the filters, and those that a page has besides. */
    public static Set<String> namesAnd(String... more) {
        Set<String> all = new LinkedHashSet<>(NAMES);
        all.addAll(List.of(more));
        return all;
    }

    /** What is asked for. */
    public static Filter of(Query query) {
        try {
            return new Filter(
                    query.listed("country").stream().map(Filter::country).toList(),
                    query.values("person"),
                    query.values("organisation"),
                    query.listed("category").stream().map(FilterQuery::category).toList(),
                    query.listed("status").stream().map(FilterQuery::status).toList(),
                    query.day("from"),
                    query.day("to"),
                    query.one("text"),
                    query.day(AS_OF),
                    query.values("source"),
                    corrected(query));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage())).exception();
        }
    }

    /** Everything that was known on the day that is asked for. */
    public static Filter known(Query query) {
        return Filter.ALL.knownOn(query.day(AS_OF));
    }

    private static boolean corrected(Query query) {
        return query.one("corrected")
                .map(given -> {
                    if (!given.equals("yes")) {
                        throw new IllegalArgumentException("corrected: there is \"yes\", not \"" + given + "\"");
                    }
                    return true;
                })
                .orElse(false);
    }

    private static Category category(String given) {
        try {
            return Category.valueOf(given.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("category: there is no \"" + given + "\" in PLOVER", e);
        }
    }

    private static Status status(String given) {
        return Status.of(given.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException("status: there is no \"" + given + "\""));
    }
}
