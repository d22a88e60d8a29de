package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameMendingTest {

    @Test
    void aStateAndItsAlliesAreTwo() {
        String words = "US/NNP and/CC European/JJ allies/NNS/ally left/VBD/leave";
        Sentence mended = Mending.of(Words.parsed(words, "compound:3 cc:2 conj:0 nsubj:4 root:-1"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(4, "nsubj"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(0, "conj"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(3, "amod"));
    }

    @Test
    void twoNamesWithAHyphenStandSideBySide() {
        String words = "Oman/NNP -/HYPH Chad/NNP talks/NNS/talk began/VBD/begin";
        Sentence sentence = Words.parsed(words, "compound:2 punct:2 compound:3 nsubj:4 root:-1");
        assertThat(Mending.of(sentence).arc(0)).isEqualTo(new Arc(3, "compound"));
    }

    @Test
    void aNameBehindACommaGoesWithTheTitle() {
        String words = "Oman/NNP thanked/VBD/thank the/DT president/NN ,/, Ivo/NNP Lutz/NNP ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 det:3 obj:1 punct:1 compound:6 conj:1 punct:1");
        assertThat(Mending.of(sentence).arc(6)).isEqualTo(new Arc(3, "appos"));
    }

    @Test
    void whatStandsBetweenADateAndAVerbIsTheSubject() {
        String words = "On/IN/on Monday/NNP/monday Chad/NNP and/CC Mali/NNP met/VBD/meet";
        Sentence mended = Mending.of(Words.parsed(words, "case:2 compound:2 obl:5 cc:4 conj:2 root:-1"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(5, "nsubj"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(5, "obl"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(1, "case"));
    }

    @Test
    void aPartOfTheDayBelongsToTheDate() {
        String words = "On/IN/on Friday/NNP/friday night/NN guards/NNS/guard were/VBD/be attacked/VBN/attack";
        Sentence mended = Mending.of(Words.parsed(words, "case:3 compound:3 compound:3 obl:5 aux:pass:5 root:-1"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(5, "nsubj:pass"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(5, "obl"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(2, "compound"));
    }

    @Test
    void aNounThatADayNamesIsNoSubjectIfTheVerbHasOne() {
        String words = "On/IN/on Friday/NNP/friday talks/NNS/talk Mali/NNP was/VBD/be silent/JJ";
        Sentence sentence = Words.parsed(words, "case:2 compound:2 obl:5 nsubj:5 cop:5 root:-1");
        assertThat(Mending.of(sentence).arc(2)).isEqualTo(new Arc(5, "obl"));
    }

    @Test
    void aNameBehindATitleIsNotDoneToAnybody() {
        String words = "Ali/NNP was/VBD/be jailed/VBN/jail by/IN the/DT king/NN ,/, Hussein/NNP Talal/NNP";
        String arcs = "nsubj:pass:2 aux:pass:2 root:-1 case:5 det:5 obl:2 punct:2 compound:8 obj:2";
        assertThat(Mending.of(Words.parsed(words, arcs)).arc(8)).isEqualTo(new Arc(5, "appos"));
    }

    @Test
    void theYoungerOfTwoOfANameIsNoSecondPerson() {
        String words = "Oman/NNP sued/VBD/sue Luis/NNP Paz/NNP ,/, Jr./NNP and/CC his/PRP$ bank/NN";
        String arcs = "nsubj:1 root:-1 compound:3 obj:1 punct:3 conj:3 cc:8 nmod:poss:8 conj:3";
        assertThat(Mending.of(Words.parsed(words, arcs)).arc(5)).isEqualTo(new Arc(3, "dep"));
    }

    @Test
    void twoNamesInAListAreTwoPersons() {
        String words = "Oman/NNP met/VBD/meet Paz/NNP/paz/person ,/, Rojas/NNP/rojas/person ,/, and/CC a/DT clerk/NN";
        String arcs = "nsubj:1 root:-1 obj:1 punct:2 appos:2 punct:2 cc:8 det:8 conj:2";
        assertThat(Mending.of(Words.parsed(words, arcs)).arc(4)).isEqualTo(new Arc(2, "conj"));
    }
}
