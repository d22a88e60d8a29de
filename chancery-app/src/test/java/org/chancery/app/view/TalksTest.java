package org.chancery.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.app.RealReader;
import org.chancery.app.output.WireName;
import org.chancery.link.Story;
import org.chancery.view.Agenda;
import org.chancery.view.Appointment;
import org.chancery.view.Dossiers;
import org.chancery.view.Outlook;
import org.chancery.view.Prospect;
import org.chancery.view.Round;
import org.chancery.view.Track;
import org.chancery.view.Tracks;
import org.junit.jupiter.api.Test;

/** The articles of a negotiation with a mediator tell the history that samples-talks/README.md says is true, but for the gaps listed there. */
class TalksTest {

    private static final SampleFolder TALKS = SampleFolder.of("samples-talks");
    private static final LocalDate PUT_OFF = LocalDate.of(2024, 2, 25);
    private static final LocalDate NEW_DAY = LocalDate.of(2024, 3, 7);
    private static final LocalDate BROKEN_OFF = LocalDate.of(2024, 4, 20);
    private static final LocalDate BEFORE_SIGNING = LocalDate.of(2024, 5, 30);
    private static final LocalDate AFTERWARDS = LocalDate.of(2024, 6, 10);

    private static String sides(Story it) {
        return it.parties().stream().map(Story.Party::side).collect(Collectors.joining(" "));
    }

    private static String what(Story it) {
        return StoryText.kind(it) + " " + sides(it);
    }

    private static List<String> agenda(LocalDate day) {
        return Agenda.of(TALKS.until(day), day).stream().map(TalksTest::line).toList();
    }

    private static String line(Appointment it) {
        String days = it.days().map(ViewText::days).orElse("no day");
        String former = it.story()
                .formerDays()
                .map(was -> ", was " + ViewText.days(was))
                .orElse("");
        return days + ": " + what(it.story()) + ", " + StoryText.state(it.story()) + former;
    }

    @Test
    void theAgendaOnFourDays() {
        assertThat(agenda(PUT_OFF))
                .containsExactly(
                        "no day: talks BWA MOZ MWI, announced", "no day: talks MOZ MWI, postponed, was 2024-02-27");
        assertThat(agenda(NEW_DAY))
                .containsExactly(
                        "2024-03-12: talks MOZ MWI, moved, was 2024-02-27", "no day: talks BWA MOZ MWI, announced");
        assertThat(agenda(BEFORE_SIGNING))
                .startsWith("2024-06-03: sign an agreement on the lake border MOZ MWI, announced");
        assertThat(agenda(AFTERWARDS)).contains("no day: visit MOZ MWI, announced");
    }

    private static Track track(LocalDate day) {
        List<Track> all = Tracks.of(TALKS.until(day), RealReader.CODEBOOK.cues().vague(), day).stream()
                .filter(it -> it.sides().equals(List.of("MOZ", "MWI")))
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String standing(LocalDate day) {
        Track.Standing it = track(day).standing();
        return WireName.of(it.state())
                + it.since().map(since -> " since " + since).orElse("");
    }

    private static List<String> rounds(LocalDate day) {
        return track(day).rounds().stream()
                .map(Round::story)
                .map(it -> StoryText.days(it) + " "
                        + it.place().map(place -> place.name()).orElse("") + " " + StoryText.state(it))
                .toList();
    }

    @Test
    void theTrackHasItsRoundsAndSaysWhereTheyStand() {
        assertThat(rounds(AFTERWARDS))
                .containsExactly("2024-02-13 Gaborone held", "2024-03-12 Windhoek held", "2024-05-21 Gaborone held");
        assertThat(standing(NEW_DAY)).isEqualTo("under_way since 2024-02-13");
        assertThat(track(NEW_DAY).next()).isPresent();
        assertThat(standing(BROKEN_OFF)).isEqualTo("broken_off since 2024-04-09");
        assertThat(standing(AFTERWARDS)).isEqualTo("agreed since 2024-06-03");
        assertThat(track(AFTERWARDS).leaders())
                .hasEntrySatisfying("MWI", it -> assertThat(it.name()).contains("Thandiwe Kachale"))
                .hasEntrySatisfying("MOZ", it -> assertThat(it.name()).contains("Artur Macuácua"));
    }

    private static String line(Prospect it) {
        return it.told().record().article().id().substring(0, 2) + " " + what(it.story()) + ": "
                + WireName.of(it.outcome())
                + it.ending()
                        .map(step -> " " + step.record().article().id().substring(0, 2))
                        .orElse("");
    }

    @Test
    void theOutlookSaysWhatBecameOfEverything() {
        assertThat(Outlook.of(TALKS.until(AFTERWARDS), AFTERWARDS).stream().map(TalksTest::line))
                .contains(
                        "01 close the railway to the port of Nacala to Malawian goods MOZ MWI: denied 12",
                        "02 talks MOZ MWI: held 06",
                        "09 visit BWA MOZ: held 10",
                        "10 talks MOZ MWI: held 11",
                        "02 sign an agreement on the lake border MOZ MWI: held 12",
                        "12 visit MOZ MWI: open");
    }

    @Test
    void thePeopleAndTheirOffices() {
        assertThat(Dossiers.of(
                        TALKS.records(),
                        TALKS.until(AFTERWARDS),
                        RealReader.CODEBOOK.cues().vague()))
                .extracting(it -> it.name() + ", " + it.tenures().get(0).office())
                .containsExactly(
                        "Lesego Tshukudu, special envoy",
                        "Artur Macuácua, Foreign Minister",
                        "Thandiwe Kachale, Foreign Minister");
    }
}
