package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagMendingTest {

    private static String tags(String words) {
        Sentence mended = TagMending.of(Words.tagged(words));
        return String.join(" ", mended.tokens().stream().map(Token::tag).toList());
    }

    @Test
    void theOnlyVerbOfASentenceIsFinite() {
        assertThat(tags("A/DT Fijian/JJ stabbed/VBN two/CD Samoans/NNPS ./.")).isEqualTo("DT JJ VBD CD NNPS .");
    }

    @Test
    void whatHappenedOnADayIsPast() {
        assertThat(tags("Marches/NNS spread/VBP on/IN Monday/NNP ./.")).isEqualTo("NNS VBD IN NNP .");
        assertThat(tags("Unions/NNS quit/VBP two/CD years/NNS ago/RB ./.")).isEqualTo("NNS VBD CD NNS RB .");
        assertThat(tags("Rumours/NNS spread/VBP in/IN June/NNP ./.")).isEqualTo("NNS VBP IN NNP .");
    }

    @Test
    void aDashBetweenBlanksJoinsNoNames() {
        assertThat(tags("Lima/NNP -/HYPH Peru/NNP left/VBD ./.")).isEqualTo("NNP : NNP VBD .");
    }

    @Test
    void whoFightsSomebodyIsNoSortOfThem() {
        assertThat(tags("forces/NNS/force fighting/NN rebels/NNS left/VBD ./.")).isEqualTo("NNS VBG NNS VBD .");
        assertThat(tags("heavy/JJ fighting/NN broke/VBD out/RP")).isEqualTo("JJ NN VBD RP");
    }

    @Test
    void aParticipleBesideAFiniteVerbStays() {
        assertThat(tags("Two/CD men/NNS accused/VBN the/DT mayor/NN left/VBD ./."))
                .isEqualTo("CD NNS VBN DT NN VBD .");
    }

    @Test
    void aHeadlineInThePassiveStays() {
        assertThat(tags("Two/CD nuns/NNS killed/VBN in/IN Lima/NNP")).isEqualTo("CD NNS VBN IN NNP");
    }

    @Test
    void whatIsThreatenedIsAVerb() {
        assertThat(tags("Togo/NNP threatened/VBD to/IN jail/NN critics/NNS ./."))
                .isEqualTo("NNP VBD TO VB NNS .");
    }

    @Test
    void whatSomebodyIsCalledOnToDoToOthersIsAVerb() {
        String words = "He/PRP called/VBD/call on/IN the/DT mayor/NN to/IN fire/NN/fire the/DT chief/NN";
        assertThat(tags(words)).isEqualTo("PRP VBD IN DT NN TO VB DT NN");
    }

    @Test
    void whoeverCallsOnAnotherIsNotCalled() {
        String words = "The/DT mayor/NN called/VBN/call on/IN Togo/NNP to/TO help/VB";
        assertThat(tags(words)).isEqualTo("DT NN VBD IN NNP TO VB");
    }

    @Test
    void aPlaceToWhichOneReturnsStays() {
        assertThat(tags("He/PRP returned/VBD to/IN jail/NN ./.")).isEqualTo("PRP VBD IN NN .");
    }

    @Test
    void theWoundedArePeople() {
        assertThat(tags("The/DT wounded/VBN were/VBD flown/VBN out/RP ./.")).isEqualTo("DT NNS VBD VBN RP .");
        assertThat(tags("The/DT wounded/VBN men/NNS left/VBD ./.")).isEqualTo("DT VBN NNS VBD .");
    }

    @Test
    void aDeedOfForceIsANoun() {
        assertThat(tags("Two/CD died/VBD in/IN shelling/VBG by/IN rebels/NNS ./."))
                .isEqualTo("CD VBD IN NN IN NNS .");
        assertThat(tags("They/PRP are/VBP shelling/VBG Aden/NNP ./.")).isEqualTo("PRP VBP VBG NNP .");
    }

    @Test
    void whatIsForbiddenIsAThing() {
        assertThat(tags("Togo/NNP banned/VBD the/DT wearing/VBG of/IN veils/NNS ./."))
                .isEqualTo("NNP VBD DT NN IN NNS .");
    }

    @Test
    void somebodyOfANationIsANoun() {
        assertThat(tags("Mali/NNP jailed/VBD a/DT Dane/JJ and/CC an/DT Irish/JJ nun/NN ./."))
                .isEqualTo("NNP VBD DT NN CC DT JJ NN .");
    }

    @Test
    void warningShotsAreThings() {
        assertThat(tags("Troops/NNS fired/VBD warning/VBG shots/NNS ./.")).isEqualTo("NNS VBD NN NNS .");
    }

    @Test
    void aDroneIsNoVerb() {
        assertThat(tags("A/DT Houthi/NNP drone/VB hit/VBD Haifa/NNP ./.")).isEqualTo("DT NNP NN VBD NNP .");
    }

    @Test
    void nothingToMendGivesTheSameSentence() {
        Sentence sentence = Words.tagged("Oman/NNP helped/VBD Mali/NNP ./.");
        assertThat(TagMending.of(sentence)).isSameAs(sentence);
    }

    @Test
    void toFreeIsAVerbBehindNot() {
        assertThat(tags("They/PRP did/VBD not/RB free/JJ four/CD men/NNS ./.")).isEqualTo("PRP VBD RB VB CD NNS .");
        assertThat(tags("They/PRP are/VBP not/RB free/JJ ./.")).isEqualTo("PRP VBP RB JJ .");
    }

    @Test
    void sinceBetweenHaveAndItsParticipleIsAnAdverb() {
        assertThat(tags("It/PRP has/VBZ/have since/IN left/VBN ./.")).isEqualTo("PRP VBZ RB VBN .");
        assertThat(tags("It/PRP has/VBZ/have since/IN May/NNP left/VBN ./.")).isEqualTo("PRP VBZ IN NNP VBN .");
    }

    @Test
    void supportBehindASumIsWhatIsGiven() {
        assertThat(tags("Oman/NNP gives/VBZ 2/CD million/CD euros/NNS/euro support/VBP to/IN schools/NNS ./."))
                .isEqualTo("NNP VBZ CD CD NNS NN IN NNS .");
        assertThat(tags("Thousands/NNS support/VBP the/DT plan/NN ./.")).isEqualTo("NNS VBP DT NN .");
    }

    @Test
    void aHeadlineHasAVerb() {
        assertThat(tags("Kenya/NNP Blocks/NNPS Ugandan/JJ Maize/NNP")).isEqualTo("NNP VBZ JJ NNP");
        assertThat(tags("Turkey/NNP trains/NNS Somali/JJ police/NNS ./.")).isEqualTo("NNP VBZ JJ NNS .");
        assertThat(tags("Peace/NN Talks/NNS in/IN Geneva/NNP")).isEqualTo("NN NNS IN NNP");
        assertThat(tags("The/DT Kenya/NNP talks/NNS failed/VBD ./.")).isEqualTo("DT NNP NNS VBD .");
    }

    @Test
    void aHeadlineOfManyHasAVerbWithoutAnEnding() {
        assertThat(tags("Police/NNS/police fire/NN tear/NN gas/NN at/IN crowd/NN"))
                .isEqualTo("NNS VBP NN NN IN NN");
        assertThat(tags("Rebels/NNS free/JJ hostages/NNS in/IN Mali/NNP")).isEqualTo("NNS VBP NNS IN NNP");
        assertThat(tags("Togo/NNP and/CC Chad/NNP veto/NN UN/NNP resolution/NN"))
                .isEqualTo("NNP CC NNP VBP NNP NN");
        assertThat(tags("Togo/NNP and/CC Chad/NNP attack/NN plan/NN")).isEqualTo("NNP CC NNP NN NN");
        assertThat(tags("Police/NNS/police fire/NN crews/NNS left/VBD")).isEqualTo("NNS NN NNS VBD");
    }

    @Test
    void anInfinitiveIsNotTheVerbOfAHeadline() {
        assertThat(tags("Togo/NNP trains/NNS Somali/JJ police/NNS to/TO clear/VB mines/NNS"))
                .isEqualTo("NNP VBZ JJ NNS TO VB NNS");
    }

    @Test
    void aDayStandsBetweenSubjectAndVerb() {
        assertThat(tags("Leaders/NNS on/IN Monday/NNP/monday granted/VBN Chad/NNP aid/NN ./."))
                .isEqualTo("NNS IN NNP VBD NNP NN .");
        assertThat(tags("Leaders/NNS met/VBD on/IN Monday/NNP/monday granted/VBN Chad/NNP ./."))
                .isEqualTo("NNS VBD IN NNP VBN NNP .");
    }

    @Test
    void whatHasLongBeenDoneIsAVerb() {
        assertThat(tags("Oman/NNP has/VBZ/have long/JJ ferried/JJ notes/NNS ./."))
                .isEqualTo("NNP VBZ JJ VBN NNS .");
        assertThat(tags("Oman/NNP has/VBZ/have limited/JJ funds/NNS ./.")).isEqualTo("NNP VBZ JJ NNS .");
        assertThat(tags("It/PRP fed/JJ two/CD men/NNS ./.")).isEqualTo("PRP VBD CD NNS .");
    }

    @Test
    void theVerbBehindAnInsertionIsFinite() {
        assertThat(tags("Togo/NNP ,/, which/WDT had/VBD waited/VBN ,/, lifted/VBN bans/NNS ./."))
                .isEqualTo("NNP , WDT VBD VBN , VBD NNS .");
        assertThat(tags("Men/NNS ,/, two/CD of/IN them/PRP ,/, denied/VBN entry/NN left/VBD ./."))
                .isEqualTo("NNS , CD IN PRP , VBN NN VBD .");
    }

    @Test
    void aDollarIsADollar() {
        Sentence mended = TagMending.of(Words.tagged("Oman/NNP gave/VBD US$/$/us$ 20/CD ./."));
        assertThat(mended.token(2).lemma()).isEqualTo("$");
    }

    @Test
    void aNeighbourIsNoVerb() {
        assertThat(tags("Peru/NNP asked/VBD neighbouring/VBG Chile/NNP for/IN fuel/NN ./."))
                .isEqualTo("NNP VBD JJ NNP IN NN .");
    }

    @Test
    void callsThatAreBrushedAsideAreThings() {
        assertThat(tags("Mali/NNP dismissed/VBD opposition/NN calls/VBZ for/IN talks/NNS ./."))
                .isEqualTo("NNP VBD NN NNS IN NNS .");
        assertThat(tags("Mali/NNP said/VBD/say opposition/NN calls/VBZ for/IN talks/NNS ./."))
                .isEqualTo("NNP VBD NN VBZ IN NNS .");
    }

    @Test
    void whatIsRequestedIsInTheSubjunctive() {
        assertThat(tags("Mali/NNP requested/VBD/request that/IN troops/NNS guard/VBP it/PRP ./."))
                .isEqualTo("NNP VBD IN NNS VB PRP .");
        assertThat(tags("Mali/NNP said/VBD/say that/IN troops/NNS guard/VBP it/PRP ./."))
                .isEqualTo("NNP VBD IN NNS VBP PRP .");
    }

    @Test
    void aChiefWhoStepsDownActs() {
        assertThat(tags("The/DT chief/JJ step/NN down/RB")).isEqualTo("DT JJ VB RB");
    }

    @Test
    void whoIsVisitingIsAVisitor() {
        assertThat(tags("talks/NNS with/IN visiting/VBG Chadian/JJ officials/NNS"))
                .isEqualTo("NNS IN JJ JJ NNS");
        assertThat(tags("talks/NNS on/IN visiting/VBG the/DT fort/NN")).isEqualTo("NNS IN VBG DT NN");
    }

    @Test
    void whatIsTestFiredIsFired() {
        assertThat(tags("Iran/NNP test/NN -/HYPH fired/VBN a/DT missile/NN today/NN ,/, Oman/NNP said/VBD"))
                .isEqualTo("NNP NN HYPH VBD DT NN NN , NNP VBD");
    }

    @Test
    void whatIsComplainedOfIsAClause() {
        assertThat(tags("Oman/NNP 's/POS complaint/NN that/WDT Chad/NNP cheats/VBZ ./."))
                .isEqualTo("NNP POS NN IN NNP VBZ .");
        assertThat(tags("the/DT fish/NN that/WDT Chad/NNP sells/VBZ ./.")).isEqualTo("DT NN WDT NNP VBZ .");
    }

    @Test
    void peopleInThePluralAreOfOneKind() {
        Sentence mended = TagMending.of(Words.tagged("Mayors/NNPS/mayors of/IN towns/NNS"));
        assertThat(mended.token(0).lemma()).isEqualTo("mayor");
        Sentence name = TagMending.of(Words.tagged("United/NNP Nations/NNPS/nations"));
        assertThat(name.token(1).lemma()).isEqualTo("nations");
    }

    @Test
    void aDayMayStandBeforeWhatIsThreatened() {
        assertThat(tags("Togo/NNP threatened/VBD/threaten on/IN Friday/NNP to/IN bar/NN critics/NNS ./."))
                .isEqualTo("NNP VBD IN NNP TO VB NNS .");
    }

    @Test
    void herBeforeAPrepositionIsNobodysOwner() {
        Sentence sentence = Words.tagged("Chad/NNP accused/VBD her/PRP$ of/IN lying/VBG ./.");
        assertThat(TagMending.of(sentence).token(2).tag()).isEqualTo("PRP");
    }

    @Test
    void herBeforeANounIsAnOwner() {
        Sentence sentence = Words.tagged("Chad/NNP praised/VBD her/PRP$ work/NN ./.");
        assertThat(TagMending.of(sentence)).isSameAs(sentence);
    }

    @Test
    void aNationBeforeOtherAdjectivesInAListIsOne() {
        Sentence sentence = Words.tagged("their/PRP$ Slovak/NNP ,/, Latvian/JJ and/CC Danish/JJ counterparts/NNS ./.");
        assertThat(TagMending.of(sentence).token(1).tag()).isEqualTo("JJ");
    }

    @Test
    void takesTheOnlyPossibleVerbForOne() {
        Sentence limited =
                TagMending.of(Words.tagged("China/NNP limited/JJ trade/NN ,/, officials/NNS said/VBD/say ./."));
        assertThat(limited.token(1).tag()).isEqualTo("VBD");
        assertThat(limited.token(1).lemma()).isEqualTo("limit");
        Sentence barred = TagMending.of(Words.tagged("Oman/NNP barred/JJ imports/NNS ./."));
        assertThat(barred.token(1).lemma()).isEqualTo("bar");
        Sentence set = TagMending.of(Words.tagged("A/DT mob/NN set/NN fire/NN to/IN it/PRP ./."));
        assertThat(set.token(2).tag()).isEqualTo("VBD");
        Sentence other = Words.tagged("China/NNP limited/JJ trade/NN fell/VBD ./.");
        assertThat(TagMending.of(other)).isSameAs(other);
    }

    @Test
    void aVerbThatLooksLikeAnAdjectiveBehindANameIsOne() {
        Sentence mended = TagMending.of(
                Words.tagged("Peru/NNP relaxed/JJ curbs/NNS on/IN Chad/NNP after/IN Oman/NNP agreed/VBD/agree ./."));
        assertThat(mended.token(1).tag()).isEqualTo("VBD");
        assertThat(mended.token(1).lemma()).isEqualTo("relax");
        Sentence adjective = Words.tagged("Oman/NNP saw/VBD/see relaxed/JJ faces/NNS ./.");
        assertThat(TagMending.of(adjective)).isSameAs(adjective);
    }

    @Test
    void whoReturnsToWorkGoesToTheJob() {
        assertThat(tags("Miners/NNS returned/VBD/return to/TO work/VB ./.")).isEqualTo("NNS VBD IN NN .");
        assertThat(tags("Miners/NNS agreed/VBD/agree to/TO work/VB ./.")).isEqualTo("NNS VBD TO VB .");
    }

    @Test
    void knowsParticlesOfVerbs() {
        Sentence closed = TagMending.of(Words.tagged("They/PRP closed/VBD/close down/IN a/DT station/NN"));
        assertThat(closed.token(2).tag()).isEqualTo("RP");
        Sentence off = TagMending.of(Words.tagged("A/DT bomb/NN went/VBD/go off/IN near/IN it/PRP"));
        assertThat(off.token(3).tag()).isEqualTo("RP");
    }

    @Test
    void knowsWhatSomebodyIsForcedToDo() {
        Sentence land = TagMending.of(Words.tagged("It/PRP forced/VBD/force a/DT jet/NN to/IN land/NN"));
        assertThat(land.token(5).tag()).isEqualTo("VB");
        assertThat(land.token(4).tag()).isEqualTo("TO");
    }

    @Test
    void takesADeedOfForceForAThing() {
        Sentence fighting = TagMending.of(Words.tagged("Fighting/VBG/fight broke/VBD/break out/RP"));
        assertThat(fighting.token(0).tag()).isEqualTo("NN");
        assertThat(fighting.token(0).lemma()).isEqualTo("fighting");
    }
}
