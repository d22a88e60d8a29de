package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.link.Kind;
import org.chancery.link.Stage;
import org.chancery.link.Stories;
import org.chancery.link.Stretch;
import org.chancery.link.Told;
import org.chancery.record.EventRecord;
import org.chancery.view.Appointment.Firmness;
import org.junit.jupiter.api.Test;

/** What stands on the agenda, and until when. */
class AgendaTest {

    private static final String GUEST = "PRT Vasconcelos";
    private static final String HOST = "MAR Benhaddou";

    private static List<Appointment> agenda(String from, EventRecord... records) {
        return Agenda.of(Stories.of(List.of(records)), LocalDate.parse(from));
    }

    private static Optional<Stretch> day(String day) {
        return Optional.of(new Stretch(LocalDate.parse(day), LocalDate.parse(day)));
    }

    @Test
    void whatIsPlannedStaysUntilItsDay() {
        EventRecord plan = Told.talks("2022-03-04 planned 2022-03-08", GUEST, HOST);
        assertThat(agenda("2022-03-08", plan)).extracting(Appointment::days).containsExactly(day("2022-03-08"));
        assertThat(agenda("2022-03-09", plan)).isEmpty();
    }

    @Test
    void whatWasCalledOffIsMarkedNotDropped() {
        List<Appointment> agenda = agenda(
                "2022-03-06",
                Told.talks("2022-03-04 planned 2022-03-08", GUEST, HOST),
                Told.talks("2022-03-05 cancelled", GUEST, HOST));
        assertThat(agenda).extracting(it -> it.story().state()).containsExactly(Stage.CANCELLED);
        assertThat(agenda).extracting(Appointment::firmness).containsExactly(Firmness.OFF);
        assertThat(agenda).extracting(Appointment::days).containsExactly(day("2022-03-08"));
        assertThat(agenda).extracting(Appointment::changes).containsExactly(1);
    }

    @Test
    void whatWasPutOffStandsOnItsNewDayAndRemembersTheOld() {
        List<Appointment> agenda = agenda(
                "2022-03-06",
                Told.talks("2022-03-01 planned 2022-03-08", GUEST, HOST),
                Told.talks("2022-03-04 postponed to=2022-04-12", GUEST, HOST));
        assertThat(agenda).extracting(Appointment::days).containsExactly(day("2022-04-12"));
        assertThat(agenda).extracting(it -> it.story().formerDays()).containsExactly(day("2022-03-08"));
        assertThat(agenda).extracting(Appointment::firmness).containsExactly(Firmness.FIRM);
    }

    @Test
    void partsStandOnTheirOwnDayUnderTheirVisit() {
        List<Appointment> agenda = agenda(
                "2022-03-06",
                Told.talks("2022-03-01 planned 2022-03-09", GUEST, HOST),
                Told.visit("2022-03-01 planned 2022-03-08", GUEST, "MAR"));
        assertThat(agenda).extracting(it -> it.story().kind()).containsExactly(Kind.VISIT, Kind.TALKS);
        assertThat(agenda.get(1).visit()).contains(agenda.get(0).story());
    }

    @Test
    void whatBelongsToAVisitThatWasCalledOffIsOffWithIt() {
        List<Appointment> agenda = agenda(
                "2022-03-06",
                Told.talks("2022-03-01 planned 2022-03-09", GUEST, HOST),
                Told.visit("2022-03-01 planned 2022-03-08", GUEST, "MAR"),
                Told.visit("2022-03-05 cancelled 2022-03-08", GUEST, "MAR"));
        assertThat(agenda).extracting(Appointment::firmness).containsExactly(Firmness.OFF, Firmness.OFF);
    }

    @Test
    void whatHasNoDayComesLastAndIsForgottenAtLast() {
        EventRecord vague = Told.talks("2022-03-01 planned", GUEST, HOST);
        EventRecord dated = Told.talks("2022-03-01 planned 2022-03-08", GUEST, "MAR Tazi");
        assertThat(agenda("2022-03-02", vague, dated))
                .extracting(Appointment::days)
                .containsExactly(day("2022-03-08"), Optional.empty());
        assertThat(agenda("2022-07-01", vague, dated)).isEmpty();
    }

    @Test
    void whatHappenedOrIsFearedIsNotPlanned() {
        assertThat(agenda(
                        "2022-03-08",
                        Told.talks("2022-03-08 occurred 2022-03-08", GUEST, HOST),
                        Told.troops("2022-03-01 hypothetical 2022-03-09", "VEN")))
                .isEmpty();
    }
}
