package org.chancery.parser;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Joins nouns that the tokenizer takes apart and whose last part the parser takes for a preposition: "a [sit]-[in] outside parliament". */
final class Hyphens {

    private static final Set<String> FIRST = Set.of(
            "sit", "walk", "pull", "build", "stand", "shut", "break", "hand", "clamp", "crack", "die", "follow",
            "teach", "shoot", "stop", "round", "lock", "run", "roll", "show");

    private static final Set<String> LAST =
            Set.of("in", "ins", "out", "outs", "off", "offs", "up", "ups", "down", "downs", "back", "over", "overs");

    private Hyphens() {}

    /** The words with such nouns in one piece. */
    static List<CoreLabel> joined(List<CoreLabel> words) {
        List<CoreLabel> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean noun = i + 2 < words.size() && isNoun(words.get(i), words.get(i + 1), words.get(i + 2));
            joined.add(noun ? one(words.get(i), words.get(i + 2)) : words.get(i));
            i += noun ? 2 : 0;
        }
        return joined;
    }

    private static boolean isNoun(CoreLabel first, CoreLabel hyphen, CoreLabel last) {
        return hyphen.word().equals("-")
                && first.endPosition() == hyphen.beginPosition()
                && hyphen.endPosition() == last.beginPosition()
                && FIRST.contains(first.word().toLowerCase(Locale.ROOT))
                && LAST.contains(last.word().toLowerCase(Locale.ROOT));
    }

    private static CoreLabel one(CoreLabel first, CoreLabel last) {
        CoreLabel word = new CoreLabel(first);
        String text = first.word() + "-" + last.word();
        word.setWord(text);
        word.setValue(text);
        word.setOriginalText(text);
        word.setEndPosition(last.endPosition());
        return word;
    }
}
