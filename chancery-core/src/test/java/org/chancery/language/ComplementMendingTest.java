package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComplementMendingTest {

    @Test
    void whatIsAskedMayStandBehindARelativeClause() {
        String words = "Oman/NNP asked/VBD/ask Biya/NNP ,/, who/WP ruled/VBD/rule ,/, to/TO resign/VB ./.";
        Sentence sentence =
                Words.parsed(words, "nsubj:1 root:-1 obj:1 punct:2 nsubj:5 acl:relcl:2 punct:5 mark:8 advcl:5 punct:1");
        assertThat(Mending.of(sentence).arc(8)).isEqualTo(new Arc(1, "xcomp"));
    }

    @Test
    void whatIsApprovedIsTheLoanAndNotItsPurpose() {
        String words = "A/DT loan/NN to/TO mend/VB roads/NNS was/VBD/be approved/VBN/approve ./.";
        Sentence sentence = Words.parsed(words, "det:1 nsubj:3 mark:3 csubj:pass:6 obj:3 aux:pass:6 root:-1 punct:6");
        Sentence mended = Mending.of(sentence);
        assertThat(mended.arc(1)).isEqualTo(new Arc(6, "nsubj:pass"));
        assertThat(mended.arc(3)).isEqualTo(new Arc(1, "acl"));
    }

    @Test
    void aNounBeforeAnAuxiliaryIsItsSubject() {
        String words = "Records/NNS show/VBP planes/NNS had/VBD/have attacked/VBN Oman/NNP ./.";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 root:-1 obj:1 aux:4 dep:1 obj:4 punct:1"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(4, "nsubj"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(1, "ccomp"));
    }

    @Test
    void aReportIsAboveWhatItReports() {
        String words = "Friends/NNS alleged/VBD/allege Lee/NNP was/VBD/be poisoned/VBN ./.";
        Sentence mended = Mending.of(Words.parsed(words, "nsubj:1 parataxis:4 obj:1 aux:pass:4 root:-1 punct:4"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(4)).isEqualTo(new Arc(1, "ccomp"));
        assertThat(mended.arc(2)).isEqualTo(new Arc(4, "nsubj:pass"));
    }
}
