package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceMendingTest {

    private static Sentence mended(String words, String arcs) {
        return Mending.of(Words.parsed(words, arcs));
    }

    @Test
    void aPersonIsJoinedToThePersonAndNotToTheCountry() {
        Sentence mended = mended(
                "Ana/NNP/ana/person of/IN Chad/NNP/chad/location and/CC Luis/NNP/luis/person of/IN Mali/NNP/mali/location met/VBD/meet",
                "nsubj:7 case:2 nmod:0 cc:4 conj:2 case:6 nmod:2 root:-1");
        assertThat(mended.arc(4)).isEqualTo(new Arc(0, "conj"));
        assertThat(mended.arc(6)).isEqualTo(new Arc(4, "nmod"));
    }

    @Test
    void aPlaceIsNotInADay() {
        Sentence mended = mended(
                "Oman/NNP spoke/VBD/speak on/IN Monday/NNP in/IN Lima/NNP/lima/location",
                "nsubj:1 root:-1 case:3 obl:1 case:5 nmod:3");
        assertThat(mended.arc(5)).isEqualTo(new Arc(1, "obl"));
    }

    @Test
    void aPaperIsSignedInAPlace() {
        Sentence mended = mended(
                "Oman/NNP signed/VBD/sign a/DT pact/NN in/IN Lima/NNP/lima/location",
                "nsubj:1 root:-1 det:3 obj:1 case:5 nmod:3");
        assertThat(mended.arc(5)).isEqualTo(new Arc(1, "obl"));
    }

    @Test
    void aPaperMayBeOfAPlace() {
        Sentence mended = mended(
                "Oman/NNP praised/VBD/praise a/DT pact/NN in/IN Lima/NNP/lima/location",
                "nsubj:1 root:-1 det:3 obj:1 case:5 nmod:3");
        assertThat(mended.arc(5)).isEqualTo(new Arc(3, "nmod"));
    }
}
