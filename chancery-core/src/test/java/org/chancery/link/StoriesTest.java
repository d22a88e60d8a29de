package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.record.EventRecord;
import org.junit.jupiter.api.Test;

/** What is one story and what is two; and that order and repetition of records do not matter. */
class StoriesTest {

    private static final String GUEST = "PRT Vasconcelos";
    private static final String HOST = "MAR Benhaddou";

    private static List<List<Stage>> stages(EventRecord... records) {
        return Stories.of(List.of(records)).stream()
                .map(story -> story.history().stream().map(Step::stage).toList())
                .toList();
    }

    @Test
    void plannedForTuesdayAndHeldOnWednesdayIsOne() {
        assertThat(stages(
                        Told.talks("2022-03-04 planned 2022-03-08", GUEST, HOST),
                        Told.talks("2022-03-10 occurred 2022-03-09", GUEST, HOST)))
                .containsExactly(List.of(Stage.ANNOUNCED, Stage.HELD));
    }

    @Test
    void twoMeetingsOfTheSamePeopleAMonthApartStayTwo() {
        assertThat(stages(
                        Told.talks("2022-03-10 occurred 2022-03-09", GUEST, HOST),
                        Told.talks("2022-04-04 planned 2022-04-09", GUEST, HOST)))
                .containsExactly(List.of(Stage.HELD), List.of(Stage.ANNOUNCED));
    }

