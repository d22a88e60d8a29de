package org.chancery.actor;

import java.util.List;
import java.util.Optional;

/**
 * One phrase of the article and whom it names; nobody for a thing.
 *
 * @param start the first token of the words
 * @param end the token after the words
 * @param anchor the token at which the phrase hangs on the rest of the sentence
 * @param head the token that heads the phrase
 * @param office the office that these words give
 */
record Mention(
        int sentence,
        int start,
        int end,
        int anchor,
        int head,
        List<Figure> figures,
        boolean plural,
        Optional<String> office,
        Place place) {

    /** The part that a phrase plays in its clause, the likeliest to be taken up by a pronoun first. */
    enum Place {
        SUBJECT,
        POSSESSOR,
        OBJECT,
        OTHER,
        /** Joined by "and" to the phrase before it. */
        CONJUNCT
    }

    Mention {
        figures = List.copyOf(figures);
    }

    boolean isActor() {
        return !figures.isEmpty();
    }

    Optional<Figure> only() {
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    boolean subject() {
        return place == Place.SUBJECT;
    }

    boolean object() {
        return place == Place.OBJECT;
    }

    boolean joinsOn(Mention before) {
        return place == Place.CONJUNCT && before.end() <= start && start - before.end() <= 2;
    }

    Mention of(List<Figure> others) {
        return new Mention(sentence, start, end, anchor, head, others, plural, office, place);
    }

    /** The same with more words behind it. */
    Mention until(int last) {
        return new Mention(sentence, start, last, anchor, head, figures, plural, office, place);
    }
}
