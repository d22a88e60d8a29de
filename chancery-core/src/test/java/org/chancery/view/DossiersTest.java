package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.event.Voice;
import org.chancery.link.Kind;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.junit.jupiter.api.Test;

/** Who held which office, who is the same person, what they did and said. */
class DossiersTest {

    private static final Set<String> VAGUE = Set.of("new", "counterpart");

    private static List<Dossier> people(EventRecord... records) {
        return Dossiers.of(List.of(records), Stories.of(List.of(records)), VAGUE);
    }

    private static List<String> lines(EventRecord... records) {
        return people(records).stream()
                .map(it -> it.country().orElse("-") + " " + it.name() + " "
                        + it.tenures().stream()
                                .map(held -> held.office() + " "
                                        + held.first().map(Object::toString).orElse("-") + ".."
                                        + held.last().map(Object::toString).orElse("-") + " "
                                        + held.told().size())
                                .toList())
                .toList();
    }

    private static EventRecord praise(String day, String who) {
        return Telling.of(Category.SUPPORT, Status.OCCURRED)
                .published(day)
                .by(who)
                .to("MAR")
                .record();
    }

    @Test
    void anOfficeIsHeldFromTheFirstToTheLastArticleThatSaysSo() {
        assertThat(lines(
                        praise("2023-03-02", "PRT Ana Brito, new foreign minister"),
                        praise("2023-05-02", "PRT Ana Brito, Foreign Minister"),
                        praise("2024-01-02", "PRT Ana Brito, Prime Minister")))
                .containsExactly(
                        "PRT Ana Brito [Foreign Minister 2023-03-02..2023-05-02 2, Prime Minister 2024-01-02..2024-01-02 1]");
    }

    @Test
    void aLastNameMeansTheOneWhoHasIt() {
        assertThat(lines(
                        praise("2023-03-02", "PRT Ana Maria Brito, Mayor"),
                        praise("2023-03-03", "PRT Brito, Governor"),
                        praise("2023-03-04", "PRT Ana Brito, Mayor"),
                        praise("2023-03-05", "ESP Brito, Judge")))
                .containsExactly(
                        "ESP Brito [Judge 2023-03-05..2023-03-05 1]",
                        "PRT Ana Maria Brito [Mayor 2023-03-02..2023-03-04 2, Governor 2023-03-03..2023-03-03 1]");
    }

    @Test
    void aLastNameThatCanMeanTwoMeansNobody() {
        assertThat(lines(
                        praise("2023-03-02", "PRT Ana Brito, Mayor"),
                        praise("2023-03-02", "PRT Rui Brito, Mayor"),
                        praise("2023-03-05", "PRT Brito, Judge")))
                .containsExactly(
                        "PRT Ana Brito [Mayor 2023-03-02..2023-03-02 1]",
                        "PRT Rui Brito [Mayor 2023-03-02..2023-03-02 1]");
    }

    @Test
    void whatNamesNoOfficeIsNone() {
        assertThat(lines(praise("2023-03-02", "PRT Ana Brito, counterpart"))).containsExactly("PRT Ana Brito []");
    }

    @Test
    void bodiesAreNoPeople() {
        assertThat(lines(praise("2023-03-02", "PRT Foreign Ministry"))).isEmpty();
    }

    @Test
    void theyDidWhatTheStoriesTellAndPartsOnlyWhereTheVisitIsNotTheirs() {
        EventRecord visit = Telling.talks(Status.PLANNED)
                .mode(Mode.CONSULT_VISIT)
                .published("2023-03-01")
                .on("2023-03-08")
                .by("PRT Ana Brito, Foreign Minister")
                .to("MAR")
                .record();
        EventRecord talks = Telling.talks(Status.PLANNED)
                .published("2023-03-01")
                .on("2023-03-08")
                .by("PRT Ana Brito, Foreign Minister", "MAR Omar Tazi, Foreign Minister")
                .record();
        assertThat(people(visit, talks)).extracting(Dossier::name).containsExactly("Omar Tazi", "Ana Brito");
        assertThat(people(visit, talks).get(0).did()).extracting(Story::kind).containsExactly(Kind.TALKS);
        assertThat(people(visit, talks).get(1).did()).extracting(Story::kind).containsExactly(Kind.VISIT);
    }

    @Test
    void aStatementIsTheSpeakersAndTheyAreFoundByName() {
        EventRecord said = Telling.of(Category.SANCTION, Status.PLANNED)
                .published("2023-03-01")
                .saying("Portugal will close its port, Foreign Minister Ana Brito said.")
                .by("PRT")
                .to("MAR")
                .voice(Voice.Kind.REPORTED, "Foreign Minister Ana Brito", "PRTGOV", "Ana Brito", "Foreign Minister")
                .record();
        EventRecord accused = Telling.of(Category.ACCUSE, Status.OCCURRED)
                .published("2023-03-02")
                .saying("Ana Brito accused Morocco of lying.")
                .by("PRT Ana Brito, Foreign Minister")
                .to("MAR")
                .record();
        List<Statement> all = people(said, accused).get(0).said();
        assertThat(all).extracting(Statement::manner).containsExactly(Statement.Manner.REPORTED, Statement.Manner.TOLD);
        assertThat(all.get(0).addressees()).isEmpty();
        assertThat(all.get(1).addressees()).extracting(it -> it.code()).containsExactly("MAR");
        assertThat(all.get(1).speaker().country()).contains("PRT");
    }

    @Test
    void oneSentenceOfOneSpeakerIsOneStatement() {
        Telling accused = Telling.of(Category.ACCUSE, Status.OCCURRED)
                .published("2023-03-02")
                .saying("Brito accused Morocco and urged Spain to help.")
                .by("PRT Ana Brito, Foreign Minister");
        EventRecord urged = Telling.of(Category.REQUEST, Status.OCCURRED)
                .published("2023-03-02")
                .saying("Brito accused Morocco and urged Spain to help.")
                .by("PRT Ana Brito, Foreign Minister")
                .to("ESP")
                .record();
        List<Statement> all = Statements.of(List.of(accused.to("MAR").record(), urged));
        assertThat(all).hasSize(1);
        assertThat(all.get(0).acts()).containsExactlyInAnyOrder(Category.ACCUSE, Category.REQUEST);
        assertThat(all.get(0).addressees()).hasSize(2);
    }

    @Test
    void whatIsFearedOrInvestigatedOrDoneIsNoStatement() {
        assertThat(Statements.of(List.of(
                        Telling.of(Category.REQUEST, Status.HYPOTHETICAL)
                                .by("PRT")
                                .record(),
                        Telling.of(Category.ACCUSE, Status.OCCURRED)
                                .mode(Mode.ACCUSE_INVESTIGATE)
                                .by("PRT")
                                .record(),
                        Telling.of(Category.SANCTION, Status.OCCURRED).by("PRT").record())))
                .isEmpty();
    }

    @Test
    void theOrderOfRecordsDoesNotMatter() {
        List<EventRecord> records = new ArrayList<>(List.of(
                praise("2023-03-02", "PRT Ana Maria Brito, Mayor"),
                praise("2023-03-03", "PRT Brito, Governor"),
                praise("2023-03-04", "PRT Ana Brito, Mayor"),
                praise("2023-03-05", "ESP Brito, Judge")));
        List<Dossier> expected = Dossiers.of(records, Stories.of(records), VAGUE);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(records, new Random(seed));
            assertThat(Dossiers.of(records, Stories.of(records), VAGUE))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }
}
