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
    void aSentenceWithoutArcsIsReturned() {
        Sentence sentence = Words.tagged("Oman/NNP helped/VBD Mali/NNP ./.");
        assertThat(Mending.of(sentence)).isSameAs(sentence);
    }
}
