package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.link.Stage;
import org.chancery.link.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one program has linked is not taken over by one that links otherwise. */
class LinkerTest {

    private static List<Stage> states(Store store) {
        return store.stories(Filter.ALL).stream().map(Story::state).toList();
    }

    /** As if other code had come to another end. */
    private static void falsify(String name) throws SQLException {
        try (var source = new HikariDataSource(Location.of(name).config());
                var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE story SET json = replace(json, '\"ANNOUNCED\"', '\"CANCELLED\"')");
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherCodeLinksAnew(Stores engine) throws Exception {
        String name = engine.fresh();
        try (Store one = Store.openOrMake(name, "one")) {
            assertThat(one.isLinkedOtherwise()).as("nothing is kept yet").isFalse();
            one.add(Made.entry("a", "2022-03-01", "Vasconcelos will visit Morocco on Tuesday."));
            one.link(left -> {});
            falsify(name);
            assertThat(states(one)).as("what is kept is used").containsExactly(Stage.CANCELLED);
            assertThat(one.isLinkedOtherwise()).isFalse();
        }
        try (Store two = Store.openOrMake(name, "two")) {
            assertThat(two.isLinkedOtherwise()).isTrue();
            assertThat(states(two)).as("linked for this question").containsExactly(Stage.ANNOUNCED);
            List<Long> progress = new ArrayList<>();
            two.link(progress::add);
            assertThat(progress).containsExactly(0L);
            assertThat(two.isLinkedOtherwise()).isFalse();
            assertThat(states(two)).containsExactly(Stage.ANNOUNCED);
            falsify(name);
            assertThat(states(two)).as("now its own").containsExactly(Stage.CANCELLED);
        }
        try (Store one = Store.openOrMake(name, "one")) {
            assertThat(one.isLinkedOtherwise()).isTrue();
        }
    }

    @Test
    void theStampOfThisProgramStays() {
        assertThat(LinkerStamp.ofThisProgram()).matches("[0-9a-f]{64}").isEqualTo(LinkerStamp.ofThisProgram());
    }
}
