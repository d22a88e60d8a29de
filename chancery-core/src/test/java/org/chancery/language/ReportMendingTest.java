package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportMendingTest {

    @Test
    void aReportThatTrailsGoesOnTop() {
        String words = "Chad/NNP must/MD leave/VB ,/, Oman/NNP said/VBD/say ./.";
        Sentence sentence = Words.parsed(words, "nsubj:2 aux:2 root:-1 punct:2 nsubj:5 parataxis:2 punct:2");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(5)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(5, "ccomp"));
    }

    @Test
    void whatIsSaidInAClauseOfItsOwnStays() {
        String words = "Chad/NNP left/VBD/leave because/IN Oman/NNP said/VBD/say so/RB ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 root:-1 mark:4 nsubj:4 advcl:1 advmod:4 punct:1");
        assertThat(Mending.of(sentence).arc(4)).isEqualTo(new Arc(1, "advcl"));
    }

    @Test
    void aQuotationMarkIsNoRoot() {
        String words = "``/`` Chad/NNP must/MD leave/VB ,/, ''/'' Oman/NNP said/VBD/say ./.";
        Sentence sentence = Words.parsed(words, "root:-1 nsubj:3 aux:3 dep:0 punct:3 punct:3 nsubj:7 ccomp:3 punct:3");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(7)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(7, "ccomp"));
        assertThat(mended.arc(0)).isEqualTo(new Arc(3, "punct"));
    }

    @Test
    void whoSaysSoIsNoSubjectOfWhatIsSaid() {
        String words = "Togo/NNP said/VBD/say war/NN must/MD be/VB avoided/VBN/avoid ./.";
        Sentence sentence = Words.parsed(words, "nsubj:1 csubj:pass:5 obj:1 aux:5 aux:pass:5 root:-1 punct:5");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(1)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(5)).isEqualTo(new Arc(1, "ccomp"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(5, "nsubj:pass"));
    }
}
