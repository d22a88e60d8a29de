package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.chancery.event.Status;
import org.chancery.link.Stories;
import org.chancery.record.EventRecord;
import org.junit.jupiter.api.Test;

/** Whom somebody met. */
class EncountersTest {

    private static EventRecord talks(Status status, String day, String with) {
        return Telling.talks(status)
                .published(day)
                .by("PRT Ana Brito, foreign minister")
                .to(with)
                .record();
    }

    private static List<String> met(EventRecord... records) {
        List<EventRecord> all = List.of(records);
        Dossier brito = Dossiers.of(all, Stories.of(all), Set.of()).stream()
                .filter(it -> it.name().equals("Ana Brito"))
                .findFirst()
                .orElseThrow();
        return Encounters.of(brito).stream()
                .map(it -> it.side() + " " + it.name() + " " + it.met().size())
                .toList();
    }

    @Test
    void thoseMetMostOftenComeFirst() {
        assertThat(met(
                        talks(Status.OCCURRED, "2023-03-02", "ESP Eva Ruiz, minister"),
                        talks(Status.OCCURRED, "2023-03-02", "MAR Omar Alami, minister"),
                        talks(Status.OCCURRED, "2023-09-02", "MAR Omar Alami, minister")))
                .containsExactly("MAR Omar Alami 2", "ESP Eva Ruiz 1");
    }

    @Test
    void whatIsOnlyPlannedIsNoMeeting() {
        assertThat(met(talks(Status.PLANNED, "2023-03-02", "MAR Omar Alami, minister")))
                .isEmpty();
        assertThatThrownBy(() -> new Encounter("Omar Alami", "MAR", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
