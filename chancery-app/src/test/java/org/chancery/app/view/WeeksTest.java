package org.chancery.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.EventJsonReader;
import org.chancery.app.output.Paper;
import org.chancery.app.output.WireName;
import org.chancery.link.Person;
import org.chancery.link.Step;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.view.Agenda;
import org.chancery.view.Appointment;
import org.chancery.view.Outlook;
import org.chancery.view.Prospect;
import org.junit.jupiter.api.Test;

/** The articles of several weeks, read by the real reader, tell the true history, whatever the day on which it is asked. */
class WeeksTest {

    private static final LocalDate BEFORE = LocalDate.of(2023, 3, 8);
    private static final LocalDate ON_THE_VISIT = LocalDate.of(2023, 3, 15);
    private static final LocalDate AFTERWARDS = LocalDate.of(2023, 4, 12);

    private static List<String> agenda(LocalDate day) {
        return Agenda.of(Weeks.until(day), day).stream().map(WeeksTest::line).toList();
    }

    private static List<String> withDay(LocalDate day) {
        return agenda(day).stream().filter(line -> !line.contains("no day")).toList();
    }

    private static String line(Appointment it) {
        String days = it.days()
                .map(ViewText::days)
                .orElse("no day"
                        + it.window()
                                .map(window -> ", " + ViewText.days(window))
                                .orElse(""));
        String former = it.story()
                .formerDays()
                .map(was -> ", was " + ViewText.days(was))
                .orElse("");
        return (it.visit().isPresent() ? "  " : "") + days + ": " + who(it.story()) + ", " + StoryText.state(it.story())
                + former;
    }

    /** Kind and last names, else the sides. */
    private static String who(Story it) {
        String people = it.parties().stream()
                .flatMap(side -> side.people().isEmpty()
                        ? Stream.of(side.side())
                        : side.people().stream().flatMap(WeeksTest::lastName))
                .collect(Collectors.joining(" "));
        return StoryText.kind(it) + " " + people;
    }

    private static Stream<String> lastName(Person person) {
        return person.name().map(name -> name.substring(name.lastIndexOf(' ') + 1)).stream();
    }

    /** Linking knows no words: with every word of every article gone, the stories are the same. */
    @Test
    void theStoriesAreTheSameWithoutTheWords() {
        List<Story> wordless = Stories.of(Weeks.RECORDS.stream()
                .map(it ->
                        EventJsonReader.read(EventJson.write(it).replaceAll("\"text\":\"[^\"]+\"", "\"text\":\"x\"")))
                .toList());
        assertThat(outlines(wordless)).isEqualTo(outlines(Stories.of(Weeks.RECORDS)));
    }

    private static List<String> outlines(List<Story> stories) {
        return stories.stream()
                .flatMap(Story::all)
                .map(it -> it.id() + " " + it.kind() + " " + it.state() + " " + it.days() + " " + it.formerDays()
                        + it.history().stream().map(Step::stage).toList())
                .toList();
    }

    @Test
    void theAgendaBeforeTheVisit() {
        assertThat(withDay(BEFORE))
                .containsExactly(
                        "2023-03-14 to 2023-03-16: visit MAR Quintela, announced",
                        "  2023-03-15: talks Benhaddou Quintela, announced",
                        "  2023-03-15: banquet Tahiri Quintela, announced",
                        "  2023-03-16: sign an agreement on the power cable Benhaddou Quintela, announced",
                        "2023-03-23: visit Darkwa TGO, announced",
                        "  2023-03-23: talks Darkwa Amegan, postponed, was 2023-03-09");
        assertThat(agenda(BEFORE))
                .contains(
                        "no day, 2023-03-01 to 2023-03-31: talks BOL CHL, proposed",
                        "  no day, 2023-03-14 to 2023-03-16: talks Berrechid Quintela, announced");
    }

    @Test
    void theAgendaOnTheVisit() {
        assertThat(withDay(ON_THE_VISIT))
                .containsExactly(
                        "2023-03-14 to 2023-03-16: visit MAR Quintela, confirmed",
                        "  2023-03-15: talks Benhaddou Quintela, confirmed",
                        "  2023-03-16: banquet Tahiri Quintela, postponed, was 2023-03-15",
                        "  2023-03-16: sign an agreement on the power cable Benhaddou Quintela, confirmed",
                        "  2023-03-16: talks Ouazzani Quintela, cancelled",
                        "2023-03-23: visit Darkwa TGO, announced",
                        "  2023-03-23: talks Darkwa Amegan, postponed, was 2023-03-09",
                        "2023-03-28: visit BRA Persaud, announced");
        assertThat(agenda(ON_THE_VISIT))
                .contains(
                        "no day, 2023-03-01 to 2023-03-31: talks BOL CHL, proposed",
                        "  no day, 2023-03-14 to 2023-03-16: talks Berrechid Quintela, confirmed");
    }

    @Test
    void theAgendaAfterwards() {
        assertThat(withDay(AFTERWARDS)).containsExactly("2023-05-09: talks BOL CHL, announced");
        assertThat(agenda(AFTERWARDS))
                .contains(
                        "no day, 2023-04-05 to 2023-12-31: visit BOL Barrientos, announced",
                        "no day, 2023-09-01 to 2023-11-30: visit Benhaddou PRT, proposed",
                        "no day: talks BEN GHA TGO, proposed",
                        "no day: talks GUY Uzcanga, proposed");
    }

    private static Optional<Story> story(String who) {
        return Weeks.until(AFTERWARDS).stream()
                .flatMap(Story::all)
                .filter(it -> who(it).equals(who))
                .findFirst();
    }

