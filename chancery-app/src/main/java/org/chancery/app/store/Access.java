package org.chancery.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.event.Category;
import org.chancery.event.Status;

/** The indexes by which records are found: each can tell the numbers of all that fit, or be asked of one record. */
enum Access {
    RECORD {
        @Override
        boolean isAskedIn(Asked it) {
            return !it.records().isEmpty();
        }

        @Override
        String numbers(Asked it, Binds binds) {
            return "SELECT named.seq FROM record AS named WHERE named.id IN " + ids(it, binds);
        }

        @Override
        String check(Asked it, Binds binds) {
            return "record.id IN " + ids(it, binds);
        }

        private static String ids(Asked it, Binds binds) {
            return binds.list("id", it.records());
        }
    },

    /** The category, of the act or of what PLOVER makes of it, and the status. */
    SORT {
        @Override
        boolean isAskedIn(Asked it) {
            return !it.filter().categories().isEmpty()
                    || !it.filter().statuses().isEmpty();
        }

        /** Every column of the index is asked for, if need be for all that there are, so that none is looked through. */
        @Override
        String numbers(Asked it, Binds binds) {
            List<Category> asked = it.filter().categories();
            List<Category> all = List.of(Category.values());
            String statuses = statuses(
                    it.filter().statuses().isEmpty()
                            ? List.of(Status.values())
                            : it.filter().statuses(),
                    binds);
            if (asked.isEmpty()) {
                return sorted(categories("any", all, binds), categories("any", all, binds), statuses);
            }
            List<Category> others =
                    all.stream().filter(one -> !asked.contains(one)).toList();
            String wanted = categories("category", asked, binds);
            return sorted(wanted, categories("any", all, binds), statuses) + " UNION ALL "
                    + sorted(categories("other", others, binds), wanted, statuses);
        }

        @Override
        String check(Asked it, Binds binds) {
            Filter filter = it.filter();
            List<String> both = new ArrayList<>();
            if (!filter.categories().isEmpty()) {
                String wanted = categories("category", filter.categories(), binds);
                both.add("(record.act IN " + wanted + " OR record.event IN " + wanted + ")");
            }
            if (!filter.statuses().isEmpty()) {
                both.add("record.status IN " + statuses(filter.statuses(), binds));
            }
            return String.join(" AND ", both);
        }

        private static String sorted(String acts, String events, String statuses) {
            return "SELECT sorted.seq FROM record AS sorted WHERE sorted.act IN " + acts + " AND sorted.event IN "
                    + events + " AND sorted.status IN " + statuses;
        }

        private static String categories(String name, List<Category> some, Binds binds) {
            return binds.list(name, some.stream().map(Enum::name).toList());
        }

        private static String statuses(List<Status> some, Binds binds) {
            return binds.list("status", some.stream().map(Status::wireName).toList());
        }
    },

    /** The name of somebody who takes part, as a whole or the last word of it. */
    PERSON {
        @Override
        boolean isAskedIn(Asked it) {
            return !it.filter().people().isEmpty();
        }

        @Override
        String numbers(Asked it, Binds binds) {
            String names = binds.list("person", small(it.filter().people()));
            return "SELECT party.record FROM party WHERE party.name IN " + names + " OR party.surname IN " + names;
        }

        @Override
        String check(Asked it, Binds binds) {
            String names = binds.list("person", small(it.filter().people()));
            return party("(party.name IN " + names + " OR party.surname IN " + names + ")");
        }
    },

    /** The name of a body that takes part. */
    BODY {
        @Override
        boolean isAskedIn(Asked it) {
            return !it.filter().organisations().isEmpty();
        }

        @Override
        String numbers(Asked it, Binds binds) {
            return "SELECT party.record FROM party WHERE party.name IN " + names(it, binds);
        }

        @Override
        String check(Asked it, Binds binds) {
            return party("party.name IN " + names(it, binds));
        }

        private static String names(Asked it, Binds binds) {
            return binds.list("body", small(it.filter().organisations()));
        }
    },

    /** What a reader corrected, where what was said holds of a record that is read now. */
    CORRECTED {
        private static final String IDS = "(SELECT correction.stands FROM correction WHERE correction.gone = 0)";

        @Override
        boolean isAskedIn(Asked it) {
            return it.filter().corrected();
        }

        @Override
        String numbers(Asked it, Binds binds) {
            return "SELECT said.seq FROM record AS said WHERE said.id IN " + IDS;
        }

        @Override
        String check(Asked it, Binds binds) {
            return "record.id IN " + IDS;
        }
    },

    /** The source of the article. */
    SOURCE {
        @Override
        boolean isAskedIn(Asked it) {
            return !it.filter().sources().isEmpty();
        }

        @Override
        String numbers(Asked it, Binds binds) {
            return "SELECT printed.seq FROM article CROSS JOIN record AS printed WHERE printed.article = article.seq"
                    + " AND article.source IN " + names(it, binds);
        }

        @Override
        String check(Asked it, Binds binds) {
            return "EXISTS (SELECT 1 FROM article WHERE article.seq = record.article AND COALESCE(article.source, '') IN "
                    + names(it, binds) + ")";
        }

        private static String names(Asked it, Binds binds) {
            return binds.list("source", it.filter().sources());
        }
    },

