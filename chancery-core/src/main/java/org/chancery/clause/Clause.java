package org.chancery.clause;

import java.util.List;
import java.util.Optional;

/**
 * A predicate and its deep roles.
 *
 * @param head the index of its word in the sentence
 * @param kind whether a verb, a noun or an adjective is the predicate
 * @param lemma the dictionary form of the word
 * @param particles words that may belong to the verb: particles, adverbs right behind it, prepositions ("off", "down", "for")
 * @param arguments the deep roles, in the order of the text within each role; conjuncts are not listed, only the first of them
 * @param mood tense, modality, negation
 * @param passive true if the sentence puts it in the passive
 */
public record Clause(
        int head,
        Kind kind,
        String lemma,
        List<String> particles,
        List<Argument> arguments,
        Mood mood,
        boolean passive) {

    /** What sort of word a predicate is. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    public Clause {
        particles = List.copyOf(particles);
        arguments = List.copyOf(arguments);
    }

    /** The words in this role. */
    public List<Integer> all(String role) {
        return arguments.stream()
                .filter(argument -> argument.is(role))
                .map(Argument::head)
                .toList();
    }

    public Optional<Integer> first(String role) {
        return all(role).stream().findFirst();
    }

    public boolean has(String role) {
        return arguments.stream().anyMatch(argument -> argument.is(role));
    }
}
