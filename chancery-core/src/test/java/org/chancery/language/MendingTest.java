package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MendingTest {

    @Test
    void aGerundBehindItsVerbIsTheContent() {
        Sentence sentence =
                Words.parsed("Oman/NNP denied/VBD/deny backing/VBG/back rebels/NNS", "nsubj:1 root:-1 dep:1 obj:2");
        assertThat(Mending.of(sentence).arc(2)).isEqualTo(new Arc(1, "xcomp"));
    }

    @Test
    void aGerundBehindALoosePrepositionBelongsToTheNoun() {
        Sentence sentence = Words.parsed(
                "Its/PRP$ promise/NN to/IN supporting/VBG/support Chad/NNP holds/VBZ/hold ./.",
                "nmod:poss:1 nsubj:5 dep:1 dep:2 obj:3 root:-1 punct:5");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "acl"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(3, "mark"));
    }

    @Test
    void whatComesBehindTheWorthBelongsToTheGoods() {
        String words = "Mali/NNP got/VBD/get aid/NN worth/JJ $/$ 2/CD from/IN Oman/NNP ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 amod:4 amod:2 nummod:4 case:7 obl:4 punct:1");
        assertThat(Mending.of(sentence).arc(7)).isEqualTo(new Arc(2, "nmod"));
    }

    @Test
    void aPartOfTheSumStaysWithIt() {
        String words = "Mali/NNP got/VBD/get aid/NN worth/JJ $/$ 2/CD of/IN gold/NN ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 amod:4 amod:2 nummod:4 case:7 nmod:4 punct:1");
        assertThat(Mending.of(sentence).arc(7)).isEqualTo(new Arc(4, "nmod"));
    }

    @Test
    void whatALetterSaysIsNotTheReaders() {
        String words = "Oman/NNP sent/VBD/send a/DT letter/NN to/IN Chad/NNP threatening/VBG/threaten war/NN";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 det:3 obj:1 case:5 obl:1 acl:5 obj:6");
        assertThat(Mending.of(sentence).arc(6)).isEqualTo(new Arc(3, "acl"));
    }

    @Test
    void whatOneCallsForIsTheCallersPurpose() {
        String words = "Oman/NNP called/VBD/call Biya/NNP to/TO thank/VB him/PRP ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 mark:4 xcomp:1 obj:4 punct:1");
        assertThat(Mending.of(sentence).arc(4)).isEqualTo(new Arc(1, "advcl"));
    }

    @Test
    void anArticleBelongsToItsGerund() {
        String words = "Oman/NNP condemned/VBD/condemn the/DT stabbing/VBG/stab ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 amod:2 punct:1");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "obj"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(3, "det"));
    }

    @Test
    void theWayOfDoingIsDone() {
        String words = "Crowds/NNS/crowd replied/VBD/reply by/IN throwing/VBG/throw stones/NNS/stone ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 case:4 amod:4 obl:1 punct:1");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "advcl"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(3, "obj"));
    }

    @Test
    void aWeekAfterIsATimeAndNoSubject() {
        String words = "Talks/NNS/talk come/VBP/come a/DT week/NN after/IN Oman/NNP signed/VBD/sign";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 det:3 nsubj:6 case:5 nmod:3 ccomp:1");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(5)).isEqualTo(new Arc(6, "nsubj"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(6, "mark"));
        assertThat(mended.arc(6)).isEqualTo(new Arc(1, "advcl"));
    }

    @Test
    void theTalksAreNoModifierOfTheLastOfThoseWhoTalk() {
        String words = "Talks/NNS/talk between/IN Oman/NNP and/CC Houthi/NNP rebels/NNS/rebel failed/VBD/fail";
        Sentence sentence = Words.parsed(words, "compound:5 case:2 nmod:0 cc:4 conj:2 nsubj:6 root:-1");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(0)).isEqualTo(new Arc(6, "nsubj"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(2, "conj"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(5, "compound"));
    }

    @Test
    void aheadOfIsAPreposition() {
        String words = "Ahead/RB/ahead of/IN talks/NNS/talk Oman/NNP spoke/VBD/speak";
        Sentence sentence = Words.parsed(words, "advmod:4 case:2 obl:0 nsubj:4 root:-1");
        assertThat(Mending.of(sentence).arc(2)).isEqualTo(new Arc(4, "obl"));
        assertThat(Mending.of(sentence).arc(0)).isEqualTo(new Arc(2, "case"));
    }

    @Test
    void whatStandsBehindAnInsertionBelongsToTheVerb() {
        String words = "Oman/NNP set/VBD/set curbs/NNS/curb ,/, including/VBG/include bans/NNS/ban ,/, on/IN Chad/NNP";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 punct:1 case:5 obl:1 punct:5 case:8 nmod:5");
        assertThat(Mending.of(sentence).arc(8)).isEqualTo(new Arc(1, "obl"));
    }

    @Test
    void aSentenceWithoutArcsIsReturned() {
        Sentence sentence = Words.tagged("Oman/NNP helped/VBD Mali/NNP ./.");
        assertThat(Mending.of(sentence)).isSameAs(sentence);
    }

    @Test
    void aNameBetweenAndAndAVerbIsItsSubject() {
        String words = "Oman/NNP sent/VBD/send planes/NNS ,/, and/CC Chad/NNP offered/VBD/offer doctors/NNS";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 dep:6 punct:2 cc:5 conj:2 dep:1 obj:6");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(5)).isEqualTo(new Arc(6, "nsubj"));
        assertThat(mended.arc(6)).isEqualTo(new Arc(1, "conj"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(1, "obj"));
    }

    @Test
    void whatOneStaysAwayFromIsTheVerbs() {
        String words = "Oman/NNP stayed/VBD/stay away/RB from/IN talks/NNS ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 advmod:1 case:4 obl:2 punct:1");
        assertThat(Mending.of(sentence).arc(4)).isEqualTo(new Arc(1, "obl"));
    }

    @Test
    void whatOneDeniesHavingDoneIsTheContent() {
        String words = "Oman/NNP denied/VBD/deny having/VBG/have armed/VBN/arm rebels/NNS";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 aux:3 dep:1 obj:3");
        assertThat(Mending.of(sentence).arc(3)).isEqualTo(new Arc(1, "xcomp"));
    }

    @Test
    void whatIsLedBySomebodyIsNoPredicate() {
        String words = "Monks/NNS led/VBD/lead by/IN Thay/NNP marched/VBD/march home/RB ./.";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 case:3 obl:1 dep:1 advmod:4 punct:1"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(4, "nsubj"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(0, "acl"));
    }

    @Test
    void theVerbBehindATruceBrokeredBySomebodyIsThatOfTheClause() {
        String words =
                "Oman/NNP left/VBD/leave hours/NNS/hour after/IN truces/NNS/truce brokered/VBN/broker by/IN Chad/NNP began/VBD/begin ./.";
        Sentence mended = Mending.of(
                Words.parsed(words, "nsubj:1 root:-1 nsubj:8 mark:5 nsubj:5 advcl:1 case:7 obl:5 parataxis:1 punct:1"));
        assertThat(mended.arc(8)).isEqualTo(new Arc(1, "advcl"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(8, "mark"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(8, "nsubj"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(4, "acl"));
    }

    @Test
    void whoBehindACommaIsThePersonBefore() {
        String words = "Oman/NNP held/VBD/hold talks/NNS/talk with/IN Ruiz/NNP ,/, who/WP left/VBD/leave";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 case:4 nmod:2 punct:2 nsubj:7 dep:2");
        assertThat(Mending.of(sentence).arc(7)).isEqualTo(new Arc(4, "acl:relcl"));
    }

    @Test
    void aFiniteVerbIsJoinedToTheRootThoughThatIsTaggedAsAParticiple() {
        String words =
                "Unions/NNS/union called/VBN/call on/IN Oman/NNP to/TO pay/VB and/CC threatened/VBD/threaten it/PRP ./.";
        Sentence sentence =
                Words.parsed(words, "nsubj:1 root:-1 case:3 obl:1 mark:5 xcomp:1 cc:7 conj:5 obj:7 punct:1");
        assertThat(Mending.of(sentence).arc(7)).isEqualTo(new Arc(1, "conj"));
    }

    @Test
    void aGerundBehindAParticleIsTheContent() {
        String words = "Oman/NNP ruled/VBD/rule out/RP selling/VBG/sell oil/NN";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 compound:prt:1 dep:1 obj:3");
        assertThat(Mending.of(sentence).arc(3)).isEqualTo(new Arc(1, "xcomp"));
    }

    @Test
    void whatIsBegunIsTheDoing() {
        String words = "Oman/NNP started/VBD/start dropping/VBG/drop rice/NN";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 amod:3 obj:1"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(1, "xcomp"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(2, "obj"));
    }

    @Test
    void whatSomebodyIsCalledIsNoTime() {
        String words = "Oman/NNP called/VBD/call Ruiz/NNP a/DT fool/NN ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 det:4 obl:npmod:1 punct:1");
        assertThat(Mending.of(sentence).arc(4)).isEqualTo(new Arc(1, "xcomp"));
        String day = "Oman/NNP called/VBD/call Ruiz/NNP a/DT day/NN ./.";
        sentence = Words.parsed(day, "nsubj:1 root:-1 obj:1 det:4 obl:npmod:1 punct:1");
        assertThat(Mending.of(sentence).arc(4)).isEqualTo(new Arc(1, "obl:npmod"));
    }

    @Test
    void whoIsSetFreeSetsNothing() {
        String words = "Oman/NNP set/VBD Ruiz/NNP free/JJ ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 nsubj:3 xcomp:1 punct:1");
        assertThat(Mending.of(sentence).arc(2)).isEqualTo(new Arc(1, "obj"));
    }

    @Test
    void whatIsAnsweredWithNoIsTheVerbs() {
        String words = "Oman/NNP said/VBD/say no/DT to/IN talks/NNS/talk ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 case:4 nmod:2 punct:1");
        assertThat(Mending.of(sentence).arc(4)).isEqualTo(new Arc(1, "obl"));
    }

    @Test
    void aNameBetweenCommasIsNoSpeaker() {
        String words = "The/DT group/NN ,/, Seka/NNP ,/, claimed/VBD/claim it/PRP ./.";
        Sentence sentence = Words.parsed(words, "det:1 nsubj:5 punct:1 appos:1 punct:1 root:-1 obj:5 punct:5");
        assertThat(Mending.of(sentence).arc(3)).isEqualTo(new Arc(1, "appos"));
    }

    @Test
    void whoeverStandsBeforeASecondVerbIsItsSubject() {
        String words =
                "Oman/NNP condemned/VBD/condemn raids/NNS/raid and/CC Togo/NNP closed/VBD/close borders/NNS/border ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 cc:4 conj:2 dep:1 obj:5 punct:1");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(4)).isEqualTo(new Arc(5, "nsubj"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(1, "conj"));
    }

    @Test
    void aVerbWithASubjectOfItsOwnKeepsIt() {
        String words = "Oman/NNP said/VBD/say raids/NNS/raid and/CC attacks/NNS/attack killed/VBD/kill men/NNS/man ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 nsubj:5 cc:4 conj:2 ccomp:1 obj:5 punct:1");
        assertThat(Mending.of(sentence).arc(4)).isEqualTo(new Arc(2, "conj"));
    }

    @Test
    void whatIsConsideredIsTheContent() {
        String words = "Oman/NNP considered/VBD/consider sending/VBG/send aid/NN ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 acl:1 obj:2 punct:1");
        assertThat(Mending.of(sentence).arc(2)).isEqualTo(new Arc(1, "xcomp"));
    }

    @Test
    void whatHostsAreUrgedToDoIsNotWhatTheyHostFor() {
        String words = "Oman/NNP urged/VBD/urge states/NNS hosting/VBG/host refugees/NNS to/TO help/VB ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 acl:2 obj:3 mark:6 xcomp:3 punct:1");
        assertThat(Mending.of(sentence).arc(6)).isEqualTo(new Arc(1, "xcomp"));
    }

    @Test
    void whatSomebodyBuysForStaysHisPurpose() {
        String words = "Oman/NNP met/VBD/meet men/NNS buying/VBG/buy guns/NNS to/TO/to fight/VB ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 acl:2 obj:3 mark:6 xcomp:3 punct:1");
        assertThat(Mending.of(sentence).arc(6)).isEqualTo(new Arc(3, "xcomp"));
    }

    @Test
    void aLetterIsOnlyHowSomebodyIsWarned() {
        String words = "Oman/NNP warned/VBD/warn Chad/NNP in/IN a/DT letter/NN that/WDT it/PRP would/MD leave/VB ./.";
        Sentence sentence =
                Words.parsed(words, "nsubj:1 root:-1 obj:1 case:5 det:5 obl:1 dep:9 nsubj:9 aux:9 ccomp:5 punct:1");
        assertThat(Mending.of(sentence).arc(9)).isEqualTo(new Arc(1, "ccomp"));
    }

    @Test
    void aSecondObjectBehindACommaIsThatOfTheParticiple() {
        String words = "Oman/NNP called/VBD/call Biya/NNP ,/, discussing/VBG/discuss ways/NNS to/TO help/VB ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 punct:1 amod:5 obj:1 mark:7 xcomp:1 punct:1");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(4)).isEqualTo(new Arc(1, "advcl"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(4, "obj"));
        assertThat(mended.arc(7)).isEqualTo(new Arc(5, "acl"));
    }

    @Test
    void aParticipleThatOpensIsNoPredicate() {
        String words = "Hosted/VBN/host by/IN Duda/NNP ,/, envoys/NNS met/VBD/meet ./.";
        Sentence sentence = Words.parsed(words, "root:-1 case:2 obl:0 punct:0 nsubj:5 dep:2 punct:0");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(5).head()).isEqualTo(Arc.ROOT);
        assertThat(mended.arc(0)).isEqualTo(new Arc(5, "advcl"));
    }

    @Test
    void ofTwoFiniteVerbsWithoutACommaTheFirstIsAParticiple() {
        String words = "A/DT man/NN wanted/VBD/want in/IN Oman/NNP was/VBD/be extradited/VBN/extradite ./.";
        Sentence sentence = Words.parsed(words, "det:1 nsubj:2 root:-1 case:4 obl:2 aux:pass:6 dep:2 punct:2");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(6).head()).isEqualTo(Arc.ROOT);
        assertThat(mended.arc(2)).isEqualTo(new Arc(1, "acl"));
    }

    @Test
    void whatIsDoneBeforeHasItsOwnObject() {
        String words = "They/PRP saw/VBD/see camps/NNS before/IN holding/VBG/hold talks/NNS ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 case:5 amod:5 obl:1 punct:1");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(4)).isEqualTo(new Arc(1, "advcl"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(4, "obj"));
    }

    @Test
    void risingPricesRiseThemselves() {
        String words = "They/PRP left/VBD/leave camps/NNS after/IN rising/VBG/rise floods/NNS ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 case:5 amod:5 obl:1 punct:1");
        assertThat(Mending.of(sentence).arc(4)).isEqualTo(new Arc(5, "amod"));
    }

    @Test
    void daysAreSpentDoingSomething() {
        String words = "Envoys/NNS spent/VBD/spend days/NNS in/IN Sanaa/NNP talking/VBG/talk with/IN rebels/NNS ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 case:4 obl:1 amod:4 case:7 obl:1 punct:1");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(5)).isEqualTo(new Arc(1, "advcl"));
        assertThat(mended.arc(7)).isEqualTo(new Arc(5, "obl"));
    }

    @Test
    void hoursAfterABlastAreATimeAndNoSubject() {
        String words = "Hours/NNS/hour after/IN blasts/NNS ,/, Togo/NNP met/VBD/meet rebels/NNS ./.";
        Sentence sentence = Words.parsed(words, "nsubj:5 case:2 nmod:0 punct:0 appos:0 root:-1 obj:5 punct:5");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(4)).isEqualTo(new Arc(5, "nsubj"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(5, "obl:npmod"));
    }

    @Test
    void whatAMoveDidIsNoPredicate() {
        String words = "In/IN a/DT move/NN that/WDT angered/VBD/anger men/NNS ,/, Togo/NNP met/VBD/meet rebels/NNS";
        Sentence sentence =
                Words.parsed(words, "case:2 det:2 obl:4 nsubj:4 root:-1 nsubj:8 punct:5 appos:5 ccomp:4 obj:8");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(8).head()).isEqualTo(Arc.ROOT);
        assertThat(mended.arc(7)).isEqualTo(new Arc(8, "nsubj"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(2, "acl:relcl"));
    }

    @Test
    void aVerbBehindAnInsertionIsTheNouns() {
        String words = "Togo/NNP ,/, which/WDT had/VBD waited/VBN/wait ,/, lifted/VBN/lift bans/NNS ./.";
        Sentence sentence =
                Words.parsed(words, "root:-1 punct:0 nsubj:4 aux:4 acl:relcl:0 punct:4 amod:7 obj:4 punct:0");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(6).head()).isEqualTo(Arc.ROOT);
        assertThat(mended.arc(0)).isEqualTo(new Arc(6, "nsubj"));
        assertThat(mended.arc(7)).isEqualTo(new Arc(6, "obj"));
    }

    @Test
    void twoNounsMayShareTheirObject() {
        String words = "Oman/NNP voiced/VBD/voice sympathy/NN with/IN and/CC support/NN for/IN Chad/NNP ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 iobj:1 dep:1 cc:5 conj:3 case:7 nmod:5 punct:1");
        assertThat(Mending.of(sentence).arc(5)).isEqualTo(new Arc(2, "conj"));
        assertThat(Mending.of(sentence).arc(2)).isEqualTo(new Arc(1, "obj"));
    }

    @Test
    void whatWouldMakeACircleIsTakenBack() {
        String words = "Oman/NNP thanked/VBD/thank the/DT president/NN ,/, Ivo/NNP Lutz/NNP ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 det:3 nmod:6 punct:1 compound:6 conj:1 punct:1");
        assertThat(Mending.of(sentence).arcs()).isEqualTo(sentence.arcs());
    }
}
