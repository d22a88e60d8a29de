package org.chancery.app.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.RealReader;
import org.chancery.codebook.Codebook;
import org.chancery.link.Stage;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.chancery.view.Dossier;
import org.chancery.view.Dossiers;
import org.chancery.view.Tenure;
import org.chancery.view.Track;
import org.chancery.view.Tracks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The report that the project began with tells of one negotiation and of who holds which office; skipped where it is not at hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedAnalysisTest {

    private List<EventRecord> records = List.of();
    private List<Story> stories = List.of();
    private Set<String> vague = Set.of();

    @BeforeAll
    void read() throws IOException {
        var file = Seed.file();
        assumeTrue(file.isPresent(), "skipped: there is no ../shared/seed/article.txt beside this checkout");
        records = Seed.read(file.get(), Optional.of(Seed.PUBLISHED)).records();
        stories = Stories.of(records);
        vague = Codebook.of(RealReader.FILES).cues().vague();
    }

    private Track track() {
        List<Track> found = Tracks.of(stories, vague, Seed.PUBLISHED).stream()
                .filter(it -> it.sides().equals(List.of("PRK", "USA")))
                .filter(Track::isMatterKnown)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void theTalksOfTwoYearsAreOneTrackThatHasComeToAHalt() {
        assertThat(String.join(" ", track().matter())).contains("denuclearization");
        assertThat(track().standing().state()).isEqualTo(Track.State.STALLED);
        assertThat(track().next()).isEmpty();
    }

    @Test
    void itsRoundsReachFromSingaporeToSweden() {
        List<Story> held = track().held().stream()
                .map(it -> it.story())
                .filter(it -> it.days().isPresent())
                .toList();
        assertThat(held)
                .extracting(it -> YearMonth.from(it.days().orElseThrow().from()))
                .containsExactly(YearMonth.of(2018, 6), YearMonth.of(2019, 10));
        assertThat(held)
                .extracting(it -> it.place().flatMap(EventRecord.Location::country))
                .containsExactly(Optional.of("SGP"), Optional.of("SWE"));
        assertThat(held).extracting(Story::state).containsOnly(Stage.HELD);
    }

    @Test
    void everyOfficeOfTheDayIsHeldBySomebody() {
        List<Dossier> people = Dossiers.of(records, stories, vague);
        assertThat(people)
                .extracting(Dossier::name)
                .containsExactlyInAnyOrder(
                        "Stephen Biegun",
                        "Choi Jong-kun",
                        "Lee Do-hoon",
                        "Kang Kyung-wha",
                        "Lee In-young",
                        "Kim Jong-un",
                        "Donald Trump");
        assertThat(offices(people, "Stephen Biegun"))
                .contains("Deputy Secretary of State", "special representative for North Korea");
        assertThat(offices(people, "Choi Jong-kun")).containsExactly("First Vice Foreign Minister");
        assertThat(offices(people, "Lee Do-hoon")).containsExactly("top nuclear envoy");
        assertThat(offices(people, "Kang Kyung-wha")).containsExactly("Foreign Minister");
        assertThat(offices(people, "Lee In-young")).containsExactly("Unification Minister");
        assertThat(offices(people, "Kim Jong-un")).containsExactly("leader");
        assertThat(offices(people, "Donald Trump")).containsExactly("President");
    }

    private static List<String> offices(List<Dossier> people, String name) {
        return people.stream()
                .filter(it -> it.name().equals(name))
                .flatMap(it -> it.tenures().stream())
                .map(Tenure::office)
                .toList();
    }
}
