package org.chancery.event;

import java.util.List;
import org.chancery.text.Quote;

/**
 * How an event was read: the codebook entry of the act and what was built upon it.
 *
 * @param wording the codebook entry that decided the category ("consult/visit")
 * @param steps from the inside out: the construction, the act, the operators, each with the words it captured
 */
public record Derivation(String wording, List<Step> steps) {

    public Derivation {
        steps = List.copyOf(steps);
    }

    /**
     * One step of a reading.
     *
     * @param what the step in words: "act consult/meet", "operator urge", "construction passive"
     * @param words the words it rests on
     */
    public record Step(String what, List<Quote> words) {

        public Step {
            words = List.copyOf(words);
        }
    }
}
