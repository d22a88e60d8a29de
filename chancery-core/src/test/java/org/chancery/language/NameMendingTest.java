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
}
