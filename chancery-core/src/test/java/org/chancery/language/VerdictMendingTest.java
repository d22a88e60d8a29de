package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictMendingTest {

    @Test
    void anAdjectiveBehindItsNounIsWhatItIsFoundToBe() {
        String words = "Judges/NNS ruled/VBD/rule the/DT levy/NN illegal/JJ ./.";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 det:3 obj:1 amod:3 punct:1"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(1, "xcomp"));
    }

    @Test
    void whoIsFoundGuiltyStandsBeforeIt() {
        String words = "Judges/NNS found/VBD/find the/DT general/JJ guilty/JJ ./.";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 det:4 amod:4 obj:1 punct:1"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "obj"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(1, "xcomp"));
    }
}
