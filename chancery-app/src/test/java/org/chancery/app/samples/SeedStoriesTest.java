package org.chancery.app.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.link.Kind;
import org.chancery.link.Reason;
import org.chancery.link.Stage;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.view.Agenda;
import org.chancery.view.Appointment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The report that the project began with tells of one visit with four parts; skipped where it is not at hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedStoriesTest {

    private static final Stretch DAYS = new Stretch(LocalDate.of(2020, 12, 8), LocalDate.of(2020, 12, 11));

    private List<Story> stories = List.of();

    @BeforeAll
    void read() throws IOException {
        var file = Seed.file();
        assumeTrue(file.isPresent(), "skipped: there is no ../shared/seed/article.txt beside this checkout");
        stories = Stories.of(Seed.read(file.get(), Optional.of(Seed.PUBLISHED)).records());
    }

    private Story visit() {
        List<Story> coming = stories.stream()
                .filter(it -> it.kind() == Kind.VISIT && it.state() == Stage.ANNOUNCED)
                .toList();
        assertThat(coming).hasSize(1);
        return coming.get(0);
    }

    private Story part(String name) {
        return visit().parts().stream()
                .filter(part -> part.parties().stream()
                        .flatMap(side -> side.people().stream())
                        .anyMatch(person -> person.name().equals(Optional.of(name))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneVisitWithFourParts() {
        assertThat(visit().days()).contains(DAYS);
        assertThat(visit().parts()).hasSize(4);
        assertThat(part("Choi Jong-kun").scheduled())
                .contains(new Stretch(DAYS.from().plusDays(1), DAYS.from().plusDays(1)));
        assertThat(part("Kang Kyung-wha").kind()).isEqualTo(Kind.MEAL);
        assertThat(part("Kang Kyung-wha").scheduled()).contains(new Stretch(DAYS.to(), DAYS.to()));
        assertThat(part("Lee Do-hoon").kind()).isEqualTo(Kind.TALKS);
    }

    @Test
    void oneMeetingHasNoDayYet() {
        assertThat(part("Lee In-young").scheduled()).isEmpty();
        assertThat(Agenda.of(stories, Seed.PUBLISHED))
                .filteredOn(it -> it.story().equals(part("Lee In-young")))
                .extracting(Appointment::window)
                .containsExactly(Optional.of(DAYS));
    }

    @Test
    void theStatementAnnouncesTheVisitAndIsNoMeetingOfItsOwn() {
        assertThat(visit().history())
                .filteredOn(step -> step.because().contains(Reason.ON_THE_VISIT))
                .hasSize(1);
    }

    @Test
    void theAgendaHoldsTheVisitAndItsPartsAndNothingElse() {
        assertThat(Agenda.of(stories, Seed.PUBLISHED)).hasSize(5);
        assertThat(Agenda.of(stories, DAYS.to().plusDays(1))).isEmpty();
    }
}
