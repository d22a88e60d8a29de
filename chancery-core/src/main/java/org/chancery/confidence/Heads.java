package org.chancery.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.event.Derivation;
import org.chancery.event.Event;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.text.Quote;

/**
 * The words that an event was read from, as places in its sentence.
 *
 * @param outermostFirst each once
 */
record Heads(List<Integer> outermostFirst) {

    Heads {
        outermostFirst = List.copyOf(outermostFirst);
    }

    static Heads of(Event event, Sentence sentence) {
        List<Integer> heads = new ArrayList<>();
        List<Derivation.Step> steps = event.derivation().steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).words().stream()
                    .flatMap(words -> place(words, sentence).stream())
                    .filter(place -> !heads.contains(place))
                    .forEach(heads::add);
        }
        return new Heads(heads);
    }

    private static Optional<Integer> place(Quote word, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.span().equals(word.span()))
                .map(Token::index)
                .findFirst();
    }

    Optional<Integer> innermost() {
        return outermostFirst.isEmpty() ? Optional.empty() : Optional.of(outermostFirst.get(outermostFirst.size() - 1));
    }
}