    private static String history(String who) {
        return story(who).orElseThrow().history().stream().map(WeeksTest::step).collect(Collectors.joining(", "));
    }

    private static String step(Step it) {
        String article = it.record().article().id();
        return WireName.of(it.stage()) + " " + article.substring(0, 2);
    }

    @Test
    void theStoriesTellEveryStep() {
        assertThat(history("visit MAR Quintela"))
                .isEqualTo("announced 03, repeated 03, confirmed 05, held 07, repeated 07");
        assertThat(history("banquet Tahiri Quintela")).isEqualTo("announced 03, postponed 05, held 07");
        assertThat(history("talks Berrechid Quintela")).isEqualTo("announced 03, confirmed 05, held 07");
        assertThat(history("talks Darkwa Amegan")).isEqualTo("announced 02, repeated 02, postponed 04, cancelled 09");
        assertThat(history("talks Condarco Pino")).isEqualTo("announced 08, held 10, repeated 10");
    }

    @Test
    void theVisitHasItsFivePartsAndTheirDays() {
        assertThat(story("visit MAR Quintela").orElseThrow().parts())
                .extracting(part -> who(part) + " " + StoryText.days(part) + " " + StoryText.state(part))
                .containsExactlyInAnyOrder(
                        "talks Berrechid Quintela 2023-03-14 held",
                        "talks Benhaddou Quintela 2023-03-15 held",
                        "banquet Tahiri Quintela 2023-03-16 held",
                        "sign an agreement on the power cable Benhaddou Quintela 2023-03-16 done",
                        "talks Ouazzani Quintela 2023-03-16 cancelled");
    }

    private static List<String> outlook() {
        return Outlook.of(Weeks.until(AFTERWARDS), AFTERWARDS).stream()
                .map(WeeksTest::line)
                .toList();
    }

    private static String line(Prospect it) {
        String told = step(it.told()).replaceFirst("^.* ", "");
        return WireName.of(it.manner()) + " " + told + ": " + who(it.story()) + ", " + WireName.of(it.outcome())
                + it.ending().map(step -> step(step).replaceFirst("^.* ", " ")).orElse("");
    }

    @Test
    void theOutlookSaysWhatBecameOfEverything() {
        assertThat(outlook())
                .contains(
                        "offered 01: talks BOL CHL, untold",
                        "feared 01: close the border crossing at Tambo Quemado to Chilean lorries BOL CHL, denied 08",
                        "announced 02: talks Darkwa Amegan, cancelled 09",
                        "announced 02: sign an agreement on fishing permits Darkwa Amegan, open",
                        "announced 03: visit MAR Quintela, held 07",
                        "announced 03: talks Benhaddou Quintela, held 07",
                        "announced 03: sign an agreement on the power cable Benhaddou Quintela, held 07",
                        "announced 03: banquet Tahiri Quintela, held 07",
                        "announced 03: talks Berrechid Quintela, held 07",
                        "expected 03: urge Morocco to lower its fees for Portuguese trawlers MAR Quintela, open",
                        "announced 04: visit Darkwa TGO, untold",
                        "feared 06: send troops to the border VEN, denied 11",
                        "feared 06: test a missile on the coast during the hearing VEN, open",
                        "announced 06: visit BRA Persaud, held 11",
                        "offered 07: visit Benhaddou PRT, open",
                        "announced 08: talks Condarco Pino, held 10",
                        "offered 09: talks BEN GHA TGO, open",
                        "announced 10: talks BOL CHL, open",
                        "announced 10: visit BOL Barrientos, open",
                        "offered 11: talks GUY Uzcanga, open");
    }

    @Test
    void aStoryIsPrintedWithItsWordsAndReasons() {
        assertThat(StorySheet.print(Weeks.until(AFTERWARDS), ViewFormat.TABLE, Paper.PLAIN))
                .contains("2023-03-14 to 2023-03-16  visit, held")
                .contains("held  2023-03-17, 07-visit-ends (same people, neighbouring days, same place)")
                .contains("│ Quintela will arrive in Rabat on Tuesday for a visit of three days.");
    }

    @Test
    void partsAreNestedInJsonAndHaveRowsOfTheirOwnInCsv() throws JsonProcessingException {
        List<Story> stories = Weeks.until(AFTERWARDS);
        JsonNode all = new ObjectMapper().readTree(StorySheet.print(stories, ViewFormat.JSON, Paper.PLAIN));
        assertThat(all).hasSameSizeAs(stories);
        assertThat(all.findValues("parts").stream().mapToInt(JsonNode::size).max())
                .hasValue(5);
        String id = story("visit MAR Quintela").orElseThrow().id();
        assertThat(StorySheet.print(stories, ViewFormat.CSV, Paper.PLAIN).lines())
                .filteredOn(row -> row.contains("," + id + ","))
                .hasSize(5);
    }

    @Test
    void theAgendaMarksWhatChanged() {
        assertThat(AgendaSheet.SHEET.print(
                        Agenda.of(Weeks.until(ON_THE_VISIT), ON_THE_VISIT), ViewFormat.TABLE, Paper.PLAIN))
                .contains("Thu 2023-03-16  banquet, postponed (was 2023-03-15)")
                .contains("part of the visit of 2023-03-14 to 2023-03-16");
    }

    @Test
    void theOutlookHasBothEndsWords() {
        assertThat(OutlookSheet.SHEET.print(
                        Outlook.of(Weeks.until(AFTERWARDS), AFTERWARDS), ViewFormat.CSV, Paper.PLAIN))
                .contains("could send troops to the border")
                .contains("did not send troops to the border");
    }
}
