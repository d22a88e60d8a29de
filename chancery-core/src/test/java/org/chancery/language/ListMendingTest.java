package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListMendingTest {

    @Test
    void theLastOfTwoNamesIsJoinedToTheOther() {
        Sentence mended = Mending.of(sentence("location"));
        assertThat(mended.arc(7)).isEqualTo(new Arc(5, "conj"));
    }

    @Test
    void namesOfTwoKindsAreLeftApart() {
        Sentence mended = Mending.of(sentence("person"));
        assertThat(mended.arc(7)).isEqualTo(new Arc(1, "conj"));
    }

    @Test
    void whoIsNamedBeforeACommaWasArrested() {
        String words = "Oman/NNP freed/VBD/free Ivo/NNP Lutz/NNP/lutz/person ,/, arrested/VBN/arrest";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 compound:3 obj:1 punct:1 dep:1");
        assertThat(Mending.of(sentence).arc(5)).isEqualTo(new Arc(3, "acl"));
    }

    @Test
    void whatIsGivenAtMostIsGiven() {
        String words = "Oman/NNP pledged/VBD/pledge up/RP to/IN $/$ 50/CD";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 dep:4 advmod:4 advcl:1 nummod:4");
        assertThat(Mending.of(sentence).arc(4)).isEqualTo(new Arc(1, "obj"));
    }

    @Test
    void aNounWithAPhraseIsNoModifierOfTheNameThatEndsIt() {
        String words = "courts/NNS/court in/IN the/DT city/NN Quito/NNP ruled/VBD/rule";
        Sentence mended = Mending.of(Words.parsed(words, "compound:4 case:3 det:3 nmod:0 nsubj:5 root:-1"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(5, "nsubj"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(0, "nmod"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(4, "case"));
    }

    private static Sentence sentence(String second) {
        String words =
                "Oman/NNP lifted/VBD/lift sanctions/NNS imposed/VBN/impose on/IN Niger/NNP/niger/location and/CC";
        String last = " Mali/NNP/mali/" + second;
        return Words.parsed(words + last, "nsubj:1 root:-1 obj:1 acl:2 case:5 obl:3 cc:7 conj:1");
    }
}
