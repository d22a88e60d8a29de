package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chancery.actor.Sector;
import org.chancery.event.Category;
import org.chancery.event.Context;
import org.chancery.event.Juncture;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.link.Person;
import org.chancery.link.Stories;
import org.chancery.record.EventRecord;
import org.chancery.view.Round.Ground;
import org.chancery.view.Track.State;
import org.junit.jupiter.api.Test;

/** Which talks are rounds of one negotiation, and where it stands. */
class TracksTest {

    private static final Set<String> VAGUE = Set.of("the", "on", "of", "issue", "their", "a", "they", "an", "in");
    private static final LocalDate TODAY = LocalDate.of(2023, 4, 1);

    private static final EventRecord FIRST = talks(Status.OCCURRED, "2023-02-02", "They discussed the fishing quotas.")
            .on("2023-02-01")
            .at("Lisbon", "PRT")
            .about("the fishing quotas")
            .record();
    private static final EventRecord SECOND = talks(Status.PLANNED, "2023-03-20", "They will discuss fishing quotas.")
            .on("2023-04-10")
            .about("fishing quotas")
            .record();

    private static Telling talks(Status status, String day, String sentence) {
        return Telling.talks(status).published(day).saying(sentence).by("PRT Ana Brito, Foreign Minister", "MAR");
    }

    private static List<Track> tracks(EventRecord... records) {
        return Tracks.of(Stories.of(List.of(records)), VAGUE, TODAY);
    }

