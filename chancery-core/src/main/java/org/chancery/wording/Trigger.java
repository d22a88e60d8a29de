package org.chancery.wording;

import java.util.Locale;
import java.util.Optional;
import org.chancery.clause.Clause;

/**
 * The word that calls a wording or an operator up.
 *
 * @param kind verb, noun or adjective
 * @param lemma its dictionary form
 * @param with for a verb a particle or preposition that must be there ("off", "for"); for a noun a modifier ("joint")
 */
public record Trigger(Clause.Kind kind, String lemma, Optional<String> with) {

    /** Reads "call off", "meet" as verbs; "joint exercise", "talks" as nouns; "ready" as an adjective. */
    public static Trigger of(Clause.Kind kind, String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        int space = kind == Clause.Kind.VERB ? lower.indexOf(' ') : lower.lastIndexOf(' ');
        if (space < 0) {
            return new Trigger(kind, lower, Optional.empty());
        }
        String first = lower.substring(0, space);
        String last = lower.substring(space + 1);
        return kind == Clause.Kind.VERB
                ? new Trigger(kind, first, Optional.of(last))
                : new Trigger(kind, last, Optional.of(first));
    }

    @Override
    public String toString() {
        return kind == Clause.Kind.VERB
                ? lemma + with.map(word -> " " + word).orElse("")
                : with.map(word -> word + " ").orElse("") + lemma;
    }
}
