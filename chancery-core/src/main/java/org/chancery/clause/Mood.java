package org.chancery.clause;

import java.util.Optional;

/**
 * How a clause is put: its tense, aspect, modal verb, negation and condition.
 *
 * @param tense of the finite verb; {@link Tense#NONE} for infinitives, participles and nouns
 * @param modal the modal verb's lemma ("may", "could"), "will" for the future
 * @param perfect "has met"
 * @param progressive "is meeting"
 * @param negated "not", "never", "no longer", "no talks were held"
 * @param conditional stands in an if-clause, or depends on one
 */
public record Mood(
        Tense tense,
        Optional<String> modal,
        boolean perfect,
        boolean progressive,
        boolean negated,
        boolean conditional) {

    /** Tenses of English news. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        NONE
    }

    /** Of a word that has no mood of its own, such as a noun. */
    public static final Mood BARE = new Mood(Tense.NONE, Optional.empty(), false, false, false, false);

    public boolean hasModal(String... lemmas) {
        return modal.isPresent() && java.util.List.of(lemmas).contains(modal.get());
    }

    public Mood withNegation(boolean value) {
        return new Mood(tense, modal, perfect, progressive, value, conditional);
    }
}