    /** The country of somebody who takes part; with the period, if one is asked for. */
    COUNTRY {
        @Override
        boolean isAskedIn(Asked it) {
            return !it.filter().countries().isEmpty();
        }

        @Override
        String numbers(Asked it, Binds binds) {
            String countries = binds.list("country", it.filter().countries());
            return within("party", Optional.of("party.country IN " + countries), it.filter(), binds);
        }

        /** COALESCE keeps the engine from looking through all that a country did for each record. */
        @Override
        String check(Asked it, Binds binds) {
            return party("COALESCE(party.country, '') IN "
                    + binds.list("country", it.filter().countries()));
        }
    },

    /** The days of the act; where none is told, the day of publication. */
    PERIOD {
        @Override
        boolean isAskedIn(Asked it) {
            return hasPeriod(it.filter());
        }

        @Override
        String numbers(Asked it, Binds binds) {
            return within("span", Optional.empty(), it.filter(), binds);
        }

        @Override
        String check(Asked it, Binds binds) {
            Filter filter = it.filter();
            String from = filter.from()
                    .map(day -> "COALESCE(record.day_to, record.day_from, record.published) >= "
                            + binds.one("from", day.toString()))
                    .orElse("");
            String to = filter.to()
                    .map(day -> "COALESCE(record.day_from, record.day_to, record.published) <= "
                            + binds.one("to", day.toString()))
                    .orElse("");
            return from + (from.isEmpty() || to.isEmpty() ? "" : " AND ") + to;
        }
    },

    /** From when on it was told. */
    TOLD {
        @Override
        boolean isAskedIn(Asked it) {
            return it.since().isPresent();
        }

        @Override
        String numbers(Asked it, Binds binds) {
            return "SELECT told.seq FROM record AS told WHERE told.published >= " + since(it, binds)
                    + it.filter()
                            .asOf()
                            .map(day -> " AND told.published <= " + binds.one("asOf", day.toString()))
                            .orElse("");
        }

        @Override
        String check(Asked it, Binds binds) {
            return "record.published >= " + since(it, binds);
        }

        private static String since(Asked it, Binds binds) {
            return binds.one("since", it.since().orElseThrow().toString());
        }
    },

    /** Words of the sentence; asked of a record last, for it is dear. */
    WORDS {
        @Override
        boolean isAskedIn(Asked it) {
            return it.filter()
                    .text()
                    .filter(text -> !SearchWords.of(text).isEmpty())
                    .isPresent();
        }

        @Override
        String numbers(Asked it, Binds binds) {
            binds.one("text", words(it));
            return it.dialect().withWords();
        }

        @Override
        String check(Asked it, Binds binds) {
            binds.one("text", words(it));
            return it.dialect().holdsWords();
        }

        @Override
        String checkItself(Asked it, Binds binds) {
            binds.one("text", words(it));
            return it.dialect().holdsWordsItself();
        }

        private static String words(Asked it) {
            return it.dialect().words(it.filter().text().orElse(""));
        }
    };

    /** Whether this is among what is asked for. */
    abstract boolean isAskedIn(Asked it);

    /** A query for the numbers of all records that fit. */
    abstract String numbers(Asked it, Binds binds);

    /** A condition on one record. */
    abstract String check(Asked it, Binds binds);

    /** The same, where so few records are asked that nothing should be gathered for it. */
    String checkItself(Asked it, Binds binds) {
        return check(it, binds);
    }

    /** Whether the numbers of the one fit the other, too. */
    boolean includes(Access other) {
        return this == other || (this == COUNTRY && other == PERIOD);
    }

    static boolean hasPeriod(Filter it) {
        return it.from().isPresent() || it.to().isPresent();
    }

    private static String party(String fits) {
        return "EXISTS (SELECT 1 FROM party WHERE party.record = record.seq AND " + fits + ")";
    }

    private static List<String> small(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** The records of a table that lie in the period; the narrow and the wide, each by the index. */
    private static String within(String table, Optional<String> more, Filter filter, Binds binds) {
        String to = end(table, filter.to(), binds);
        if (!hasPeriod(filter)) {
            return "SELECT " + table + ".record FROM " + table + " WHERE " + more.orElse("1 = 1");
        }
        String from = filter.from()
                .map(day -> " AND " + table + ".ends >= " + binds.one("from", day.toString()))
                .orElse("");
        String near = filter.from()
                .map(day -> " AND " + table + ".begins >= "
                        + binds.one("near", Reach.Span.earliest(day).toString()))
                .orElse("");
        String first = "SELECT " + table + ".record FROM " + table + " WHERE "
                + more.map(it -> it + " AND ").orElse("") + table + ".wide = ";
        return first + "0" + near + to + from + " UNION ALL " + first + "1" + to + from;
    }

    private static String end(String table, Optional<LocalDate> last, Binds binds) {
        return last.map(day -> " AND " + table + ".begins <= " + binds.one("to", day.toString()))
                .orElse("");
    }
}
