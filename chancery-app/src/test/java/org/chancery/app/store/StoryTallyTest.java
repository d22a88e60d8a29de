package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.link.Stretch;
import org.chancery.view.Period;
import org.chancery.view.Period.Scale;
import org.junit.jupiter.api.Test;

/** In which parts of the calendar a story is counted, and how a period is made of them. */
class StoryTallyTest {

    private static final LocalDate MARCH = LocalDate.of(2023, 3, 8);

    private static Spot spot(LocalDate from, LocalDate to, boolean settled) {
        return new Spot(Optional.of(new Stretch(from, to)), settled, Optional.of(MARCH), 1);
    }

    private static List<String> cells(Map<CountKey, Long> changes, Counted counted, String side) {
        return changes.keySet().stream()
                .filter(it -> it.counted() == counted && it.side().equals(side))
                .map(CountKey::cell)
                .sorted()
                .toList();
    }

    private static Map<CountKey, Long> added(Spot spot, Mark... marks) {
        StoryTally tally = new StoryTally();
        tally.add(spot, List.of(marks));
        return tally.changes();
    }

    @Test
    void aStoryIsCountedInEveryPartInWhichItLiesAsAWhole() {
        assertThat(cells(added(spot(MARCH, MARCH.plusDays(30), true)), Counted.DAY, ""))
                .containsExactly("", "2020s", "2023", "2023-03", "2023-03-08");
        assertThat(cells(added(spot(MARCH, MARCH.plusDays(30), false)), Counted.DAY, ""))
                .as("known only between two days")
                .containsExactly("", "2020s", "2023");
        assertThat(cells(added(spot(LocalDate.of(10_000, 1, 1), LocalDate.of(10_000, 1, 2), true)), Counted.DAY, ""))
                .as("beyond the calendar")
                .containsExactly("");
    }

    @Test
    void aStoryIsCountedForItsCountriesTiesAndPlaces() {
        Map<CountKey, Long> changes = added(
                spot(MARCH, MARCH, true),
                new Mark(Counted.DAY, "GHA", "", ""),
                new Mark(Counted.CONFLICT, "GHA", "PRT", "2023-03-09"),
                new Mark(Counted.PLACE, "", "", ""));
        assertThat(cells(changes, Counted.TOLD, "GHA")).hasSize(5);
        assertThat(cells(changes, Counted.CONFLICT, "GHA"))
                .contains("2023-03-09")
                .hasSize(5);
        assertThat(cells(changes, Counted.PLACE, "")).as("on no known day").containsExactly("");
    }

    @Test
    void whatComesBackAsItWasChangesNothing() {
        StoryTally tally = new StoryTally();
        tally.remove(spot(MARCH, MARCH, true), List.of());
        tally.add(spot(MARCH, MARCH.plusDays(3), true), List.of());
        assertThat(tally.changes()).isEmpty();
    }

    @Test
    void marksAreReadAsTheyWereWritten() {
        List<Mark> marks =
                List.of(new Mark(Counted.DAY, "GHA", "", ""), new Mark(Counted.CONFLICT, "GHA", "PRT", "2023-03-09"));
        assertThat(Mark.read(Mark.written(marks))).isEqualTo(marks);
        assertThat(Mark.read(Mark.written(List.of()))).isEmpty();
    }

    @Test
    void aStretchConsistsOfTheFewestWholeParts() {
        Stretch days = new Stretch(LocalDate.of(2018, 11, 29), LocalDate.of(2021, 2, 1));
        assertThat(Cover.of(days, Scale.DECADE).stream().map(Period::name))
                .containsExactly("2018-11-29", "2018-11-30", "2018-12", "2019", "2020", "2021-01", "2021-02-01");
        assertThat(Cover.of(days, Scale.MONTH)).hasSize(2 + 26 + 1);
        assertThat(Cover.of(new Stretch(LocalDate.of(2010, 1, 1), LocalDate.of(2029, 12, 31)), Scale.DECADE))
                .extracting(Period::name)
                .containsExactly("2010s", "2020s");
    }

    /** Of ids that differ in little, each lot gets its part. */
    @Test
    void lotsAreEven() {
        Map<Integer, Long> lots = IntStream.range(0, 102_400)
                .mapToObj(it -> Lots.of("story-" + it))
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        assertThat(lots).hasSize(Lots.ALL);
        assertThat(lots.values()).allSatisfy(it -> assertThat(it).isBetween(40L, 190L));
    }

    @Test
    void anEstimateHasTwoFigures() {
        assertThat(Lots.toSee(1000, 256_000)).isEqualTo(new Lots(4));
        assertThat(new Lots(4).inAll(123)).isEqualTo(31_000);
        assertThat(Lots.toSee(1000, 900).inAll(123)).as("all were looked at").isEqualTo(123);
    }
}
