package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.output.EventJsonReader;
import org.chancery.event.Status;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;
import org.chancery.view.Agenda;
import org.chancery.view.Outlook;
import org.chancery.view.Tracks;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a store answers is what comes out if everything is looked at one by one; whichever way it goes, and however it is paged. */
class StoreLawsTest {

    private static final List<String> COUNTRIES = List.of("PRT", "MAR", "ESP", "FRA");
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 240;
    private static final int ARTICLES = 60;

    private final Random random = new Random(20220308);
    private final List<Entry> entries = new ArrayList<>();

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private EventRecord record(String article, LocalDate published, int number) {
        String days = switch (random.nextInt(6)) {
            case 0 -> "\"when\":null";
            case 1 -> when(day().minusDays(150), day().plusDays(200), "interval");
            case 2 -> when(published.withDayOfMonth(1), published.withDayOfMonth(28), "month");
            default -> {
                LocalDate on = published.plusDays(random.nextInt(30) - 10);
                yield when(on, on, "day");
            }
        };
        return EventJsonReader.read(Made.VISIT
                .formatted(
                        article, published, "A visit of many words, number " + number, article.hashCode() * 10 + number)
                .replace("\"PRT", "\"" + any(COUNTRIES))
                .replace("\"MAR\"", "\"" + any(COUNTRIES) + "\"")
                .replace(
                        "\"status\":\"planned\"",
                        "\"status\":\"" + any(List.of(Status.values())).wireName() + "\"")
                .replaceAll("\"when\":\\{[^}]*}", days)
                .replace("\n", " "));
    }

    private static String when(LocalDate from, LocalDate to, String granularity) {
        return "\"when\":{\"text\":\"then\",\"start\":24,\"end\":28,\"from\":\"" + from + "\",\"to\":\"" + to
                + "\",\"granularity\":\"" + granularity + "\",\"basis\":\"stated\"}";
    }

