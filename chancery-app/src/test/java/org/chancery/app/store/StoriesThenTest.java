package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.link.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is looked at of another day's knowledge. */
class StoriesThenTest {

    private static final Filter THEN = Filter.ALL.knownOn(Optional.of(LocalDate.of(2021, 12, 31)));

    @ParameterizedTest
    @EnumSource(Stores.class)
    void whereMuchFitsOnlyWhatWasToldLastIsLookedAt(Stores stores) throws Exception {
        try (Store store = filled(stores)) {
            Recalled all = store.then(3).talks(THEN);
            assertThat(all.since()).isEmpty();
            assertThat(articles(all.stories())).containsExactlyInAnyOrder("long ago", "a little ago", "just now");

            Recalled few = store.then(2).talks(THEN);
            assertThat(few.since()).contains(LocalDate.of(2021, 12, 31).minusDays(512));
            assertThat(articles(few.stories())).containsExactlyInAnyOrder("a little ago", "just now");
        }
    }

    @ParameterizedTest
    @EnumSource(Stores.class)
    void theLastDaysAreLookedAtHoweverMuchFits(Stores stores) throws Exception {
        try (Store store = filled(stores)) {
            Recalled least = store.then(0).all(THEN.inCountries(List.of("PRT")));
            assertThat(least.since()).contains(LocalDate.of(2021, 12, 27));
            assertThat(articles(least.stories())).containsExactly("just now");
        }
    }

    private static Store filled(Stores stores) throws Exception {
        Store store = Store.openOrMake(stores.fresh());
        store.add(Made.entry("long ago", "2020-01-10", "A visit of long ago."));
        store.add(Made.entry("a little ago", "2021-12-20", "One that was told of a little ago."));
        store.add(Made.entry("just now", "2021-12-28", "This has just been announced, said a spokesman."));
        store.add(Made.entry("later", "2022-06-01", "Nobody knew of that before the summer."));
        store.link(left -> {});
        return store;
    }

    private static Stream<String> articles(List<Story> stories) {
        return stories.stream()
                .flatMap(Story::all)
                .flatMap(it -> it.records().stream())
                .map(it -> it.article().id());
    }
}
