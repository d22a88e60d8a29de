package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactMendingTest {

    @Test
    void aClauseRightBehindAThingTellsWhichIsMeant() {
        String words = "Oman/NNP sold/VBD/sell ships/NNS it/PRP had/VBD/have seized/VBN ./.";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 obj:1 nsubj:5 aux:5 parataxis:1 punct:1"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(2, "acl:relcl"));
    }

    @Test
    void aClauseThatHasItsObjectStandsForItself() {
        String words = "Oman/NNP sold/VBD/sell ships/NNS it/PRP had/VBD/have sunk/VBN/sink boats/NNS ./.";
        Sentence mended =
                Mending.of(Words.parsed(words, "nsubj:1 root:-1 obj:1 nsubj:5 aux:5 parataxis:1 obj:5 punct:1"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(1, "parataxis"));
    }
}
