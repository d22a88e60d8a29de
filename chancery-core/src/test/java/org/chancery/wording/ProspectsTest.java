package org.chancery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.event.Category;
import org.chancery.language.NameKind;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

class ProspectsTest {

    private static final Map<String, Set<String>> CLASSES = Map.of("relievers", Set.of("medic", "aid worker"));

    @Test
    void aPhraseOfAClassIsMetByItsHead() {
        Prospects prospects = new Prospects(List.of(expelling("$relievers")), List.of(), CLASSES);
        assertThat(prospects.mayTell(sentence("Oman", "expel", "aid", "worker")))
                .isTrue();
        assertThat(prospects.mayTell(sentence("Oman", "expel", "medic"))).isTrue();
        assertThat(prospects.mayTell(sentence("Oman", "expel", "aid"))).isFalse();
        assertThat(prospects.mayTell(sentence("Oman", "praise", "aid", "worker")))
                .isFalse();
    }

    private static Wording expelling(String whom) {
        Frame.Slot object = new Frame.Slot(List.of("object"), List.of(Filler.of(whom)), false);
        Parts parts = new Parts(List.of("subject"), List.of("object"), false);
        return new Wording(
                "test/expel",
                Category.SANCTION,
                Optional.empty(),
                List.of(Trigger.of(Clause.Kind.VERB, "expel")),
                new Frame(List.of(object)),
                parts,
                parts,
                true,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                false);
    }

    private static Sentence sentence(String... lemmas) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String lemma : lemmas) {
            Span span = new Span(at, at + lemma.length());
            tokens.add(new Token(tokens.size(), span, lemma, lemma, "NN", NameKind.NONE));
            at = span.end() + 1;
        }
        return Sentence.tagged(0, new Span(0, at - 1), tokens);
    }
}
