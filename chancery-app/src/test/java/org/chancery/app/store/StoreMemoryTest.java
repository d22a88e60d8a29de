package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.app.web.Memory;
import org.chancery.app.web.Stamp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was fetched from the web is remembered beside the articles, on both engines. */
class StoreMemoryTest {

    private static final String FEED = "https://courier.example/feed";

    private static Memory.Visit visit(String etag, String... items) {
        return new Memory.Visit(new Stamp(Optional.of(etag), Optional.empty()), List.of(items));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasKeptIsKnownNextTime(Stores engine) throws Exception {
        String name = engine.fresh();
        try (Store store = Store.openOrMake(name)) {
            Memory memory = store.memory();
            assertThat(memory.knows("one")).isFalse();
            assertThat(memory.visit(FEED)).isEmpty();
            memory.keep("one");
            memory.keep("one");
            memory.keep(FEED, visit("v1", "one"));
            memory.keep(FEED, visit("v2", "one", "two \"\n"));
        }
        try (Store store = Store.open(name)) {
            Memory memory = store.memory();
            assertThat(memory.knows("one")).isTrue();
            assertThat(memory.knows("two")).isFalse();
            assertThat(memory.visit(FEED)).contains(visit("v2", "one", "two \"\n"));
        }
    }
}
