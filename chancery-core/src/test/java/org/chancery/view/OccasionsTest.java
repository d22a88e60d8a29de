package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.actor.Sector;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.link.Stage;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.record.EventRecord;
import org.junit.jupiter.api.Test;

/** Which records tell of the same, where it takes more to say than a day and a guest. */
class OccasionsTest {

    private static List<Story> stories(EventRecord... records) {
        return Stories.of(List.of(records));
    }

    private static Telling accused(int number, String who, String whom) {
        return Telling.of(Category.ACCUSE, Status.OCCURRED)
                .published("2023-03-02")
                .number(number)
                .by(who)
                .to(whom);
    }

    @Test
    void whoAccusesAndWhoIsAccusedAreTwoRoles() {
        EventRecord one = accused(0, "PER Ana Quispe, Senator", "PER Luis Rojas, President")
                .on("2023-03-01")
                .record();
        EventRecord other = accused(1, "PER Luis Rojas, President", "PER Ana Quispe, Senator")
                .on("2023-03-01")
                .record();
        EventRecord again = accused(2, "PER Ana Quispe, Senator", "PER Luis Rojas, President")
                .on("2023-03-01")
                .in("elsewhere")
                .record();
        assertThat(stories(one, other)).hasSize(2);
        assertThat(stories(one, again)).hasSize(1);
    }

    @Test
    void whatOneSaysInTwoSentencesOfAnArticleIsTwoThings() {
        EventRecord one = accused(0, "PER Ana Quispe, Senator", "PER").record();
        EventRecord other = accused(1, "PER Ana Quispe, Senator", "PER").record();
        EventRecord elsewhere =
                accused(0, "PER Ana Quispe, Senator", "PER").in("elsewhere").record();
        assertThat(stories(one, other)).hasSize(2);
        assertThat(stories(one, elsewhere)).hasSize(1);
    }

    @Test
    void rebelsOfNoKnownCountryAreNotThoseOfAnotherArticle() {
        Telling attack = Telling.of(Category.ASSAULT, Status.OCCURRED)
                .published("2023-03-02")
                .on("2023-03-01")
                .part("", Sector.REB, Optional.empty());
        EventRecord one = attack.in("one").record();
        EventRecord other = attack.in("other").record();
        assertThat(stories(one, other)).hasSize(2);
    }

    @Test
    void howAPlanCameToItsDayDoesNotPutItOffAgain() {
        EventRecord plan = Telling.talks(Status.PLANNED)
                .published("2023-03-02")
                .by("BWA", "NAM")
                .on("2023-03-21")
                .record();
        EventRecord past = Telling.talks(Status.POSTPONED)
                .published("2023-03-02")
                .number(1)
                .by("BWA", "NAM")
                .during("2023-02-01", "2023-02-14")
                .record();
        Story story = stories(plan, past).get(0);
        assertThat(story.state()).isEqualTo(Stage.ANNOUNCED);
        assertThat(story.days().map(Stretch::from)).contains(LocalDate.of(2023, 3, 21));
    }

    @Test
    void howATalkCameToItsNewDayDoesNotPutItOffAgain() {
        Telling talks = Telling.talks(Status.PLANNED).by("BWA", "NAM");
        EventRecord plan = talks.published("2023-03-02").on("2023-03-08").record();
        EventRecord off = Telling.talks(Status.POSTPONED)
                .by("BWA", "NAM")
                .published("2023-03-05")
                .on("2023-03-08")
                .record();
        EventRecord again = Telling.talks(Status.PLANNED)
                .by("BWA", "NAM")
                .published("2023-03-12")
                .on("2023-03-20")
                .record();
        EventRecord past = Telling.talks(Status.POSTPONED)
                .by("BWA", "NAM")
                .published("2023-03-12")
                .number(1)
                .record();
        Story story = stories(plan, off, again, past).get(0);
        assertThat(story.state()).isEqualTo(Stage.MOVED);
        assertThat(story.days().map(Stretch::from)).contains(LocalDate.of(2023, 3, 20));
    }

    @Test
    void talksHeldInTheCountryThatWasToBeVisitedTellThatTheGuestCame() {
        EventRecord visit = Telling.talks(Status.PLANNED)
                .mode(Mode.CONSULT_VISIT)
                .published("2023-03-02")
                .by("NOR Ida Moe, Foreign Minister")
                .to("IDN")
                .at("Jakarta", "IDN")
                .on("2023-03-11")
                .record();
        Telling met = Telling.talks(Status.OCCURRED)
                .published("2023-03-12")
                .by("NOR Ida Moe, Foreign Minister", "IDN Bagas Rahadi, Trade Minister")
                .on("2023-03-11");
        EventRecord elsewhere = met.record();
        EventRecord there = met.at("Jakarta", "IDN").record();
        assertThat(stories(visit, there).get(0).state()).isEqualTo(Stage.HELD);
        assertThat(stories(visit, elsewhere).get(0).state()).isEqualTo(Stage.ANNOUNCED);
    }

    @Test
    void aVisitReachesToTheDayUntilWhichTheGuestStays() {
        Telling visit = Telling.talks(Status.PLANNED)
                .mode(Mode.CONSULT_VISIT)
                .published("2023-03-02")
                .by("NOR Ida Moe, Foreign Minister")
                .to("IDN");
        EventRecord arrival = visit.on("2023-03-11").record();
        EventRecord stay = visit.number(1).until("2023-03-14").record();
        EventRecord treaty = visit.number(2).until("2023-06-30").record();
        assertThat(stories(arrival, stay)).hasSize(1);
        assertThat(stories(arrival, stay).get(0).days())
                .contains(new Stretch(LocalDate.of(2023, 3, 11), LocalDate.of(2023, 3, 14)));
        assertThat(stories(arrival, treaty).get(0).days().map(Stretch::length)).contains(1L);
    }
}