    private void fill(Store store) {
        for (int i = 0; i < ARTICLES; i++) {
            String id = "a" + i;
            LocalDate published = day();
            List<EventRecord> records = new ArrayList<>();
            for (int k = 0; k <= random.nextInt(4); k++) {
                records.add(record(id, published, k));
            }
            Article article = new Article(
                    id,
                    id + " " + random.longs(12).boxed().toList(),
                    Optional.of(published),
                    new Article.Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
            Entry entry = new Entry(article, Optional.of(published), records, "one", "chancery");
            assertThat(store.add(entry)).isInstanceOf(Added.Fresh.class);
            entries.add(entry);
        }
    }

    private Filter filter() {
        List<String> countries = random.nextInt(3) == 0 ? List.of() : List.of(any(COUNTRIES));
        Optional<LocalDate> from = random.nextBoolean() ? Optional.of(day()) : Optional.empty();
        Optional<LocalDate> to =
                random.nextBoolean() ? Optional.of(from.orElse(FIRST).plusDays(random.nextInt(100))) : Optional.empty();
        Optional<LocalDate> asOf = random.nextInt(3) == 0 ? Optional.of(day()) : Optional.empty();
        List<Status> statuses = random.nextInt(3) == 0 ? List.of(any(List.of(Status.values()))) : List.of();
        return Filter.ALL.inCountries(countries).with(statuses).within(from, to).knownOn(asOf);
    }

    private Stream<EventRecord> known(Filter filter) {
        return entries.stream()
                .filter(it -> filter.asOf()
                        .map(day -> !it.published().orElseThrow().isAfter(day))
                        .orElse(true))
                .flatMap(it -> it.records().stream());
    }

    private static boolean fits(EventRecord it, Filter filter) {
        boolean country = filter.countries().isEmpty()
                || Stream.concat(it.actors().stream(), it.recipients().stream())
                        .flatMap(one -> one.country().stream())
                        .anyMatch(filter.countries()::contains);
        Reach.Span span = Reach.of(it).span().orElseThrow();
        return country
                && (filter.statuses().isEmpty() || filter.statuses().contains(it.status()))
                && filter.from().map(from -> !span.ends().isBefore(from)).orElse(true)
                && filter.to().map(to -> !span.begins().isAfter(to)).orElse(true);
    }

    private Set<String> expected(Filter filter) {
        return known(filter).filter(it -> fits(it, filter)).map(EventRecord::id).collect(Collectors.toSet());
    }

    private List<Story> expectedStories(Filter filter) {
        Set<String> ids = expected(filter);
        return Stories.of(known(filter).toList()).stream()
                .filter(it -> it.all().flatMap(one -> one.records().stream()).anyMatch(one -> ids.contains(one.id())))
                .sorted(Comparator.comparing(StoryPlace::of))
                .toList();
    }

    private static List<EventRecord> paged(Store store, Filter filter) {
        List<EventRecord> all = new ArrayList<>();
        Optional<Position> next = Optional.empty();
        do {
            Page page = store.latest(filter, next, 7);
            all.addAll(page.records());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    private static List<Story> pagedStories(Store store, Filter filter) {
        List<Story> all = new ArrayList<>();
        Optional<StoryPlace> next = Optional.empty();
        do {
            PageOfStories page = store.stories(filter, next, 7);
            all.addAll(page.stories());
            next = page.next().map(StoryPlace::toString).flatMap(StoryPlace::read);
        } while (next.isPresent());
        return all;
    }

    private static Set<String> ids(List<EventRecord> records) {
        return records.stream().map(EventRecord::id).collect(Collectors.toCollection(HashSet::new));
    }

    private void check(Store store, Filter filter) {
        assertThat(ids(store.records(filter))).as(filter.toString()).isEqualTo(expected(filter));
        List<EventRecord> paged = paged(store, filter);
        assertThat(ids(paged)).as("paged " + filter).isEqualTo(expected(filter)).hasSize(paged.size());
        List<Story> stories = expectedStories(filter);
        assertThat(store.stories(filter)).as(filter.toString()).isEqualTo(stories);
        assertThat(pagedStories(store, filter)).as("paged " + filter).isEqualTo(stories);
        LocalDate today = filter.from().orElse(FIRST);
        assertThat(Agenda.of(store.storiesDue(filter, today, Optional.empty()), today))
                .as("agenda " + filter)
                .isEqualTo(Agenda.of(stories, today));
        assertThat(Outlook.of(store.storiesToldAhead(filter), today)).isEqualTo(Outlook.of(stories, today));
        assertThat(Tracks.of(store.talks(filter), Set.of(), today)).isEqualTo(Tracks.of(stories, Set.of(), today));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAskedForIsFound(Stores engine) throws Exception {
        try (Store store = Store.openOrMake(engine.fresh())) {
            fill(store);
            for (int i = 0; i < 20; i++) {
                check(store, filter());
            }
            store.link(left -> {});
            for (int i = 0; i < 60; i++) {
                check(store, filter());
            }
        }
    }

    private static List<Asked.Way> ways(Asked asked) {
        return Stream.concat(
                        Stream.of(Asked.Way.WALK, Asked.Way.SHORT_WALK),
                        asked.accesses().stream().map(Asked.Way::by))
                .toList();
    }

    /** As of now, for the kept stories know nothing else. */
    @ParameterizedTest
    @EnumSource
    void everyWayLeadsToTheSameStories(Stores engine) throws Exception {
        String name = engine.fresh();
        try (Store store = Store.openOrMake(name);
                HikariDataSource source = new HikariDataSource(Location.of(name).config())) {
            fill(store);
            store.link(left -> {});
            Jdbi jdbi = Jdbi.create(source);
            for (int i = 0; i < 60; i++) {
                Filter filter = filter().knownOn(Optional.empty());
                Asked asked = Asked.of(
                        i % 2 == 0 ? filter : Filter.ALL.inCountries(filter.countries()),
                        Location.of(name).dialect());
                Set<String> expected =
                        expectedStories(asked.filter()).stream().map(Story::id).collect(Collectors.toSet());
                for (Asked.Way way : ways(asked)) {
                    Fitting fitting = Fitting.of(asked, way);
                    List<String> found = jdbi.withHandle(handle -> handle.createQuery("SELECT story.id" + fitting.sql())
                            .bindMap(fitting.binds())
                            .mapTo(String.class)
                            .list());
                    assertThat(found)
                            .as(way + " " + asked)
                            .doesNotHaveDuplicates()
                            .hasSameElementsAs(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyWayLeadsToTheSame(Stores engine) throws Exception {
        String name = engine.fresh();
        try (Store store = Store.openOrMake(name);
                HikariDataSource source = new HikariDataSource(Location.of(name).config())) {
            fill(store);
            Jdbi jdbi = Jdbi.create(source);
            for (int i = 0; i < 60; i++) {
                Filter filter = filter();
                Asked asked = Asked.of(filter, Location.of(name).dialect());
                for (Asked.Way way : ways(asked)) {
                    List<EventRecord> found = jdbi.withHandle(
                            handle -> new RecordTable(handle).with(List.of(asked.condition(way)), Stream::toList));
                    assertThat(ids(found)).as(way + " " + filter).isEqualTo(expected(filter));
                }
            }
        }
    }
}