    private static Track only(EventRecord... records) {
        List<Track> all = tracks(records);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void roundsOnTheSameMatterAreOneTrackWithTheNextOnePlanned() {
        Track track = only(FIRST, SECOND);
        assertThat(track.rounds()).extracting(Round::ground).containsExactly(Ground.MATTER, Ground.MATTER);
        assertThat(track.next()).contains(track.rounds().get(1));
        assertThat(track.standing().state()).isEqualTo(State.UNDER_WAY);
        assertThat(track.standing().since()).contains(LocalDate.of(2023, 2, 1));
        assertThat(track.leaders().get("PRT")).extracting(Person::name).isEqualTo(Optional.of("Ana Brito"));
        assertThat(track.matter()).containsExactly("the fishing quotas");
    }

    @Test
    void anotherMatterIsAnotherTrack() {
        EventRecord border = talks(Status.OCCURRED, "2023-02-12", "They discussed the border.")
                .on("2023-02-11")
                .about("the border")
                .record();
        assertThat(tracks(FIRST, border)).hasSize(2);
    }

    @Test
    void vagueWordsAndNoWordsJoinNothing() {
        EventRecord one = talks(Status.OCCURRED, "2023-02-12", "They discussed the issue.")
                .on("2023-02-11")
                .about("the issue")
                .record();
        EventRecord two = talks(Status.OCCURRED, "2023-03-12", "They discussed the issue.")
                .on("2023-03-11")
                .about("the issue")
                .record();
        assertThat(tracks(one, two)).hasSize(2).noneMatch(Track::isMatterKnown);
    }

    @Test
    void theNameOfAPartyIsNoMatter() {
        EventRecord one = talks(Status.OCCURRED, "2023-02-12", "They discussed Brito.")
                .on("2023-02-11")
                .about("Brito")
                .record();
        assertThat(only(one).matter()).isEmpty();
    }

    @Test
    void whatIsToldInTheSameArticleIsOnItsOnlyMatter() {
        EventRecord again = talks(Status.PLANNED, "2023-02-02", "They will meet again.")
                .number(1)
                .on("2023-05-01")
                .record();
        assertThat(only(FIRST, again).rounds())
                .extracting(Round::ground)
                .containsExactly(Ground.MATTER, Ground.ARTICLE);
    }

    @Test
    void whereAnArticleTellsOfTwoMattersNothingElseIsJoined() {
        EventRecord border = talks(Status.OCCURRED, "2023-02-02", "They discussed the border.")
                .number(1)
                .on("2022-12-01")
                .about("the border")
                .record();
        EventRecord again = talks(Status.PLANNED, "2023-02-02", "They will meet again.")
                .number(2)
                .on("2023-05-01")
                .record();
        assertThat(tracks(FIRST, border, again)).hasSize(3);
    }

    @Test
    void theOnlyTrackWithTheContextTakesWhatTellsNoMatter() {
        EventRecord cold = talks(Status.OCCURRED, "2023-02-02", "They discussed the enrichment of uranium.")
                .on("2023-02-01")
                .about("enrichment of uranium")
                .context(Context.CBRN)
                .record();
        EventRecord stalled = talks(Status.STALLED, "2023-03-02", "Nuclear talks have stalled.")
                .context(Context.CBRN)
                .record();
        Track track = only(cold, stalled);
        assertThat(track.standing().state()).isEqualTo(State.STALLED);
        assertThat(track.rounds()).hasSize(1);
    }

    @Test
    void aMereVisitIsNoRound() {
        EventRecord visit = talks(Status.OCCURRED, "2023-02-12", "She visited Morocco.")
                .mode(Mode.CONSULT_VISIT)
                .on("2023-02-11")
                .record();
        assertThat(tracks(visit)).isEmpty();
    }

    private static EventRecord within(String day, String movement) {
        return Telling.talks(Status.OCCURRED)
                .published(day)
                .on(day)
                .saying("They discussed a ceasefire.")
                .about("a ceasefire")
                .part("COL", Sector.GOV, Optional.empty())
                .part("COL", Sector.REB, Optional.of(movement).filter(name -> !name.isEmpty()))
                .record();
    }

    @Test
    void talksWithinACountryAreATrackAndThoseWithAnotherMovementAreAnother() {
        assertThat(tracks(within("2023-03-01", "Dawn"), within("2023-03-15", "Dawn")))
                .extracting(Track::sides)
                .containsExactly(List.of("COL", "COLREB Dawn"));
        assertThat(tracks(within("2023-03-01", "Dawn"), within("2023-03-15", "Front")))
                .extracting(Track::sides)
                .containsExactly(List.of("COL", "COLREB Front"), List.of("COL", "COLREB Dawn"));
        assertThat(only(within("2023-03-01", ""), within("2023-03-15", "")).sides())
                .containsExactly("COL", "COLREB");
    }

    @Test
    void anAgreementWithinACountrySignedAbroadEndsTheTrack() {
        EventRecord signed = Telling.of(Category.SUPPORT, Status.OCCURRED)
                .published("2023-03-20")
                .on("2023-03-19")
                .saying("They signed a ceasefire in Havana.")
                .juncture(Juncture.AGREEMENT)
                .part("COL", Sector.GOV, Optional.empty())
                .part("COL", Sector.REB, Optional.of("Dawn"))
                .to("CUB")
                .record();
        assertThat(only(within("2023-03-01", "Dawn"), signed).standing().state())
                .isEqualTo(State.AGREED);
    }

    @Test
    void twoPartiesOfACountryAreTwoSides() {
        EventRecord coalition = Telling.talks(Status.PLANNED)
                .published("2023-03-20")
                .saying("They will discuss a coalition.")
                .about("a coalition")
                .part("AUT", Sector.PTY, Optional.of("Alpine List"))
                .part("AUT", Sector.PTY, Optional.of("Civic Union"))
                .record();
        assertThat(only(coalition).sides()).containsExactly("AUTPTY Alpine List", "AUTPTY Civic Union");
    }

    @Test
    void anAgreementOnTheMatterEndsItAndOneOnAnotherDoesNot() {
        Telling signed = Telling.of(Category.SUPPORT, Status.OCCURRED)
                .published("2023-03-02")
                .by("PRT", "MAR")
                .juncture(Juncture.AGREEMENT)
                .on("2023-03-01");
        EventRecord same =
                signed.saying("They signed an agreement on fishing quotas.").record();
        EventRecord other =
                signed.saying("They signed an agreement on a railway.").record();
        assertThat(only(FIRST, same).standing().state()).isEqualTo(State.AGREED);
        assertThat(only(FIRST, other).standing().state()).isEqualTo(State.UNDER_WAY);
    }

    @Test
    void anAgreementSignedWithTheMediatorEndsItToo() {
        EventRecord signed = Telling.of(Category.SUPPORT, Status.OCCURRED)
                .published("2023-03-02")
                .by("PRT", "MAR", "ESP")
                .juncture(Juncture.AGREEMENT)
                .on("2023-03-01")
                .saying("They signed an agreement on fishing quotas.")
                .record();
        assertThat(only(FIRST, signed).standing().state()).isEqualTo(State.AGREED);
    }

    @Test
    void whomSomebodyIsToMeetIsNoMatter() {
        EventRecord visit = talks(Status.OCCURRED, "2023-02-02", "She met Foreign Minister Rui Vaz.")
                .on("2023-02-01")
                .by("MAR Rui Vaz, Foreign Minister")
                .about("Foreign Minister Rui Vaz")
                .record();
        assertThat(only(visit).matter()).isEmpty();
    }

    @Test
    void whoLeavesTheTableBreaksOffAndANewRoundIsAPlan() {
        EventRecord left = Telling.of(Category.SANCTION, Status.OCCURRED)
                .published("2023-03-02")
                .saying("Morocco left the talks on fishing quotas.")
                .by("MAR")
                .to("PRT")
                .juncture(Juncture.WALK_OUT)
                .record();
        assertThat(only(FIRST, left).standing().state()).isEqualTo(State.BROKEN_OFF);
        assertThat(only(FIRST, left, SECOND).standing().state()).isEqualTo(State.PLANNED);
    }

    @Test
    void stalledSinceTheDayThatIsTold() {
        EventRecord stalled = talks(Status.STALLED, "2023-03-02", "Talks on fishing quotas have stalled.")
                .about("fishing quotas")
                .since("2023-02-15")
                .record();
        Track track = only(FIRST, stalled);
        assertThat(track.standing().since()).contains(LocalDate.of(2023, 2, 15));
        assertThat(track.standing().told()).isTrue();
    }

    @Test
    void whatNobodyTellsOfForHalfAYearIsDormant() {
        Track track = Tracks.of(Stories.of(List.of(FIRST)), VAGUE, LocalDate.of(2023, 9, 1))
                .get(0);
        assertThat(track.standing().state()).isEqualTo(State.DORMANT);
        assertThat(track.standing().since()).contains(LocalDate.of(2023, 2, 2));
    }

    @Test
    void theOrderOfRecordsDoesNotMatter() {
        List<EventRecord> records = new ArrayList<>(List.of(
                FIRST,
                SECOND,
                talks(Status.STALLED, "2023-03-02", "Talks on the quotas have stalled.")
                        .about("the quotas")
                        .record(),
                talks(Status.OCCURRED, "2023-02-12", "They discussed the border.")
                        .on("2023-02-11")
                        .about("the border")
                        .record()));
        List<Track> expected = Tracks.of(Stories.of(records), VAGUE, TODAY);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(records, new Random(seed));
            assertThat(Tracks.of(Stories.of(records), VAGUE, TODAY))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }
}
