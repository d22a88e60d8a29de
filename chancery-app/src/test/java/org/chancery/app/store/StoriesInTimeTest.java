package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.view.Weeks;
import org.chancery.event.Status;
import org.chancery.link.Story;
import org.chancery.view.Agenda;
import org.chancery.view.Appointment;
import org.chancery.view.Outlook;
import org.chancery.view.Period;
import org.chancery.view.Tracks;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the columns beside the stories answer is what the stories themselves would, had all been read. */
class StoriesInTimeTest {

    private static final LocalDate LONG_AFTER = LocalDate.of(2099, 1, 1);

    private static final Filter GHANA = Filter.ALL.inCountries(List.of("GHA"));

    private static final List<Filter> FILTERS = List.of(
            Filter.ALL,
            GHANA,
            Filter.ALL.inCountries(List.of("GHA", "PRT")),
            GHANA.with(List.of(Status.PLANNED)),
            Filter.ALL.saying("the"));

    private static Store filled(Stores kind) throws IOException, InterruptedException {
        Store store = Store.openOrMake(kind.fresh());
        store.addAll(Weeks.READINGS.stream().map(Entry::of).toList());
        store.link(left -> {});
        return store;
    }

    private static List<Optional<Period>> periods() {
        List<Optional<Period>> all = new ArrayList<>(List.of(Optional.empty()));
        for (String name :
                List.of("2020s", "2010s", "2023", "2023-02", "2023-03", "2023-04", "2023-03-16", "2023-03-17")) {
            all.add(Optional.of(Period.named(name)));
        }
        return all;
    }

    /** As of a day after everything, the stories are read and counted one by one. */
    @ParameterizedTest
    @EnumSource(Stores.class)
    void countingBySqlAndOneByOneAgree(Stores kind) throws IOException, InterruptedException {
        try (Store store = filled(kind)) {
            for (Filter filter : FILTERS) {
                for (Placing by : Placing.values()) {
                    for (Optional<Period> period : periods()) {
                        Timeline counted = store.inTime().timeline(filter, by, period, 100);
                        Timeline read =
                                store.inTime().timeline(filter.knownOn(Optional.of(LONG_AFTER)), by, period, 100);
                        assertThat(counted.cells()).as(by + " " + period).isEqualTo(read.cells());
                        assertThat(counted.stories()).as(by + " " + period).isEqualTo(read.stories());
                        assertThat(counted.undated()).as(by + " " + period).isEqualTo(read.undated());
                        assertThat(ids(counted.mostTold()))
                                .as(by + " " + period)
                                .containsExactlyInAnyOrderElementsOf(ids(read.mostTold()));
                    }
                }
            }
            assertThat(store.inTime()
                            .timeline(Filter.ALL, Placing.DAY, Optional.of(Period.named("2023-03")), 1)
                            .cells())
                    .contains(new Timeline.Cell(Period.named("2023-03-14"), 1));
        }
    }

    /** Where too much may fit, stories are asked one by one, and only some of them, if they are many. */
    @ParameterizedTest
    @EnumSource(Stores.class)
    void someStoriesAreDrawnByLot(Stores kind) throws IOException, InterruptedException {
        String name = kind.fresh();
        try (Store store = Store.openOrMake(name)) {
            store.addAll(Weeks.READINGS.stream().map(Entry::of).toList());
            store.link(left -> {});
            try (var source = new com.zaxxer.hikari.HikariDataSource(
                            Location.of(name).config());
                    Handle handle = org.jdbi.v3.core.Jdbi.open(source)) {
                StoryTable table = new StoryTable(handle, LinkerStamp.ofThisProgram());
                for (Filter filter : FILTERS.subList(2, FILTERS.size())) {
                    Asked asked = Asked.of(filter, Location.of(name).dialect());
                    for (Optional<Period> period : periods()) {
                        Timeline exact = store.inTime().timeline(filter, Placing.DAY, period, 100);
                        for (Asked.Way way : List.of(Asked.Way.WALK, Asked.Way.SHORT_WALK)) {
                            assertThat(new StoryIndex(handle, table, asked, way, 1000)
                                            .timeline(Placing.DAY, period, 100))
                                    .as("all of them: " + period)
                                    .isEqualTo(exact);
                            Timeline some =
                                    new StoryIndex(handle, table, asked, way, 7).timeline(Placing.DAY, period, 100);
                            assertThat(some.mostTold()).isEqualTo(exact.mostTold());
                            assertThat(some.estimated() || some.stories() == exact.stories())
                                    .isTrue();
                        }
                    }
                    assertThat(new StoryIndex(handle, table, asked, Asked.Way.WALK, 7)
                                    .timeline(Placing.DAY, Optional.of(Period.named("2023")), 5)
                                    .estimated())
                            .isTrue();
                }
            }
        }
    }

