package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.Category;
import org.chancery.event.Status;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;
import org.chancery.text.PageAlignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept and what is found, on both engines, which are the real ones. */
class StoreTest {

    private static final String REPORT =
            "Portugal's foreign minister, Inês Vasconcelos, will visit Morocco on Tuesday to sign a treaty on fishing and to talk of migration.";

    private static final Filter ALL = Filter.ALL;

    @TempDir
    private Path folder = Path.of("");

    private static Filter asOf(String day) {
        return ALL.knownOn(Optional.of(LocalDate.parse(day)));
    }

    private static Filter words(String text) {
        return ALL.saying(text);
    }

    private static Filter parties(List<String> countries, List<String> people, List<String> bodies) {
        return new Filter(
                countries,
                people,
                bodies,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    private static List<String> articles(List<EventRecord> records) {
        return records.stream().map(it -> it.article().id()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAddedComesBackAsItWas(Stores engine) throws Exception {
        String name = engine.fresh();
        Entry entry = Made.entry("a", "2022-03-01", REPORT);
        try (Store store = Store.openOrMake(name)) {
            assertThat(store.add(entry)).isEqualTo(new Added.Fresh(1));
        }
        try (Store store = Store.open(name)) {
            assertThat(store.records(ALL)).isEqualTo(entry.records());
            assertThat(store.article("a").orElseThrow().article()).isEqualTo(entry.article());
            assertThat(store.lastDay(ALL)).contains(LocalDate.of(2022, 3, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereTheTextStandsInItsPageIsKept(Stores engine) throws Exception {
        PageAlignment page = new PageAlignment.Builder()
                .add(0, 20, 120, 20)
                .add(20, 1, 140, 3)
                .build();
        try (Store store = Store.openOrMake(engine.fresh())) {
            Entry plain = Made.entry("a", "2022-03-01", REPORT);
            Article it = plain.article();
            Article taken = new Article(it.id(), it.text(), it.published(), it.imprint(), Optional.of(page));
            store.add(new Entry(taken, plain.published(), plain.records(), "one", "chancery"));
            assertThat(store.article("a").orElseThrow().article()).isEqualTo(taken);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameArticleAgainChangesNothing(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            Entry entry = Made.entry("a", "2022-03-01", REPORT);
            assertThat(store.knows(entry.article())).isFalse();
            store.add(entry);
            assertThat(store.knows(entry.article())).isTrue();
            assertThat(store.add(entry)).isEqualTo(new Added.Known());
            assertThat(store.records(ALL)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameTextElsewhereIsAPlaceAndNoArticle(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            store.add(Made.entry("a", "2022-03-01", REPORT));
            Entry copy = Made.entry("b", "2022-03-02", REPORT.replace("talk of", "talk about"));
            assertThat(store.add(copy)).isEqualTo(new Added.Copy("a"));
            assertThat(store.add(copy)).isEqualTo(new Added.Known());
            assertThat(store.size()).isEqualTo(1);
            assertThat(store.add(Made.entry("c", "2022-05-02", REPORT)))
                    .as("two months later the same words tell of another day")
                    .isEqualTo(new Added.Fresh(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewVersionStandsFromItsDayOn(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            store.add(Made.entry("a", "2022-03-01", REPORT));
            Added added = store.add(Made.entry("a", "2022-03-03", "The visit of Vasconcelos was put off."));
            assertThat(added).isInstanceOfSatisfying(Added.Update.class, update -> {
                assertThat(update.of()).isEqualTo("a");
                assertThat(update.changes().gained()).hasSize(1);
                assertThat(update.changes().lost()).hasSize(1);
            });
            assertThat(store.records(ALL))
                    .extracting(it -> it.sentence().words().text())
                    .containsExactly("The visit of Vasconcelos was put off.");
            assertThat(store.records(asOf("2022-03-02")))
                    .extracting(it -> it.sentence().words().text())
                    .containsExactly(REPORT);
            assertThat(store.records(asOf("2022-03-03"))).hasSize(1);
            assertThat(store.records(asOf("2022-02-28"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEarlierVersionThatComesLaterDoesNotStand(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            store.add(Made.entry("a", "2022-03-03", "The visit of Vasconcelos was put off."));
            assertThat(store.add(Made.entry("a", "2022-03-01", REPORT))).isInstanceOf(Added.Update.class);
            assertThat(store.records(ALL))
                    .extracting(it -> it.sentence().words().text())
                    .containsExactly("The visit of Vasconcelos was put off.");
            assertThat(store.records(asOf("2022-03-02")))
                    .extracting(it -> it.sentence().words().text())
                    .containsExactly(REPORT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameAddressAndAnotherTextIsAVersion(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            var imprint = Made.imprint("The Courier", "https://courier.example/1");
            store.add(Made.entry("a", "2022-03-01", REPORT, imprint));
            assertThat(store.add(Made.entry("b", "2022-03-01", "Nothing came of the visit.", imprint)))
                    .isInstanceOf(Added.Update.class);
            assertThat(articles(store.records(ALL))).containsExactly("b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void filtersFindWhatTheyAskForAndNothingElse(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            store.add(Made.entry("a", "2022-03-01", REPORT));
            assertThat(store.records(parties(List.of("MAR"), List.of(), List.of())))
                    .hasSize(1);
            assertThat(store.records(parties(List.of("ESP"), List.of(), List.of())))
                    .isEmpty();
            assertThat(store.records(parties(List.of("ESP", "PRT"), List.of(), List.of())))
                    .hasSize(1);
            assertThat(store.records(parties(List.of(), List.of("vasconcelos"), List.of())))
                    .hasSize(1);
            assertThat(store.records(parties(List.of(), List.of("Inês Vasconcelos"), List.of())))
                    .hasSize(1);
            assertThat(store.records(parties(List.of(), List.of("Inês"), List.of())))
                    .isEmpty();
            assertThat(store.records(parties(List.of(), List.of(), List.of("Morocco"))))
                    .hasSize(1);
            assertThat(store.records(words("fishing TREATY"))).hasSize(1);
            assertThat(store.records(words("fishing whales"))).isEmpty();
            assertThat(store.records(period("2022-03-08", "2022-03-31"))).hasSize(1);
            assertThat(store.records(period("2022-03-01", "2022-03-07"))).isEmpty();
            assertThat(store.records(of(Category.AGREE, Status.PLANNED))).hasSize(1);
            assertThat(store.records(of(Category.CONSULT, Status.PLANNED))).hasSize(1);
            assertThat(store.records(of(Category.CONSULT, Status.OCCURRED))).isEmpty();
        }
    }

    private static Filter period(String from, String to) {
        return ALL.within(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    }

    private static Filter of(Category category, Status status) {
        return new Filter(
                List.of(),
                List.of(),
                List.of(),
                List.of(category),
                List.of(status),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    @ParameterizedTest
    @EnumSource
    void theSourcesOfArticlesAreToldApartAndCounted(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            store.add(Made.entry("a", "2022-03-01", REPORT, Made.imprint("Evening Mail", "https://mail.example/1")));
            store.add(Made.entry("b", "2022-03-02", "It is said that she will visit.", Made.imprint("Herald", "u2")));
            store.add(Made.entry("c", "2022-03-03", "Nobody says who printed that she will visit."));
            assertThat(articles(store.records(ALL.readIn(List.of("Herald", "Mail")))))
                    .containsExactly("b");
            assertThat(articles(store.records(ALL.saying("visit").readIn(List.of("Herald", "Evening Mail")))))
                    .containsExactly("a", "b");
            assertThat(store.search(ALL, 1, 10).facets().counts().get(Facets.Facet.SOURCE))
                    .containsExactly(new Facets.Count("Evening Mail", 1), new Facets.Count("Herald", 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyLooksForIsNeverACommand(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            store.add(Made.entry("a", "2022-03-01", REPORT));
            for (String hostile : List.of(
                    "\"",
                    "' OR 1=1 --",
                    "NEAR(",
                    "fishing AND",
                    "*",
                    "sentence:fishing",
                    "-fishing",
                    "a\u0000b",
                    ":x",
                    "()")) {
                assertThat(store.records(words(hostile))).hasSizeLessThanOrEqualTo(1);
                assertThat(store.records(parties(List.of(hostile), List.of(hostile), List.of(hostile))))
                        .isEmpty();
            }
            assertThat(store.records(ALL)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void charactersThatNoTextShouldHoldAreKept(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            Entry entry = Made.entry("a\u0000", "2022-03-01", REPORT + "\u0000\uD83D\uDE00\u202E");
            assertThat(store.add(entry)).isEqualTo(new Added.Fresh(1));
            assertThat(store.knows(entry.article())).isTrue();
            assertThat(store.records(ALL)).isEqualTo(entry.records());
        }
    }

    @ParameterizedTest
    @EnumSource
    void storiesComeWithAllTheirRecords(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            store.add(Made.entry("a", "2022-03-01", REPORT));
            store.add(Made.entry(
                    "b", "2022-03-04", "Morocco expects the minister, officials said in Rabat, on Tuesday."));
            List<Story> stories = store.stories(words("fishing"));
            assertThat(stories).hasSize(1);
            assertThat(articles(stories.get(0).records())).containsExactly("a", "b");
            assertThat(store.stories(words("whales"))).isEmpty();
            store.link(left -> {});
            assertThat(store.stories(words("fishing"))).as("linked before").isEqualTo(stories);
            assertThat(store.stories(asOf("2022-03-02"))).hasSize(1);
            assertThat(articles(store.stories(asOf("2022-03-02")).get(0).records()))
                    .containsExactly("a");
            store.add(Made.entry("b", "2022-03-05", "Nobody in Rabat knows of a visit."));
            List<Story> linkedNow = store.stories(ALL);
            store.link(left -> {});
            assertThat(store.stories(ALL)).as("a new version").isEqualTo(linkedNow);
            assertThat(store.records(ALL)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherReadingTakesThePlaceOfTheFirst(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            Entry entry = Made.entry("a", "2022-03-01", REPORT);
            store.add(entry);
            Entry again = new Entry(entry.article(), entry.published(), List.of(), "two", "chancery");
            Changes changes = store.replace(store.article("a").orElseThrow(), again);
            assertThat(changes.lost()).isEqualTo(entry.records());
            assertThat(store.records(ALL)).isEmpty();
            assertThat(store.records(words("fishing"))).isEmpty();
            assertThat(store.article("a").orElseThrow().codebook()).isEqualTo("two");
        }
    }

    @Test
    void aStoreThatIsNotThereIsNotMadeByReading() {
        Path missing = folder.resolve("none.db");
        assertThatThrownBy(() -> Store.open(missing.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no such store; chancery ingest");
        assertThat(missing).doesNotExist();
    }

    @Test
    void whatIsNoStoreIsToldAndLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir or Madam, ".repeat(100));
        assertThatThrownBy(() -> Store.open(file.toString()))
                .isInstanceOf(StoreException.class)
                .hasMessage(file + ": not a store of Chancery, or damaged");
        assertThat(file).content().startsWith("Dear Sir");
    }

    @ParameterizedTest
    @EnumSource
    void aStoreOfANewerVersionIsRefused(Stores engine) throws Exception {
        String name = engine.fresh();
        try (Store store = Store.openOrMake(name)) {
            store.add(Made.entry("a", "2022-03-01", REPORT));
        }
        try (var source =
                        new com.zaxxer.hikari.HikariDataSource(Location.of(name).config());
                var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE chancery_schema SET version = '999' WHERE version = '" + Schema.VERSION + "'");
        }
        assertThatThrownBy(() -> Store.open(name))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("made by a newer Chancery (schema 999");
    }

    @Test
    void aServerThatIsNotThereIsToldWithoutItsPassword() {
        assertThatThrownBy(() -> Store.openOrMake("jdbc:postgresql://127.0.0.1:1/news?user=me&password=secret"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("127.0.0.1:1/news: the server cannot be reached")
                .hasMessageNotContaining("secret");
    }

    @Test
    void otherDatabasesAreRefused() {
        for (String name : List.of("jdbc:mysql://host/news", "", "jdbc:sqlite:x.db")) {
            assertThatThrownBy(() -> Store.openOrMake(name)).isInstanceOf(StoreException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyReadWhileOneWrites(Stores engine) throws Exception {
        String name = engine.fresh();
        try (Store writer = Store.openOrMake(name);
                Store one = Store.open(name);
                Store two = Store.open(name)) {
            for (int i = 0; i < 20; i++) {
                writer.add(Made.entry(
                        "a" + i,
                        "2022-03-01",
                        REPORT + " Number " + "x".repeat(i + 1) + ", told at length "
                                + Stream.iterate(i * 100, n -> n + 1)
                                        .limit(60)
                                        .map(String::valueOf)
                                        .toList()));
                assertThat(one.records(ALL)).hasSize(i + 1);
                assertThat(two.size()).isEqualTo(i + 1L);
            }
        }
    }
}
