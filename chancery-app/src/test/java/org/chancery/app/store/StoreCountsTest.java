package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.chancery.app.output.EventJsonReader;
import org.chancery.app.view.Weeks;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is counted by place, pair and speaker, on both engines: by stories, in a period, as known on a day, and in older stores, too. */
class StoreCountsTest {

    private static Filter in(String country, String from, String to) {
        return Filter.ALL
                .within(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)))
                .inCountries(country.isEmpty() ? List.of() : List.of(country));
    }

    private static Filter asOf(String day) {
        return Filter.ALL.knownOn(Optional.of(LocalDate.parse(day)));
    }

    /** An article in which what the made visit tells is told as done, with some of its words changed. */
    private static Entry done(String id, String published, String... changes) {
        String text = "Vasconcelos visited Morocco. " + (id + " ").repeat(30);
        String json = Made.VISIT
                .formatted(id, published, "Vasconcelos visited Morocco.", id.hashCode())
                .replace("\n", " ")
                .replace("\"planned\"", "\"occurred\"");
        for (int i = 0; i < changes.length; i += 2) {
            json = json.replace(changes[i], changes[i + 1]);
        }
        EventRecord it = EventJsonReader.read(json);
        Optional<LocalDate> day = it.article().published();
        return new Entry(new Article(id, text, day, Article.Imprint.UNKNOWN), day, List.of(it), "one", "chancery");
    }

    private static final String[] HOSTILE = {
        "\"quad\":1", "\"quad\":4", "CONSULT", "ASSAULT", "\"visit\",\"contexts", "null,\"contexts", "AGREE", "ASSAULT"
    };
    private static final String[] IN_MALTA = {
        "\"where\":null",
        "\"where\":{\"text\":\"Valletta\",\"start\":16,\"end\":23,\"name\":\"Valletta\",\"country\":\"MLT\"}"
    };

    @ParameterizedTest
    @EnumSource
    void tiesAreCountedByStoryWhoeverActs(Stores stores) throws IOException, InterruptedException {
        try (Store store = Store.openOrMake(stores.fresh())) {
            store.add(done("one", "2022-03-08"));
            store.add(done("two", "2022-03-09"));
            store.add(done("three", "2022-04-20", HOSTILE));
            store.add(Made.entry("planned", "2022-03-01", "Vasconcelos will visit Morocco, it is said."));
            store.link(left -> {});
            assertThat(store.happenings().ties(Filter.ALL)).hasSize(1).first().satisfies(tie -> {
                assertThat(List.of(tie.side(), tie.other())).containsExactly("MAR", "PRT");
                assertThat(tie.cooperation()).isEqualTo(1);
                assertThat(tie.conflict()).isEqualTo(1);
            });
            assertThat(store.happenings()
                            .ties(in("PRT", "2022-01-01", "2022-12-31"))
                            .get(0)
                            .side())
                    .isEqualTo("PRT");
            assertThat(store.happenings().ties(in("SWE", "2022-01-01", "2022-12-31")))
                    .isEmpty();
            assertThat(store.happenings().ties(in("", "2022-05-01", "2022-12-31")))
                    .isEmpty();
            assertThat(store.happenings().ties(asOf("2022-03-07"))).isEmpty();
            assertThat(store.happenings().ties("MAR", Filter.ALL))
                    .extracting(MonthlyTie::month)
                    .containsExactly(YearMonth.of(2022, 3));
            assertThat(store.happenings().between("MAR", "PRT", Filter.ALL, 2)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void placesAreCountedByStory(Stores stores) throws IOException, InterruptedException {
        try (Store store = Store.openOrMake(stores.fresh())) {
            store.add(done("one", "2022-03-08", IN_MALTA));
            store.add(done("two", "2022-04-20", HOSTILE));
            assertThat(store.happenings().places(Filter.ALL))
                    .as("nothing is linked yet")
                    .isEmpty();
            store.link(left -> {});
            assertThat(store.happenings().places(Filter.ALL))
                    .containsExactly(new PlaceCount(Optional.of("MLT"), 1), new PlaceCount(Optional.empty(), 1));
            assertThat(store.happenings().at(Optional.of("MLT"), Filter.ALL, 5)).hasSize(1);
            assertThat(store.happenings().at(Optional.empty(), Filter.ALL, 5)).hasSize(1);
            assertThat(store.happenings().lastHappening(asOf("2022-04-01"))).contains(LocalDate.of(2022, 3, 8));
        }
    }

    /** As of a day after everything, what happened is counted record by record. */
    @ParameterizedTest
    @EnumSource
    void countingWhenLinkedAndWhenAskedAgree(Stores stores) throws IOException, InterruptedException {
        try (Store store = Store.openOrMake(stores.fresh())) {
            store.addAll(Weeks.READINGS.stream().map(Entry::of).toList());
            store.add(done("one", "2022-03-08", IN_MALTA));
            store.add(done("two", "2022-04-20", HOSTILE));
            store.link(left -> {});
            Optional<LocalDate> after = Optional.of(LocalDate.of(2099, 1, 1));
            for (Filter filter : List.of(
                    Filter.ALL,
                    in("", "2022-03-08", "2022-04-19"),
                    in("", "2019-12-31", "2023-03-14"),
                    in("GHA", "2022-02-02", "2023-03-20"),
                    in("PRT", "2023-03-14", "2023-03-14"),
                    Filter.ALL.within(Optional.of(LocalDate.of(2023, 3, 1)), Optional.empty()),
                    Filter.ALL.within(Optional.empty(), Optional.of(LocalDate.of(2023, 3, 1))),
                    Filter.ALL.inCountries(List.of("GHA", "PRT", "MAR")))) {
                Happenings all = store.happenings();
                assertThat(all.ties(filter)).as("" + filter).isEqualTo(all.ties(filter.knownOn(after)));
                assertThat(told(all.places(filter))).as("" + filter).isEqualTo(told(all.places(filter.knownOn(after))));
                assertThat(all.ties("GHA", filter)).as("" + filter).isEqualTo(all.ties("GHA", filter.knownOn(after)));
                for (Optional<String> with : List.of(Optional.<String>empty(), Optional.of("TGO"))) {
                    assertThat(all.sums("GHA", with, filter))
                            .as(with + " " + filter)
                            .isEqualTo(all.sums("GHA", with, filter.knownOn(after)));
                }
            }
            assertThat(store.happenings().ties("GHA", Filter.ALL)).isNotEmpty();
        }
    }

    private static List<PlaceCount> told(List<PlaceCount> all) {
        return all.stream().filter(it -> it.country().isPresent()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodySaidIsFoundThoughHeDoesNotTakePart(Stores stores) throws IOException, InterruptedException {
        String[] voice = {
            "{\"kind\":\"narrator\",\"text\":null,\"start\":null,\"end\":null,\"verb\":null,\"code\":null,\"quote\":false}",
            "{\"kind\":\"reported\",\"text\":\"Ana Brito\",\"start\":0,\"end\":5,\"verb\":\"said\",\"code\":\"BRAGOV\",\"quote\":false,"
                    + "\"name\":\"Ana Brito\",\"office\":\"minister\"}"
        };
        try (Store store = Store.openOrMake(stores.fresh())) {
            store.add(done("one", "2022-03-08", voice));
            assertThat(store.happenings().saidBy("Ana Brito", Filter.ALL, 5)).hasSize(1);
            assertThat(store.happenings().saidBy("brito", Filter.ALL, 5)).hasSize(1);
            assertThat(store.happenings().saidFor("BRA", Filter.ALL, 5)).hasSize(1);
            assertThat(store.happenings().saidFor("BRA", asOf("2022-03-07"), 5)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewerVersionStandsForTheOlder(Stores stores) throws IOException, InterruptedException {
        try (Store store = Store.openOrMake(stores.fresh())) {
            store.add(done("one", "2022-03-08"));
            store.add(done("one", "2022-03-10", "PRT", "ESP"));
            store.link(left -> {});
            assertThat(store.happenings().ties(Filter.ALL))
                    .extracting(Tie::side)
                    .containsExactly("ESP");
            assertThat(store.happenings().ties(asOf("2022-03-09")))
                    .extracting(Tie::other)
                    .containsExactly("PRT");
            store.replace(store.article("one").orElseThrow(), done("one", "2022-03-10", "PRT", "FRA"));
            store.link(left -> {});
            assertThat(store.happenings().ties(Filter.ALL))
                    .extracting(Tie::side)
                    .containsExactly("FRA");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOlderStoreIsCountedToo(Stores stores) throws Exception {
        String name = stores.fresh();
        try (Store store = Store.openOrMake(name)) {
            store.add(done("one", "2022-03-08", IN_MALTA));
            store.link(left -> {});
        }
        try (var source =
                        new com.zaxxer.hikari.HikariDataSource(Location.of(name).config());
                var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM chancery_schema WHERE version IN ('9', '10', '11', '12', '13', '14')");
            statement.execute("ALTER TABLE article DROP COLUMN page");
            statement.execute("DROP TABLE story_country");
            statement.execute("DROP INDEX story_lot");
            statement.execute("DROP INDEX record_sort");
            statement.execute("DROP TABLE story_count");
            statement.execute("CREATE TABLE story_count (stories BIGINT)");
            statement.execute("ALTER TABLE story DROP COLUMN marks");
            statement.execute("ALTER TABLE story DROP COLUMN lot");
            statement.execute("DROP INDEX article_source");
            statement.execute("DELETE FROM dealing");
            statement.execute("DELETE FROM happening");
            statement.execute("DELETE FROM speaker");
        }
        try (Store store = Store.open(name)) {
            store.link(left -> {});
            assertThat(store.happenings().ties(Filter.ALL)).hasSize(1);
            assertThat(store.happenings().places(Filter.ALL)).containsExactly(new PlaceCount(Optional.of("MLT"), 1));
        }
    }
}
