package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who says something, to whom, and what. */
class SaidMendingTest {

    @Test
    void whatIsSaidHangsOnTheSaying() {
        String words = "Judges/NNS/judge ruled/VBD/rule the/DT ban/NN was/VBD/be illegal/JJ ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 csubj:5 det:3 obj:1 cop:5 root:-1 punct:5");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(1)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(1, "ccomp"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(5, "nsubj"));
    }

    @Test
    void whoeverIsToldIsNotWhatIsSaid() {
        String words = "Oman/NNP told/VBD/tell the/DT press/NN talks/NNS/talk were/VBD/be over/JJ ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 csubj:6 det:3 iobj:1 obj:1 cop:6 root:-1 punct:6");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "iobj"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(6, "nsubj"));
    }

    @Test
    void whoeverStandsBehindTheSayingSaysIt() {
        String words = "``/`` We/PRP fight/VBP/fight ,/, ''/'' said/VBD/say the/DT envoy/NN ./.";
        Sentence sentence = Words.parsed(words, "punct:5 nsubj:2 ccomp:5 punct:5 punct:5 root:-1 det:7 obj:5 punct:5");
        assertThat(Mending.of(sentence).arc(7)).isEqualTo(new Arc(5, "nsubj"));
    }

    @Test
    void theSecondThingSaidHasItsOwnSubject() {
        String words =
                "Oman/NNP said/VBD/say Chad/NNP had/VBD/have beaten/VBN/beat rebels/NNS/rebel and/CC Togo/NNP would/MD stay/VB";
        Sentence sentence =
                Words.parsed(words, "nsubj:1 csubj:9 nsubj:4 aux:4 ccomp:1 obj:4 cc:7 conj:5 aux:9 root:-1");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(7)).isEqualTo(new Arc(9, "nsubj"));
        assertThat(mended.arc(9)).isEqualTo(new Arc(4, "conj"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(Arc.ROOT, "root"));
    }

    @Test
    void whatAPlanIsCalledIsNoPartOfIt() {
        String words = "Oman/NNP called/VBD/call the/DT plan/NN ``/`` a/DT fraud/NN ''/'' ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 det:3 obj:1 punct:6 det:6 dep:3 punct:6 punct:1");
        assertThat(Mending.of(sentence).arc(6)).isEqualTo(new Arc(1, "xcomp"));
    }

    @Test
    void theNetworkASpeakerWritesOnBlamesNobody() {
        String words = "Oman/NNP posted/VBD/post texts/NNS/text on/IN Facebook/NNP blaming/VBG/blame Chad/NNP ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 obj:1 mark:5 nsubj:5 acl:2 obj:5 punct:1");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(4)).isEqualTo(new Arc(2, "nmod"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(4, "case"));
    }
}
