package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is shown, alleged or reported is a clause of its own. */
class ContentMendingTest {

    @Test
    void whatIsShownToHaveDoneSomethingIsTheSubjectOfIt() {
        String words =
                "A/DT clerk/NN came/VBD/come across/IN files/NNS/file that/WDT showed/VBD/show jets/NNS/jet had/VBD/have hit/VBN/hit Oman/NNP";
        String arcs = "det:1 nsubj:9 acl:1 case:4 obl:2 nsubj:6 acl:relcl:4 obj:6 aux:9 root:-1 obj:9";
        Sentence mended = Mending.of(Words.parsed(words, arcs));
        assertThat(mended.arc(2)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(1)).isEqualTo(new Arc(2, "nsubj"));
        assertThat(mended.arc(7)).isEqualTo(new Arc(9, "nsubj"));
        assertThat(mended.arc(9)).isEqualTo(new Arc(6, "ccomp"));
    }

    @Test
    void whatThePredicateBeforeSaysStaysBeside() {
        String words =
                "Bo/NNP is/VBZ/be a/DT critic/NN and/CC friends/NNS/friend had/VBD/have alleged/VBN/allege Bo/NNP was/VBD/be drugged/VBN/drug";
        String arcs = "nsubj:3 cop:3 det:3 nsubj:pass:10 cc:5 nsubj:7 aux:7 parataxis:10 obj:7 aux:pass:10 root:-1";
        Sentence mended = Mending.of(Words.parsed(words, arcs));
        assertThat(mended.arc(7)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(mended.arc(8)).isEqualTo(new Arc(10, "nsubj:pass"));
        assertThat(mended.arc(10)).isEqualTo(new Arc(7, "ccomp"));
    }

    @Test
    void twoThingsReportedByAnAgencyAreBothReported() {
        String words =
                "The/DT agency/NN reported/VBD/report Togo/NNP expelled/VBD/expel envoys/NNS/envoy and/CC demanded/VBD/demand talks/NNS/talk";
        String arcs = "det:1 nsubj:2 root:-1 nsubj:4 ccomp:2 obj:4 cc:7 conj:2 obj:7";
        assertThat(Mending.of(Words.parsed(words, arcs)).arc(7)).isEqualTo(new Arc(4, "conj"));
    }

    @Test
    void whatAnAgencyAddsIsItsOwn() {
        String words =
                "The/DT agency/NN reported/VBD/report Togo/NNP expelled/VBD/expel envoys/NNS/envoy and/CC named/VBD/name them/PRP";
        String arcs = "det:1 nsubj:2 root:-1 nsubj:4 ccomp:2 obj:4 cc:7 conj:2 obj:7";
        assertThat(Mending.of(Words.parsed(words, arcs)).arc(7)).isEqualTo(new Arc(2, "conj"));
    }
}
