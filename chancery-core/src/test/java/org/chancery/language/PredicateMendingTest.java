package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the parser takes for the predicate although another word is. */
class PredicateMendingTest {

    @Test
    void aThreatToDoSomethingIsTheSubjectOfTheVerbBehindIt() {
        String words = "A/DT threat/NN to/TO sail/VB alarmed/VBD/alarm Chad/NNP";
        Sentence mended = Mending.of(Words.parsed(words, "det:1 nsubj:3 mark:3 root:-1 dep:3 obj:4"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(4, "nsubj"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "acl"));
    }

    @Test
    void whoStandsBehindTheCommaOfASettingActs() {
        String words = "On/IN request/NN of/IN Bo/NNP ,/, kings/NNS/king left/VBD/leave Oslo/NNP";
        String arcs = "case:1 root:-1 case:3 nmod:1 punct:3 appos:3 acl:1 obj:6";
        Sentence mended = Mending.of(Words.parsed(words, arcs));
        assertThat(mended.arc(6)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(6, "nsubj"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(6, "obl"));
    }

    @Test
    void whatIsAllegedToHaveBeenDoneIsTheContent() {
        String words = "Oman/NNP alleged/VBD/allege envoys/NNS/envoy were/VBD/be shot/VBN/shoot";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 obj:1 aux:pass:4 dep:1"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(4, "nsubj:pass"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(1, "ccomp"));
    }

    @Test
    void aHeadlineThatTellsWhatIsToComeStays() {
        String words = "Oman/NNP to/TO visit/VB Chad/NNP";
        assertThat(Mending.of(Words.parsed(words, "nsubj:2 mark:2 root:-1 obj:2"))
                        .arc(0))
                .isEqualTo(new Arc(2, "nsubj"));
    }

    @Test
    void whatSomebodyIsGivenIsTheObject() {
        String words = "Courts/NNS/court gave/VBD/give poets/NNS/poet jail/NN terms/NNS/term";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 obj:1 compound:4 dep:2"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(1, "iobj"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(1, "obj"));
    }

    @Test
    void whatIsFiredByADroneDoesWhatFollows() {
        String words = "Missiles/NNS/missile fired/VBN/fire by/IN drones/NNS/drone hit/VBD/hit forts/NNS/fort";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 case:3 obl:1 acl:3 obj:4"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(4, "nsubj"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(0, "acl"));
    }

    @Test
    void troopsBackedBySomebodyHaveNoSecondPredicate() {
        String words = "Forts/NNS/fort hit/VBN/hit by/IN troops/NNS/troop backed/VBD/back by/IN Chad/NNP";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 case:3 obl:1 acl:3 case:6 obl:4");
        assertThat(Mending.of(sentence).arc(1)).isEqualTo(new Arc(Arc.ROOT, "root"));
    }

    @Test
    void aReportThatIsReleasedIsASubject() {
        String words = "Reports/NNS/report released/VBN/release today/NN say/VBP/say so/RB";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 csubj:3 obl:tmod:1 root:-1 advmod:3"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(3, "nsubj"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(0, "acl"));
    }

    @Test
    void whatIsBelievedOfSomebodyIsNotWhatHeDoes() {
        String words = "Hackers/NNS/hacker believed/VBN/believe to/TO work/VB here/RB broke/VBD/break in/RB";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 mark:3 xcomp:1 advmod:3 advmod:3 advmod:5"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(5, "nsubj"));
    }

    @Test
    void whatSomebodyIsKnownAsDoesNothing() {
        String words = "Men/NNS/man known/VBN/know as/IN guards/NNS/guard killed/VBD/kill a/DT mayor/NN";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 mark:4 nsubj:4 advcl:1 det:6 obj:4"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(4, "nsubj"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "obl"));
    }

    @Test
    void aPlanPutForwardBySomebodyIsTheObject() {
        String words = "Oman/NNP rejected/VBD/reject plans/NNS/plan put/VBD/put forth/RB by/IN Chad/NNP";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 nsubj:3 ccomp:1 advmod:3 case:6 obl:3"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(1, "obj"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(2, "acl"));
    }

    @Test
    void whatIsSaidOfAPlanStaysAClause() {
        String words = "Oman/NNP said/VBD/say plans/NNS/plan put/VBD/put forth/RB by/IN Chad/NNP";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 nsubj:3 ccomp:1 advmod:3 case:6 obl:3");
        assertThat(Mending.of(sentence).arc(3)).isEqualTo(new Arc(1, "ccomp"));
    }

    @Test
    void aGerundBeforeANameHasItForItsObject() {
        String words = "Oman/NNP filed/VBD/file suits/NNS/suit accusing/VBG/accuse Chad/NNP";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 obj:1 amod:4 dep:2"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "advcl"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(3, "obj"));
    }

    @Test
    void whatOneIsAccusedOfIsTheDoing() {
        String words = "Men/NNS/man accused/VBN/accuse of/IN selling/VBG/sell arms/NNS/arm fled/VBD/flee";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:5 acl:0 case:4 amod:4 obl:1 root:-1"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "advcl"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(3, "obj"));
    }

    @Test
    void theirNumberIsNotTheSubject() {
        String words = "Several/JJ left/JJ and/CC Jewish/JJ groups/NNS/group rejected/VBD/reject it/PRP";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:5 dep:0 cc:4 amod:4 conj:1 root:-1 obj:5"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(5, "nsubj"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(4, "amod"));
    }

    @Test
    void withWhatSomebodyIsSuppliedIsTheVerbs() {
        String words = "Oman/NNP supplied/VBD/supply schools/NNS/school in/IN Chad/NNP with/IN books/NNS/book";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 obj:1 case:4 nmod:2 case:6 nmod:2"));
        assertThat(mended.arc(6)).isEqualTo(new Arc(1, "obl"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(2, "nmod"));
    }

    @Test
    void whatMoneyIsSpentOnIsADeed() {
        String words = "Oman/NNP spent/VBD/spend millions/NNS/million on/IN rebuilding/VBG/rebuild roads/NNS/road";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 obj:1 case:5 amod:5 obl:1"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(1, "advcl"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(4, "obj"));
    }

    @Test
    void toWhomDoorsAreOpenedIsTheVerbs() {
        String words = "Oman/NNP opened/VBD/open doors/NNS/door to/IN Chadians/NNPS fleeing/VBG/flee hunger/NN";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 obj:1 mark:5 nsubj:5 advcl:1 obj:5"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(1, "obl"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(4, "acl"));
    }

    @Test
    void whoIsCalledOnIsNotCalled() {
        String words = "Oman/NNP called/VBD/call on/RP mayors/NNS/mayor to/TO help/VB";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 compound:prt:1 obj:1 mark:5 advcl:1"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(3, "case"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "obl"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(1, "xcomp"));
    }

    @Test
    void theJobOneWalksOffHasAPreposition() {
        String words = "Pilots/NNS/pilot walked/VBD/walk off/RP the/DT job/NN";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 dep:4 det:4 obl:1"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(4, "case"));
    }

    @Test
    void whatAThingIsCalledInQuotationMarksIsNoPartOfTheThing() {
        String words = "Oman/NNP called/VBD/call votes/NNS/vote \"/`` absurd/JJ \"/''";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 obj:1 punct:4 dep:2 punct:4"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(1, "xcomp"));
    }

    @Test
    void whatAThingIsDescribedAsBelongsToTheVerb() {
        String words = "Oman/NNP described/VBD/describe votes/NNS/vote as/IN unfair/JJ";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 obj:1 case:4 nmod:2"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(1, "obl"));
    }

    @Test
    void whatSomebodyIsInHisWorkStaysWithIt() {
        String words = "Oman/NNP praised/VBD/praise work/NN as/IN envoy/NN";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 case:4 nmod:2");
        assertThat(Mending.of(sentence).arc(4)).isEqualTo(new Arc(2, "nmod"));
    }

    @Test
    void whoeverIsShotDeadIsShot() {
        String words = "Mayors/NNS/mayor were/VBD/be shot/VBN/shoot dead/JJ";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:pass:2 aux:pass:2 root:-1 obj:2"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(2, "xcomp"));
    }

    @Test
    void whatStandsBehindASecondVerbIsItsOwn() {
        String words = "Envoys/NNS/envoy were/VBD/be held/VBN/hold and/CC barred/VBN/bar from/IN office/NN";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:pass:2 aux:pass:2 root:-1 cc:4 conj:2 case:6 obl:2"));
        assertThat(mended.arc(6)).isEqualTo(new Arc(4, "obl"));
    }

    @Test
    void aVoteOnAMotionToDoSomethingIsAVoteToDoIt() {
        String words = "Chad/NNP voted/VBD/vote on/IN a/DT motion/NN to/TO expel/VB envoys/NNS/envoy";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 case:4 det:4 obl:1 mark:6 acl:4 obj:6"));
        assertThat(mended.arc(6)).isEqualTo(new Arc(1, "xcomp"));
    }

    @Test
    void whatAHyphenMeasuresIsTheNounBehindIt() {
        String words = "Mali/NNP ended/VBD/end a/DT months/NNS/month -/: long/JJ siege/NN ./.";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 det:3 obj:1 punct:3 amod:6 dep:3 punct:1"));
        assertThat(mended.arc(6)).isEqualTo(new Arc(1, "obj"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(6, "det"));
    }

    @Test
    void theDayOnWhichSomebodyFailsElectsNobody() {
        String words = "Deputies/NNS/deputy failed/VBD/fail on/IN Friday/NNP to/TO elect/VB Biya/NNP ./.";
        Sentence mended =
                Mending.of(Words.parsed(words, "nsubj:1 root:-1 mark:5 nsubj:5 mark:5 advcl:1 obj:5 punct:1"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "obl"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(1, "xcomp"));
    }

    @Test
    void theDayOfAMeetingDoesNotTalk() {
        String words = "Deputies/NNS/deputy met/VBD/meet in/IN Rome/NNP on/IN Friday/NNP to/TO talk/VB ./.";
        Sentence mended =
                Mending.of(Words.parsed(words, "nsubj:1 root:-1 case:3 obl:1 mark:7 nsubj:7 mark:7 advcl:1 punct:1"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(1, "obl"));
        assertThat(mended.arc(7)).isEqualTo(new Arc(1, "advcl"));
    }

    @Test
    void whatIsDismissedAsAbsurdIsTheObject() {
        String words = "Oman/NNP dismissed/VBD/dismiss as/IN absurd/JJ Chad/NNP 's/POS claim/NN ./.";
        Sentence mended =
                Mending.of(Words.parsed(words, "nsubj:1 root:-1 case:6 amod:4 nmod:poss:6 case:4 obl:1 punct:1"));
        assertThat(mended.arc(6)).isEqualTo(new Arc(1, "obj"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "obl"));
    }

    @Test
    void aParticleBeforeTheObjectIsTheVerbs() {
        String words = "Oman/NNP batted/VBD/bat away/RB appeals/NNS/appeal ./.";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 advmod:3 obj:1 punct:1"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(1, "compound:prt"));
    }

    @Test
    void aSpeakerBehindWhatIsSaidIsNoOtherNameOfWhoStandsBefore() {
        String words = "Mali/NNP rejects/VBZ/reject talks/NNS/talk with/IN Oman/NNP ,/, Biya/NNP said/VBD/say ./.";
        Sentence mended =
                Mending.of(Words.parsed(words, "nsubj:1 csubj:7 obj:1 case:4 nmod:2 punct:4 appos:4 root:-1 punct:7"));
        assertThat(mended.arc(6)).isEqualTo(new Arc(7, "nsubj"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(7, "ccomp"));
    }

    @Test
    void whoeverIsGrantedAccessGetsIt() {
        String words = "Chad/NNP granted/VBD/grant monitors/NNS/monitor access/NN ./.";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 compound:3 obj:1 punct:1"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(1, "iobj"));
    }

    @Test
    void thePlaceBeforeASpanIsWhereSomebodyFlew() {
        String words = "Doctors/NNS/doctor flew/VBD/fly to/IN Chad/NNP hours/NNS/hour later/RB ./.";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 case:4 compound:4 obl:1 advmod:4 punct:1"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "obl"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(3, "case"));
    }

    @Test
    void whatIsLookedIntoIsTheQuestion() {
        String words = "Courts/NNS/court looked/VBD/look into/IN whether/IN Oman/NNP paid/VBD/pay ./.";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 mark:5 mark:5 nsubj:5 advcl:1 punct:1"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(1, "ccomp"));
    }

    @Test
    void whoSpeaksSomewhereDoesWhatTheFiniteVerbSays() {
        String words =
                "Bahr/NNP speaking/VBG/speak to/IN the/DT council/NN tank/NN called/VBD/call laws/NNS/law absurd/JJ";
        String arcs = "nsubj:1 root:-1 case:4 det:4 obl:1 nsubj:6 dep:4 obj:6 xcomp:6";
        Sentence mended = Mending.of(Words.parsed(words, arcs));
        assertThat(mended.arc(6)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(6, "nsubj"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(0, "acl"));
    }

    @Test
    void theMainClauseGoesOnBehindWhatIsSaidOfAPerson() {
        String words =
                "She/PRP praised/VBD/praise Ali/NNP ,/, who/WP was/VBD/be jailed/VBN/jail ,/, and/CC promised/VBD/promise reforms/NNS/reform";
        String arcs = "nsubj:1 root:-1 obj:1 punct:2 nsubj:pass:6 aux:pass:6 acl:relcl:2 punct:6 cc:9 conj:6 obj:9";
        assertThat(Mending.of(Words.parsed(words, arcs)).arc(9)).isEqualTo(new Arc(1, "conj"));
    }

    @Test
    void aVerbBehindAnAsideOnANameIsWhatTheNameDoes() {
        String words = "Lee/NNP ,/, on/IN behalf/NN of/IN Oman/NNP ,/, helped/VBD/help draft/VB a/DT truce/NN";
        String arcs = "root:-1 punct:0 case:3 obl:0 case:5 nmod:3 punct:0 aux:8 dep:0 det:10 obj:8";
        Sentence mended = Mending.of(Words.parsed(words, arcs));
        assertThat(mended.arc(8)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(8, "nsubj"));
    }
}
