package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.event.Category;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;
import org.junit.jupiter.api.Test;

/** What is counted, in which month, and what is not. */
class DyadsTest {

    private static final EventRecord PRAISE = Telling.of(Category.SUPPORT, Status.OCCURRED)
            .published("2023-03-02")
            .on("2023-02-28")
            .by("PRT Rui Vasconcelos, Foreign Minister")
            .to("MAR")
            .record();
    private static final EventRecord UNDATED = Telling.of(Category.ACCUSE, Status.OCCURRED)
            .published("2023-03-02")
            .by("PRT")
            .to("MAR")
            .record();
    private static final EventRecord TALKS = Telling.talks(Status.OCCURRED)
            .published("2023-03-10")
            .on("2023-03-09")
            .by("PRT", "MAR")
            .record();

    private static List<String> lines(Dyads.Unit unit, EventRecord... records) {
        return Dyads.of(List.of(records), unit).stream()
                .map(it -> it.month().map(Object::toString).orElse("-") + " " + it.dated() + " "
                        + it.pair().source() + ">" + it.pair().target() + " " + it.counts() + " " + it.sum())
                .toList();
    }

    @Test
    void theMonthIsThatOfTheActAndAnUntoldOneIsNotPassedOff() {
        assertThat(lines(Dyads.Unit.COUNTRY, PRAISE, UNDATED, TALKS))
                .containsExactly(
                        "2023-02 true PRT>MAR {SUPPORT=1} 5.0",
                        "2023-03 true MAR>PRT {CONSULT=1} 2.5",
                        "2023-03 true PRT>MAR {CONSULT=1} 2.5",
                        "2023-03 false PRT>MAR {ACCUSE=1} -3.0");
    }

    @Test
    void codesTellMoreThanCountries() {
        assertThat(lines(Dyads.Unit.CODE, PRAISE)).containsExactly("2023-02 true PRTGOV>MAR {SUPPORT=1} 5.0");
    }

    @Test
    void noSideIsItsOwnPartnerAndNobodyIsNoSide() {
        EventRecord home = Telling.of(Category.ACCUSE, Status.OCCURRED)
                .by("PRT Ana Brito, Mayor")
                .to("PRT")
                .record();
        EventRecord nobody =
                Telling.of(Category.ACCUSE, Status.OCCURRED).by("PRT").record();
        assertThat(lines(Dyads.Unit.COUNTRY, home, nobody)).isEmpty();
    }

    @Test
    void aMonthThatNobodyKnowsStaysUnknown() {
        EventRecord timeless =
                Telling.of(Category.AID, Status.OCCURRED).by("PRT").to("MAR").record();
        assertThat(lines(Dyads.Unit.COUNTRY, timeless)).containsExactly("- false PRT>MAR {AID=1} 10.0");
    }

    @Test
    void daysInTwoMonthsTellNoMonth() {
        EventRecord week = Telling.of(Category.AID, Status.OCCURRED)
                .published("2023-03-06")
                .during("2023-02-27", "2023-03-05")
                .by("PRT")
                .to("MAR")
                .record();
        assertThat(lines(Dyads.Unit.COUNTRY, week)).containsExactly("2023-03 false PRT>MAR {AID=1} 10.0");
    }

    @Test
    void theFiguresAddUp() {
        EventRecord blame = Telling.of(Category.ACCUSE, Status.OCCURRED)
                .on("2023-02-01")
                .by("PRT")
                .to("MAR")
                .record();
        Dyad dyad = Dyads.of(List.of(PRAISE, blame), Dyads.Unit.COUNTRY).get(0);
        assertThat(List.of(dyad.records(), dyad.cooperative(), dyad.conflictual()))
                .containsExactly(2, 1, 1);
        assertThat(dyad.mean()).isEqualTo(1.0);
    }

    @Test
    void whatManyTellOfOneDayCountsOnce() {
        EventRecord again = Telling.of(Category.SUPPORT, Status.OCCURRED)
                .published("2023-03-05")
                .on("2023-02-28")
                .by("PRT Ana Brito, Mayor")
                .to("MAR")
                .record();
        EventRecord nextDay = Telling.of(Category.SUPPORT, Status.OCCURRED)
                .published("2023-03-05")
                .on("2023-03-01")
                .by("PRT Ana Brito, Mayor")
                .to("MAR")
                .record();
        assertThat(OneADay.of(List.of(again, nextDay, PRAISE))).containsExactly(PRAISE, nextDay);
    }

    @Test
    void anUntoldDayIsNotTheDayOfAnotherAct() {
        EventRecord told = Telling.of(Category.ACCUSE, Status.OCCURRED)
                .published("2023-03-04")
                .on("2023-03-02")
                .by("PRT")
                .to("MAR")
                .record();
        assertThat(OneADay.of(List.of(UNDATED, told))).hasSize(2);
    }

    @Test
    void theOrderOfRecordsDoesNotMatter() {
        List<EventRecord> records = new ArrayList<>(List.of(PRAISE, UNDATED, TALKS));
        List<Dyad> expected = Dyads.of(records, Dyads.Unit.CODE);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(records, new Random(seed));
            assertThat(Dyads.of(records, Dyads.Unit.CODE)).as("seed " + seed).isEqualTo(expected);
        }
    }
}