    @Test
    void whatWasPutOffToNextMonthMoved() {
        List<Story> stories = Stories.of(List.of(
                Told.talks("2022-03-01 planned 2022-03-08", GUEST, HOST),
                Told.talks("2022-03-04 postponed to=2022-04-12", GUEST, HOST),
                Told.talks("2022-04-13 occurred 2022-04-12", GUEST, HOST)));
        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).history().stream().map(Step::stage))
                .containsExactly(Stage.ANNOUNCED, Stage.POSTPONED, Stage.HELD);
        assertThat(stories.get(0).days()).contains(Stretch.day(LocalDate.of(2022, 4, 12)));
    }

    @Test
    void whatIsPutOffAgainAndAgainGivesThatReasonOnce() {
        Story story = Stories.of(List.of(
                        Told.talks("2022-03-01 planned 2022-03-08", GUEST, HOST),
                        Told.talks("2022-03-04 postponed to=2022-03-15", GUEST, HOST),
                        Told.talks("2022-03-11 postponed to=2022-03-22", GUEST, HOST),
                        Told.talks("2022-03-18 postponed to=2022-03-29", GUEST, HOST),
                        Told.talks("2022-03-30 occurred 2022-03-29", GUEST, HOST)))
                .get(0);
        assertThat(story.history())
                .hasSize(5)
                .allSatisfy(step -> assertThat(step.because()).doesNotHaveDuplicates());
        assertThat(story.days()).contains(Stretch.day(LocalDate.of(2022, 3, 29)));
    }

    @Test
    void aVagueMentionGoesToTheOneThatItCanMean() {
        assertThat(stages(
                        Told.talks("2022-03-01 planned 2022-03-08", GUEST, HOST),
                        Told.talks("2022-03-02 cancelled", GUEST, HOST)))
                .containsExactly(List.of(Stage.ANNOUNCED, Stage.CANCELLED));
    }

    @Test
    void aVagueMentionThatCanMeanTwoStaysAloneAndJoinsThemNot() {
        assertThat(stages(
                        Told.talks("2022-03-01 planned 2022-03-08", GUEST, HOST),
                        Told.talks("2022-03-01 planned 2022-03-20", GUEST, HOST),
                        Told.talks("2022-03-02 planned", GUEST, HOST)))
                .hasSize(3);
    }

    @Test
    void otherPeopleOfTheSameStatesMeetForThemselves() {
        assertThat(stages(
                        Told.talks("2022-03-09 occurred 2022-03-09", GUEST, HOST),
                        Told.talks("2022-03-09 occurred 2022-03-09", GUEST, "MAR Tazi")))
                .hasSize(2);
    }

    @Test
    void talksOnAVisitAreItsPart() {
        List<Story> stories = Stories.of(List.of(
                Told.visit("2022-03-01 planned 2022-03-08", GUEST, "MAR"),
                Told.talks("2022-03-01 planned 2022-03-09", GUEST, HOST)));
        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).parts()).extracting(Story::kind).containsExactly(Kind.TALKS);
    }

    @Test
    void talksWithNobodyInParticularTellOfTheVisitOnly() {
        List<Story> stories = Stories.of(List.of(
                Told.visit("2022-03-01 planned 2022-03-08", GUEST, "MAR"),
                Told.talks("2022-03-01 planned", GUEST, "MAR")));
        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).history())
                .extracting(Step::because)
                .containsExactly(List.of(Reason.FIRST), List.of(Reason.ON_THE_VISIT));
        assertThat(stories.get(0).parts()).isEmpty();
    }

    @Test
    void whatWasCalledOffStaysAPartOfTheVisitThatWasHeld() {
        List<Story> stories = Stories.of(List.of(
                Told.visit("2022-03-01 planned 2022-03-08", GUEST, "MAR"),
                Told.talks("2022-03-01 planned", GUEST, HOST),
                Told.visit("2022-03-09 occurred 2022-03-08", GUEST, "MAR")));
        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).parts()).hasSize(1);
    }

    /** The parts of the only visit, which is the only story. */
    private static List<String> parts(EventRecord... records) {
        List<Story> stories = Stories.of(List.of(records));
        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).kind()).isEqualTo(Kind.VISIT);
        return stories.get(0).parts().stream().map(StoriesTest::outline).toList();
    }

    /** The only talks, beside a visit without parts. */
    private static String apart(EventRecord... records) {
        List<Story> stories = Stories.of(List.of(records));
        assertThat(stories).hasSize(2).allSatisfy(it -> assertThat(it.parts()).isEmpty());
        return stories.stream()
                .filter(it -> it.kind() == Kind.TALKS)
                .map(StoriesTest::outline)
                .findFirst()
                .orElse("");
    }

    private static String outline(Story it) {
        return it.state() + " "
                + it.days().map(Stretch::from).map(LocalDate::toString).orElse("no day") + " "
                + it.history().stream().map(Step::stage).toList();
    }

    @Test
    void whatWasPlannedForAVisitIsCalledOffWithIt() {
        EventRecord visit = Told.visit("2022-03-01 planned 2022-03-08", GUEST, "MAR");
        EventRecord talks = Told.talks("2022-03-02 planned 2022-03-08", GUEST, HOST);
        EventRecord off = Told.visit("2022-03-05 cancelled 2022-03-08", GUEST, "MAR");
        assertThat(parts(visit, talks)).containsExactly("ANNOUNCED 2022-03-08 [ANNOUNCED]");
        assertThat(parts(visit, talks, off)).containsExactly("CANCELLED 2022-03-08 [ANNOUNCED, CANCELLED]");
    }

    @Test
    void whatIsToldAfterTheVisitWasCalledOffStands() {
        EventRecord visit = Told.visit("2022-03-01 planned 2022-03-08", GUEST, "MAR");
        EventRecord talks = Told.talks("2022-03-02 planned 2022-03-08", GUEST, HOST);
        EventRecord off = Told.visit("2022-03-05 cancelled 2022-03-08", GUEST, "MAR");
        EventRecord still = Told.talks("2022-03-06 planned 2022-03-08", GUEST, HOST);
        EventRecord held = Told.talks("2022-03-09 occurred 2022-03-08", GUEST, HOST);
        assertThat(apart(visit, off, still)).isEqualTo("ANNOUNCED 2022-03-08 [ANNOUNCED]");
        assertThat(apart(visit, talks, off, still)).isEqualTo("CONFIRMED 2022-03-08 [ANNOUNCED, CONFIRMED]");
        assertThat(apart(visit, talks, off, held)).isEqualTo("HELD 2022-03-08 [ANNOUNCED, HELD]");
    }

    @Test
    void whoTellsAgainThatTheVisitIsOffCallsOffNothingMore() {
        EventRecord visit = Told.visit("2022-03-01 planned 2022-03-08", GUEST, "MAR");
        EventRecord talks = Told.talks("2022-03-02 planned 2022-03-08", GUEST, HOST);
        EventRecord off = Told.visit("2022-03-05 cancelled 2022-03-08", GUEST, "MAR");
        EventRecord again = Told.visit("2022-03-06 cancelled 2022-03-08", GUEST, "MAR");
        EventRecord elsewhere = Told.talks("2022-03-06 planned 2022-03-08", GUEST, HOST);
        assertThat(parts(visit, talks, off, again)).containsExactly("CANCELLED 2022-03-08 [ANNOUNCED, CANCELLED]");
        assertThat(apart(visit, talks, off, again, elsewhere)).isEqualTo("CONFIRMED 2022-03-08 [ANNOUNCED, CONFIRMED]");
    }

    @Test
    void talksThatAreCalledOffLeaveTheVisit() {
        EventRecord visit = Told.visit("2022-03-01 planned 2022-03-08", GUEST, "MAR");
        EventRecord off = Told.talks("2022-03-05 cancelled 2022-03-08", GUEST, HOST);
        assertThat(parts(visit, off)).containsExactly("CANCELLED 2022-03-08 [CANCELLED]");
        assertThat(Stories.of(List.of(visit, off)).get(0).state()).isEqualTo(Stage.ANNOUNCED);
    }

    @Test
    void whatWasPlannedForAVisitThatMovedIsPutOffWithIt() {
        EventRecord visit = Told.visit("2022-03-01 planned 2022-03-08", GUEST, "MAR");
        EventRecord talks = Told.talks("2022-03-02 planned 2022-03-08", GUEST, HOST);
        EventRecord later = Told.visit("2022-03-05 postponed to=2022-03-22", GUEST, "MAR");
        EventRecord again = Told.talks("2022-03-06 planned 2022-03-22", GUEST, HOST);
        assertThat(parts(visit, talks, later)).containsExactly("POSTPONED no day [ANNOUNCED, POSTPONED]");
        assertThat(parts(visit, talks, later, again))
                .contains("POSTPONED no day [ANNOUNCED, POSTPONED]", "ANNOUNCED 2022-03-22 [ANNOUNCED]");
    }

    @Test
    void aFearWaitsForMonthsForTheWordThatItDidNotComeTrue() {
        assertThat(stages(Told.troops("2022-03-01 hypothetical", "VEN"), Told.troops("2022-04-20 denied", "VEN")))
                .containsExactly(List.of(Stage.EXPECTED, Stage.DENIED));
    }

    @Test
    void anotherMannerIsAnotherDeed() {
        assertThat(stages(
                        Told.troops("2022-03-01 hypothetical", "VEN"), Told.weapons("2022-03-01 hypothetical", "VEN")))
                .hasSize(2);
        assertThat(stages(Told.troops("2022-03-01 hypothetical", "VEN"), Told.weapons("2022-04-20 denied", "VEN")))
                .hasSize(2);
    }

    @Test
    void everyStepButTheFirstSaysWhyItIsThere() {
        assertThat(Stories.of(some(new Random(3), 500)).stream()
                        .flatMap(Story::all)
                        .flatMap(story -> story.history().stream()))
                .allSatisfy(step -> assertThat(step.because()).isNotEmpty());
    }

    @Test
    void storiesDependOnTheSetOfRecordsOnly() {
        List<EventRecord> records = some(new Random(7), 300);
        List<Story> expected = Stories.of(records);
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<EventRecord> mixed = new ArrayList<>(records);
            mixed.addAll(records.subList(0, random.nextInt(records.size())));
            Collections.shuffle(mixed, random);
            assertThat(Stories.of(mixed)).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void recordsThatComeOneByOneTellTheSame() {
        List<EventRecord> records = some(new Random(5), 200);
        List<Story> expected = Stories.of(records);
        for (int seed = 0; seed < 3; seed++) {
            List<EventRecord> mixed = new ArrayList<>(records);
            Collections.shuffle(mixed, new Random(seed));
            Chronicle chronicle = new Chronicle();
            mixed.forEach(it -> chronicle.add(List.of(it)));
            assertThat(chronicle.stories()).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void everyRecordIsKeptOnceButWhatEndsAVisitStandsUnderItsPartsToo() {
        List<EventRecord> records = some(new Random(11), 2000);
        List<String> kept = Stories.of(records).stream()
                .flatMap(Story::all)
                .flatMap(story -> story.history().stream())
                .filter(step -> !step.because().contains(Reason.WITH_THE_VISIT)
                        && !step.because().contains(Reason.TALKS_ON_IT))
                .map(step -> step.record().id())
                .toList();
        assertThat(kept).doesNotHaveDuplicates();
        assertThat(kept)
                .hasSize((int) records.stream().map(EventRecord::id).distinct().count());
    }

    private static List<EventRecord> some(Random random, int count) {
        List<String> statuses =
                List.of("planned", "occurred", "postponed", "cancelled", "denied", "hypothetical", "stalled");
        List<EventRecord> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate told = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(200));
            String day = random.nextInt(3) == 0 ? "" : " " + told.plusDays(random.nextInt(30) - 10);
            String line = told + " " + statuses.get(random.nextInt(statuses.size())) + day;
            String guest = random.nextBoolean() ? GUEST : "PRT";
            String host = List.of(HOST, "MAR Tazi", "MAR").get(random.nextInt(3));
            all.add(random.nextInt(3) == 0 ? Told.visit(line, guest, host) : Told.talks(line, guest, host));
        }
        return all;
    }
}
