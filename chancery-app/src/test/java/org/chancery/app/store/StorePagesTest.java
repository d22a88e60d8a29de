package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.EventRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a server asks a store, on both engines: page by page, version by version, story by record, and its tokens. */
class StorePagesTest {

    private static String text(int n) {
        return "Vasconcelos will visit Morocco. " + "word%d ".formatted(n).repeat(20 + n);
    }

    private static Filter asOf(String day) {
        return Filter.ALL.knownOn(Optional.of(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @EnumSource
    void thePagesFollowEachOtherTheLatestFirst(Stores stores) throws IOException, InterruptedException {
        try (Store store = Store.openOrMake(stores.fresh())) {
            for (int i = 0; i < 9; i++) {
                store.add(Made.entry("v-" + i, "2022-03-0" + (1 + i % 3), text(i)));
            }
            List<String> seen = new ArrayList<>();
            Optional<Position> behind = Optional.empty();
            do {
                Page page = store.latest(Filter.ALL, behind, 2);
                page.records().stream().map(it -> it.article().id()).forEach(seen::add);
                behind = page.next();
            } while (behind.isPresent());
            assertThat(seen).containsExactly("v-2", "v-5", "v-8", "v-1", "v-4", "v-7", "v-0", "v-3", "v-6");
            assertThat(store.latest(asOf("2022-03-01"), Optional.empty(), 9).records())
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anArticleIsShownAsItWasKnown(Stores stores) throws IOException, InterruptedException {
        try (Store store = Store.openOrMake(stores.fresh())) {
            store.add(Made.entry("v", "2022-03-01", text(1)));
            store.add(Made.entry("v", "2022-03-04", text(2)));
            Version then =
                    store.article("v", Optional.of(LocalDate.of(2022, 3, 2))).orElseThrow();
            assertThat(then.article().text()).isEqualTo(text(1));
            assertThat(store.recordsOf(then)).hasSize(1);
            Version now = store.article("v", Optional.empty()).orElseThrow();
            assertThat(now.article().text()).isEqualTo(text(2));
            assertThat(store.article("v", Optional.of(LocalDate.of(2022, 2, 1))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void versionsAndCopiesAreShown(Stores stores) throws IOException, InterruptedException {
        try (Store store = Store.openOrMake(stores.fresh())) {
            store.add(Made.entry("v", "2022-03-04", text(2)));
            store.add(Made.entry("v", "2022-03-01", text(1)));
            store.add(Made.entry("v", "2022-03-09", text(3)));
            store.add(Made.entry("w", "2022-03-10", text(3), Made.imprint("The Courier", "https://courier.example/w")));
            Version now = store.article("v").orElseThrow();
            List<Version> versions = store.versions(now);
            assertThat(versions).extracting(it -> it.article().text()).containsExactly(text(1), text(2), text(3));
            assertThat(store.versions(versions.get(0))).isEqualTo(versions);
            assertThat(store.places(versions))
                    .containsExactly(new Place(
                            "w",
                            Optional.of(LocalDate.of(2022, 3, 10)),
                            Optional.empty(),
                            Optional.of("The Courier"),
                            Optional.of("https://courier.example/w")));
            assertThat(store.places(List.of(versions.get(0)))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoryIsFoundByAnyOfItsRecords(Stores stores) throws IOException, InterruptedException {
        try (Store store = Store.openOrMake(stores.fresh())) {
            store.add(Made.entry("a", "2022-03-01", text(1)));
            store.add(Made.entry("b", "2022-03-02", text(60)));
            List<EventRecord> records = store.records(Filter.ALL);
            assertThat(records).hasSize(2);
            for (EventRecord it : records) {
                assertThat(store.story(it.id(), Filter.ALL).orElseThrow().records())
                        .containsExactlyElementsOf(records);
            }
            assertThat(store.story(records.get(1).id(), asOf("2022-03-01"))).isEmpty();
            assertThat(store.story("none", Filter.ALL)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tokensAreKnownByTheirSecretsUntilTheyAreTakenBack(Stores stores) throws IOException, InterruptedException {
        try (Store store = Store.openOrMake(stores.fresh())) {
            Token token = new Token("t", Token.Scope.WRITE, LocalDate.EPOCH);
            store.let(token, "secret");
            assertThat(store.token("secret")).hasValue(token);
            assertThat(store.token("Secret")).isEmpty();
            assertThat(store.tokens()).containsExactly(token);
            assertThat(store.revoke("t")).isTrue();
            assertThat(store.revoke("t")).isFalse();
            assertThat(store.token("secret")).isEmpty();
        }
    }
}