    private static List<String> ids(List<Story> all) {
        return all.stream().map(Story::id).toList();
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void theAgendaOfWhatIsAheadIsThatOfEverything(Stores kind) throws IOException, InterruptedException {
        try (Store store = filled(kind)) {
            for (LocalDate day = LocalDate.of(2023, 2, 1);
                    day.isBefore(LocalDate.of(2024, 1, 20));
                    day = day.plusDays(9)) {
                assertThat(agenda(
                                store.inTime()
                                        .ahead(Filter.ALL, day, Optional.empty(), 1000)
                                        .stories(),
                                day))
                        .as("from " + day)
                        .isEqualTo(agenda(store.stories(Filter.ALL), day));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void onlySoMuchIsTakenOfWhatIsAhead(Stores kind) throws IOException, InterruptedException {
        try (Store store = filled(kind)) {
            LocalDate day = LocalDate.of(2023, 4, 12);
            Ahead all = store.inTime().ahead(Filter.ALL, day, Optional.empty(), 1000);
            Ahead some = store.inTime().ahead(Filter.ALL, day, Optional.empty(), 1);
            assertThat(all).isEqualTo(new Ahead(all.stories(), 0, true));
            assertThat(all.stories()).hasSizeGreaterThan(4);
            assertThat(some.stories()).hasSize(2);
            assertThat(some.more()).as("as many as were wanted of either").isEqualTo(2);
            assertThat(some.counted()).isFalse();
        }
    }

    /** What is linked anew is taken off before it is counted again. */
    @ParameterizedTest
    @EnumSource(Stores.class)
    void linkingAnewCountsNothingTwice(Stores kind) throws IOException, InterruptedException {
        try (Store store = filled(kind)) {
            Timeline before = store.inTime().timeline(Filter.ALL, Placing.TOLD, Optional.empty(), 5);
            Entry first = Entry.of(Weeks.READINGS.get(0));
            Version version = store.article(first.article().id()).orElseThrow();
            store.replace(version, new Entry(first.article(), first.published(), List.of(), "two", "chancery"));
            store.link(left -> {});
            Timeline without = store.inTime().timeline(Filter.ALL, Placing.TOLD, Optional.empty(), 5);
            assertThat(without.stories()).isLessThan(before.stories());
            store.replace(store.article(first.article().id()).orElseThrow(), first);
            store.link(left -> {});
            assertThat(store.inTime().timeline(Filter.ALL, Placing.TOLD, Optional.empty(), 5))
                    .isEqualTo(before);
        }
    }

    private static List<String> agenda(List<Story> stories, LocalDate from) {
        return Agenda.of(stories, from).stream()
                .map(Appointment::story)
                .map(Story::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void everyProspectIsAmongWhatWasForetold(Stores kind) throws IOException, InterruptedException {
        try (Store store = filled(kind)) {
            LocalDate today = LocalDate.of(2023, 4, 12);
            List<Story> seen = new ArrayList<>();
            Optional<Position> behind = Optional.empty();
            do {
                StoryPage page = store.inTime().foretold(Filter.ALL, behind, 4);
                seen.addAll(page.stories());
                behind = page.next();
            } while (behind.isPresent());
            assertThat(ids(seen)).doesNotHaveDuplicates();
            assertThat(Outlook.of(seen, today)).isNotEmpty().isEqualTo(Outlook.of(store.stories(Filter.ALL), today));
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void theTracksOfTalksAreThoseOfEverything(Stores kind) throws IOException, InterruptedException {
        try (Store store = filled(kind)) {
            LocalDate today = LocalDate.of(2023, 4, 12);
            assertThat(store.inTime().talks(Filter.ALL, 1000))
                    .hasSizeLessThan(store.stories(Filter.ALL).size());
            assertThat(Tracks.of(store.inTime().talks(Filter.ALL, 1000), Set.of("sea"), today))
                    .isNotEmpty()
                    .isEqualTo(Tracks.of(store.stories(Filter.ALL), Set.of("sea"), today));
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void theStoriesToldLastComeFirst(Stores kind) throws IOException, InterruptedException {
        try (Store store = filled(kind)) {
            List<Story> last = store.inTime().toldLast(Filter.ALL, 5);
            assertThat(last).hasSize(5);
            assertThat(last.get(0).lastTold()).contains(LocalDate.of(2023, 4, 12));
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void whatWaitsToBeLinkedIsLeftOutAndCounted(Stores kind) throws IOException, InterruptedException {
        try (Store store = filled(kind)) {
            assertThat(store.inTime().unlinked()).isZero();
            store.addAll(List.of(Entry.of(org.chancery.app.Readings.visit())));
            assertThat(store.inTime().unlinked()).isEqualTo(1);
            assertThat(store.inTime().toldLast(Filter.ALL, 1000))
                    .noneMatch(it -> it.first().article().id().equals("fn-1"));
            store.link(left -> {});
            assertThat(store.inTime().toldLast(Filter.ALL, 1000))
                    .anyMatch(it -> it.first().article().id().equals("fn-1"));
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void onlySoManyAreWeighed(Stores kind) throws IOException, InterruptedException {
        try (Store store = filled(kind)) {
            Filter then = Filter.ALL.knownOn(Optional.of(LocalDate.of(2023, 3, 20)));
            assertThat(store.then().weight(then, 7)).isEqualTo(7);
            long ghana = store.then().weight(then.inCountries(List.of("GHA")), 1000);
            assertThat(ghana).isBetween(3L, store.then().weight(then, 1000) - 1);
            assertThat(store.then().weight(Filter.ALL, 1000)).as("all is kept").isZero();
            assertThat(store.then().weight(Filter.ALL.knownOn(Optional.of(LONG_AFTER)), 1000))
                    .as("nothing came later")
                    .isZero();
        }
    }
}
