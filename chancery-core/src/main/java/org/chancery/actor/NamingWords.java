package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.language.Sentence;

/**
 * The words of a sentence that best say whom a mention names: an office with the name beside it ("his counterpart, Ana Ruiz"), and for
 * a pronoun the name that it takes up, if that stands in the same sentence ("<b>Chad</b> said it would leave").
 */
final class NamingWords {

    /** From token {@code start} to before {@code end}. */
    record Range(int start, int end) {}

    private final Map<Integer, Sentence> sentences;
    private final Map<Integer, List<Mention>> mentions = new HashMap<>();

    /** Of these mentions, in the order in which they were read. */
    NamingWords(Map<Integer, Sentence> sentences, List<Mention> all) {
        this.sentences = sentences;
        all.forEach(mention -> mentions.computeIfAbsent(mention.sentence(), none -> new ArrayList<>())
                .add(mention));
    }

    Range of(Mention mention) {
        return isPronoun(mention) ? antecedent(mention) : withApposition(mention);
    }

    private Range antecedent(Mention pronoun) {
        return beside(pronoun).stream()
                .filter(other -> other.end() <= pronoun.start() && isSame(other, pronoun) && !isPronoun(other))
                .reduce((a, b) -> b)
                .map(this::withApposition)
                .orElse(new Range(pronoun.start(), pronoun.end()));
    }

    private Range withApposition(Mention mention) {
        return beside(mention).stream()
                .filter(other -> isSame(other, mention) && !isPronoun(other) && isBareName(other))
                .filter(other -> follows(mention, other))
                .findFirst()
                .map(other -> new Range(mention.start(), other.end()))
                .orElse(new Range(mention.start(), mention.end()));
    }

    /**
     * A name that gives no office itself: "his counterpart, <b>Ana Ruiz</b>", but "Ana Ruiz, his counterpart" and "Ana Ruiz, a
     * Chilean reporter" are named already.
     */
    private boolean isBareName(Mention mention) {
        return mention.office().isEmpty()
                && !sentence(mention).token(mention.start()).tag().equals("DT");
    }

    /** Right behind, or behind a comma. */
    private boolean follows(Mention first, Mention second) {
        return second.start() == first.end()
                || (second.start() == first.end() + 1
                        && sentence(first).token(first.end()).text().equals(","));
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.isActor() && one.figures().equals(other.figures());
    }

    private boolean isPronoun(Mention mention) {
        return mention.end() - mention.start() == 1
                && sentence(mention).token(mention.start()).tag().startsWith("PRP");
    }

    private List<Mention> beside(Mention mention) {
        return mentions.getOrDefault(mention.sentence(), List.of());
    }

    private Sentence sentence(Mention mention) {
        Sentence sentence = sentences.get(mention.sentence());
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + mention.sentence());
        }
        return sentence;
    }
}
