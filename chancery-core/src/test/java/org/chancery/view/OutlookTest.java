package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.link.Stories;
import org.chancery.link.Told;
import org.chancery.record.EventRecord;
import org.junit.jupiter.api.Test;

/** What became of what had been told ahead. */
class OutlookTest {

    private static final String GUEST = "PRT Vasconcelos";
    private static final String HOST = "MAR Benhaddou";

    private static List<Prospect> outlook(EventRecord... records) {
        return Outlook.of(Stories.of(List.of(records)), LocalDate.parse("2022-03-20"));
    }

    private static List<Outcome> outcomes(EventRecord... records) {
        return outlook(records).stream().map(Prospect::outcome).toList();
    }

    @Test
    void whatWasHeldHappened() {
        assertThat(outcomes(
                        Told.talks("2022-03-04 planned 2022-03-08", GUEST, HOST),
                        Told.talks("2022-03-10 occurred 2022-03-08", GUEST, HOST)))
                .containsExactly(Outcome.HELD);
    }

    @Test
    void aVisitOnWhichTheyTalkedHappened() {
        List<Prospect> outlook = outlook(
                Told.visit("2022-03-04 planned 2022-03-08", GUEST, "MAR"),
                Told.talks("2022-03-10 occurred 2022-03-08", GUEST, HOST));
        assertThat(outlook).extracting(Prospect::outcome).containsExactly(Outcome.HELD);
        assertThat(outlook.get(0).ending())
                .hasValueSatisfying(step ->
                        assertThat(step.record().article().published()).contains(LocalDate.parse("2022-03-10")));
    }

    @Test
    void whatNobodyToldOfIsNotTakenForHeld() {
        assertThat(outcomes(Told.talks("2022-03-04 planned 2022-03-08", GUEST, HOST)))
                .containsExactly(Outcome.UNTOLD);
        assertThat(outcomes(Told.talks("2022-03-04 planned 2022-03-28", GUEST, HOST)))
                .containsExactly(Outcome.OPEN);
    }

    @Test
    void anOfferTakenUpIsAnnounced() {
        assertThat(outcomes(
                        Told.talks("2022-03-04 proposed 2022-03-28", GUEST, HOST),
                        Told.talks("2022-03-06 planned 2022-03-28", GUEST, HOST)))
                .containsExactly(Outcome.ANNOUNCED);
    }

    @Test
    void aFearThatDidNotComeTrueSaysBothEnds() {
        List<Prospect> outlook =
                outlook(Told.troops("2022-02-01 hypothetical", "VEN"), Told.troops("2022-03-15 denied", "VEN"));
        assertThat(outlook).extracting(Prospect::manner).containsExactly(Prospect.Manner.FEARED);
        assertThat(outlook).extracting(Prospect::outcome).containsExactly(Outcome.DENIED);
        assertThat(outlook.get(0).ending()).isPresent();
    }

    @Test
    void whatWasFirstToldWhenItHadHappenedIsNoProspect() {
        assertThat(outcomes(Told.talks("2022-03-10 occurred 2022-03-08", GUEST, HOST)))
                .isEmpty();
        assertThat(outcomes(
                        Told.talks("2022-03-10 hypothetical 2022-03-08", GUEST, HOST),
                        Told.talks("2022-03-10 occurred 2022-03-08", GUEST, HOST)))
                .isEmpty();
    }
}
